import { no, type Result, yes } from "../../kernel/result.ts";
import { foldedName } from "../name-words.ts";
import type { RegisterRefusal } from "../refusal.ts";
import { type SheetColumn, type SheetRow, type SheetVocabulary, sheetColumns } from "./sheet.ts";

/** Where each column stands in a list, and what stands there that nothing is done with. */
export type ReadColumns = {
  readonly places: ReadonlyMap<SheetColumn, number>;
  readonly unused: readonly string[];
};

/** Reads the headings of a list, however they are written and ordered. Of two with one meaning the first counts. */
export const readColumns = (
  heading: SheetRow | undefined,
  { columns }: SheetVocabulary,
): Result<ReadColumns, RegisterRefusal> => {
  const meaning = new Map<string, SheetColumn>(
    sheetColumns.flatMap((column) => columns[column].map((called) => [foldedName(called), column] as const)),
  );
  const places = new Map<SheetColumn, number>();
  const unused: string[] = [];
  for (const [place, cell] of (heading?.cells ?? []).entries()) {
    const column = meaning.get(foldedName(cell));
    if (column !== undefined && !places.has(column)) places.set(column, place);
    else if (cell.trim() !== "") unused.push(cell.trim().slice(0, 60));
  }
  return places.has("name") ? yes({ places, unused }) : no({ code: "sheet-without-names" });
};
