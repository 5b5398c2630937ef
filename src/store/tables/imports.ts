import type { ColumnType } from "kysely";
import type { EntryId } from "../../core/entries/entry.ts";
import type { ImportContent, ImportCounts, ImportId } from "../../core/import/import.ts";
import type { Matching } from "../../core/import/matching.ts";
import type { ImportState } from "../../core/import/undo-import.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import type { At, AtOrNull } from "./columns.ts";

/** JSON: written as text. */
type Json<T> = ColumnType<T, string, string>;

/** The rows of migration 0011. */
export type ImportTables = {
  imports: {
    person_id: PersonId;
    id: ImportId;
    state: ImportState;
    source: ImportContent["source"];
    name: string;
    version: number;
    content: Json<ImportContent>;
    matching: ColumnType<Matching | null, string | null, string | null>;
    counts: ColumnType<ImportCounts | null, string | null | undefined, string | null>;
    made_at: At;
    taken_at: AtOrNull;
    undone_at: AtOrNull;
  };
  import_entries: {
    person_id: PersonId;
    import_id: ImportId;
    entry_id: EntryId;
    version: number;
  };
};
