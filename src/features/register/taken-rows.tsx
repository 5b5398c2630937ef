import type { PlannedRow } from "../../core/register/import/plan-import.ts";
import { Panel } from "../../ui/controls/panel.tsx";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { registerImportWords } from "../../ui/wording/site/register-import.ts";
import {
  type CategoryName,
  sayDays,
  sayStanding,
  standingWords,
} from "../../ui/wording/site/standing-words.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";

type RowProps = { readonly visit: StaffVisit; readonly row: PlannedRow };

const Person = ({ visit: { association }, row: { holder, name } }: RowProps) =>
  holder === null ? <>{name}</> : <a href={`/a/${association.slug}/register/holders/${holder}`}>{name}</a>;

/** Whom somebody new may be. Their row adds them all the same: whoever knows better corrects the list first. */
const Alike = ({ visit: { association, language }, row: { alike } }: RowProps) => {
  const { preview } = registerImportWords[language];
  if (alike.length === 0) return null;
  return (
    <div class="hint">
      {preview.alike}
      <ul class="standing-list">
        {alike.map(({ holder, name }) => (
          <li>
            {holder === null ? (
              preview.alikeInList(name)
            ) : (
              <a href={`/a/${association.slug}/register/holders/${holder}`}>{name}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Brings = ({ visit: { language }, row, nameOf }: RowProps & { readonly nameOf: CategoryName }) => {
  const { preview } = registerImportWords[language];
  const { isNewPerson, isNewStanding, fillsIn, standing } = row;
  return (
    <>
      {isNewPerson ? <Tag tone="success">{preview.newPerson}</Tag> : null}{" "}
      {isNewStanding ? <Tag tone="success">{preview.newStanding}</Tag> : null}
      {isNewPerson || isNewStanding || fillsIn !== null ? null : <Tag>{preview.nothing}</Tag>}
      {standing === null ? null : (
        <p>
          {sayStanding(standing, language, nameOf)}, {sayDays(standing, language)}
        </p>
      )}
      {fillsIn === null ? null : <p>{preview.fillsIn(standingWords[language].levels[fillsIn])}</p>}
    </>
  );
};

/** Every row that is imported, with whom it is about and what it brings. */
export const TakenRows = ({
  visit,
  rows,
}: {
  readonly visit: StaffVisit;
  readonly rows: readonly PlannedRow[];
}) => {
  const { language } = visit;
  const words = registerImportWords[language];
  const speech = speechIn(language);
  const nameOf = categoryNames(visit.world.standards, language);
  if (rows.length === 0) return null;
  const heading = words.preview.taken(speech.count(rows.length, words.rows));
  return (
    <Panel id="taken" heading={heading}>
      <Table
        language={language}
        caption={heading}
        hidesCaption
        empty=""
        rows={rows}
        columns={[
          {
            heading: words.preview.where,
            isShort: true,
            isRowHeading: true,
            cell: ({ line }) => words.preview.line(speech.number(line)),
          },
          {
            heading: words.preview.name,
            cell: (row) => (
              <>
                <Person visit={visit} row={row} />
                <Alike visit={visit} row={row} />
              </>
            ),
          },
          {
            heading: words.preview.brings,
            cell: (row) => <Brings visit={visit} row={row} nameOf={nameOf} />,
          },
        ]}
      />
    </Panel>
  );
};
