import type { ImportId } from "../../../core/import/import.ts";

/** Where lists and documents are brought in. */
export const importAddresses = {
  all: "/portfolio/import",
  one: (id: ImportId): string => `/portfolio/import/${id}`,
  columns: (id: ImportId): string => `/portfolio/import/${id}/columns`,
  leftOut: (id: ImportId): string => `/portfolio/import/${id}/left-out.csv`,
} as const;
