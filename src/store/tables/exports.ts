import type { Export, ExportFormat, ExportId, ExportState } from "../../core/import/export.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import type { At } from "./columns.ts";

/** The rows of migration 0013. */
export type ExportTables = {
  exports: {
    person_id: PersonId;
    id: ExportId;
    format: ExportFormat;
    language: Export["language"];
    time_zone: string;
    state: ExportState;
    progress: number;
    sha256: string | null;
    bytes: number | null;
    made_at: At;
    changed_at: At;
  };
};
