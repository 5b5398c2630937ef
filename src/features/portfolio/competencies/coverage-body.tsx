import type { Coverage } from "../../../core/competencies/coverage.ts";
import { evidenceKinds } from "../../../core/portfolio/terms.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { CoverageTable, type TableProps } from "./coverage-table.tsx";

type Props = TableProps & {
  /** All areas. */
  readonly coverage: Coverage;
  /** Those that are shown on the page. */
  readonly wanted: Coverage;
};

/** What is shown by what, area of expertise by area of expertise. */
export const CoverageBody = ({ coverage, wanted, ...props }: Props) => {
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
            <CoverageTable {...props} group={group} kinds={coverage.kinds} shown={shown} />
          </Panel>
        );
      })}
    </>
  );
};
