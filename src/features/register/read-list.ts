import { no, type Result, yes } from "../../core/kernel/result.ts";
import { readColumns } from "../../core/register/import/read-columns.ts";
import { readRows } from "../../core/register/import/read-rows.ts";
import type { BadRow, ImportRow } from "../../core/register/import/sheet.ts";
import type { RegisterRefusal } from "../../core/register/refusal.ts";
import { readSheet } from "../../web/sheet.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import { sheetVocabulary } from "./list-vocabulary.ts";

/** The most rows that are imported at once, the headings aside. */
const MOST_ROWS = 5000;

/** A list as it was read: what can be understood, what cannot, and headings that nothing is done with. */
export type ReadList = {
  readonly good: readonly ImportRow[];
  readonly bad: readonly BadRow[];
  readonly unused: readonly string[];
};

/** Reads a list that was chosen or pasted. */
export const readList = ({ world }: StaffVisit, text: string): Result<ReadList, RegisterRefusal> => {
  const sheet = readSheet(text, MOST_ROWS + 1);
  if (!sheet.ok) return sheet;
  const [heading, ...rows] = sheet.value;
  const vocabulary = sheetVocabulary(world);
  const columns = readColumns(heading, vocabulary);
  if (!columns.ok) return no(columns.refusal);
  return yes({ ...readRows(rows, columns.value, vocabulary), unused: columns.value.unused });
};
