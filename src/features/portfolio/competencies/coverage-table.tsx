import type {
  Coverage,
  CoverageCell,
  CoveredArea,
  CoveredGroup,
} from "../../../core/competencies/coverage.ts";
import type { EvidenceKind } from "../../../core/portfolio/terms.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { StatusTag } from "../../../ui/controls/status-tag.tsx";
import { type Column, Table } from "../../../ui/controls/table.tsx";
import type { Naming } from "../../../ui/requirements/naming.ts";
import { areaExplained } from "../../../ui/wording/site/portfolio/competencies/area-words.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { type Language, upperFirst } from "../../../ui/wording/speech.ts";
import { EntryLinks } from "../readiness/entry-links.tsx";

export type TableProps = {
  readonly language: Language;
  readonly naming: Naming;
  /** Where entries are found that show an area; undefined where nothing can be changed. */
  readonly tagHref: ((area: string) => string) | undefined;
};

const Cell = ({
  language,
  naming,
  kind,
  cell,
}: Pick<TableProps, "language" | "naming"> & {
  readonly kind: EvidenceKind;
  readonly cell: CoverageCell;
}) => {
  const words = competencyWords[language].matrix;
  const { shows, waits } = cell;
  if (shows.length + waits.length === 0) return <span class="coverage-none"></span>;
  const said = [
    ...(shows.length === 0 ? [] : [words.entries(shows.length)]),
    ...(waits.length === 0 ? [] : [words.waiting(waits.length)]),
  ];
  return (
    <Disclosure
      summary={
        <>
          <span class="visually-hidden">{words.kinds[kind]}: </span>
          {said.join(", ")}
        </>
      }
    >
      {shows.length === 0 ? null : <EntryLinks language={language} ids={shows} naming={naming} />}
      {waits.length === 0 ? null : (
        <>
          {shows.length === 0 ? null : <p class="entry-waiting">{words.waiting(waits.length)}:</p>}
          <EntryLinks language={language} ids={waits} naming={naming} />
        </>
      )}
    </Disclosure>
  );
};

const AreaCell = ({
  language,
  area,
  tagHref,
}: Pick<TableProps, "language" | "tagHref"> & { readonly area: CoveredArea }) => {
  const words = competencyWords[language].matrix;
  const name = area.name[language];
  return (
    <div class="coverage-area">
      <span class="coverage-name">{upperFirst(name)}</span>
      <p class="hint">{areaExplained(area.id, language)}</p>
      {tagHref === undefined ? null : (
        <a class="coverage-tag" href={tagHref(area.id)} aria-label={words.tagSays(name)}>
          {words.tag}
        </a>
      )}
    </div>
  );
};

/** One area of expertise: a row for each area in it, a column for each kind of entry that is looked at. */
export const CoverageTable = ({
  group,
  kinds,
  shown,
  ...props
}: TableProps & {
  readonly group: CoveredGroup;
  readonly kinds: Coverage["kinds"];
  /** How many of how many are shown, in words. */
  readonly shown: string;
}) => {
  const { language } = props;
  const words = competencyWords[language].matrix;
  const ofKind = (kind: EvidenceKind): Column<CoveredArea> => ({
    heading: words.kinds[kind],
    cell: ({ cells }) => <Cell {...props} kind={kind} cell={cells[kind]} />,
  });
  const columns: readonly Column<CoveredArea>[] = [
    {
      heading: words.area,
      isRowHeading: true,
      says: (area) => area.name[language],
      cell: (area) => <AreaCell {...props} area={area} />,
    },
    {
      heading: words.state,
      isShort: true,
      cell: ({ isShown }) => (
        <StatusTag language={language} status={isShown ? "met" : "unmet"}>
          {isShown ? words.isShown : words.isNotShown}
        </StatusTag>
      ),
    },
    ...kinds.map(ofKind),
  ];
  return (
    <div class="coverage-table">
      <Table
        language={language}
        caption={`${group.name[language]}: ${shown}`}
        hidesCaption
        unfoldsAt="wide"
        columns={columns}
        rows={group.areas}
        empty={null}
      />
    </div>
  );
};
