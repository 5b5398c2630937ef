import type { Coverage } from "../../../core/competencies/coverage.ts";
import { evidenceKinds } from "../../../core/portfolio/terms.ts";
import type { LicensedText } from "../../../store/framework-texts.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Statements } from "../../../ui/controls/statements.tsx";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { CoverageTable, type TableProps } from "./coverage-table.tsx";

type Props = TableProps & {
  /** All areas. */
  readonly coverage: Coverage;
  /** Those that are shown on the page. */
  readonly wanted: Coverage;
  /** The licensed texts of the profile that may be shown. */
  readonly licensed: readonly LicensedText[];
};

/** What licensed texts say of an area of expertise, each folded away beside our own words. */
const Licensed = ({
  language,
  licensed,
  name,
}: Pick<Props, "language" | "licensed"> & { readonly name: string }) => (
  <>
    {licensed.map(({ association, imported }) => {
      const statements = imported.expertise.find((each) => each.name === name)?.statements ?? [];
      return statements.length === 0 ? null : (
        <div class="coverage-licensed">
          <Disclosure summary={competencyWords[language].matrix.licensed(association)}>
            <Statements language={language} statements={statements} />
          </Disclosure>
        </div>
      );
    })}
  </>
);

/** What is shown by what, area of expertise by area of expertise. */
export const CoverageBody = ({ coverage, wanted, licensed, ...props }: Props) => {
  const { language } = props;
  const words = competencyWords[language].matrix;
  const apart = evidenceKinds.filter((kind) => !coverage.kinds.includes(kind));
  const hasWaiting = coverage.groups.some(({ areas }) =>
    areas.some(({ cells }) => coverage.kinds.some((kind) => cells[kind].waits.length > 0)),
  );
  return (
    <>
      {hasWaiting ? <p class="hint">{words.waitingNote}</p> : null}
      {apart.length === 0 ? null : (
        <p class="hint">
          {words.notLookedAt(speechIn(language).list(apart.map((kind) => words.kinds[kind].toLowerCase())))}
        </p>
      )}
      {wanted.groups.length === 0 ? <p class="nothing-missing">{words.allShown}</p> : null}
      {wanted.groups.map((group) => {
        const all = coverage.groups.find(({ id }) => id === group.id)?.areas ?? [];
        const shown = words.shownShort(all.filter(({ isShown }) => isShown).length, all.length);
        return (
          <Panel id={`expertise-${group.id}`} heading={group.name[language]}>
            <p class="coverage-part">{shown}</p>
            <Licensed language={language} licensed={licensed} name={group.name.en} />
            <CoverageTable {...props} group={group} kinds={coverage.kinds} shown={shown} />
          </Panel>
        );
      })}
    </>
  );
};
