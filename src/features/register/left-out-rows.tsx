import type { BadRow } from "../../core/register/import/sheet.ts";
import { Panel } from "../../ui/controls/panel.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { type AllowedWords, registerImportWords, sayTrouble } from "../../ui/wording/site/register-import.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import { type AllowedCode, allowedInSheet } from "./list-vocabulary.ts";

const allowedWords = ({ world, language }: StaffVisit): AllowedWords => {
  const { kinds, levels, categories } = allowedInSheet(world, language);
  const listed = (codes: readonly AllowedCode[]): string => codes.map(({ code }) => code).join(", ");
  return { kinds: listed(kinds), levels: listed(levels), categories: listed(categories) };
};

/** Every row that is not imported, with what is wrong with it and what can be written there instead. */
export const LeftOutRows = ({
  visit,
  bad,
}: {
  readonly visit: StaffVisit;
  readonly bad: readonly BadRow[];
}) => {
  const { language } = visit;
  const { preview, rows } = registerImportWords[language];
  const speech = speechIn(language);
  if (bad.length === 0) return null;
  const heading = preview.bad(speech.count(bad.length, rows));
  const allowed = allowedWords(visit);
  return (
    <Panel id="left-out" heading={heading}>
      <p>{preview.badLead}</p>
      <Table
        language={language}
        caption={heading}
        hidesCaption
        empty=""
        rows={bad}
        columns={[
          {
            heading: preview.where,
            isShort: true,
            isRowHeading: true,
            cell: ({ line }) => preview.line(speech.number(line)),
          },
          { heading: preview.name, cell: ({ name }) => (name === "" ? "–" : name) },
          {
            heading: preview.what,
            cell: ({ troubles }) => (
              <ul class="standing-list">
                {troubles.map((trouble) => (
                  <li>{sayTrouble(trouble, language, allowed)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Panel>
  );
};
