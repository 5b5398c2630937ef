import { CSV_START, csvLine } from "../../core/kernel/csv.ts";
import { registerImportWords } from "../../ui/wording/site/register-import.ts";
import type { Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";

/** A list with its headings and a row that shows how it is filled in. */
export const template: Show = async (anybody) => {
  const { language } = ofStaff(anybody);
  const { templateName, headings, example } = registerImportWords[language];
  return {
    kind: "file",
    type: "text/csv; charset=utf-8",
    name: `${templateName}.csv`,
    content: CSV_START + csvLine(headings) + csvLine(example),
  };
};
