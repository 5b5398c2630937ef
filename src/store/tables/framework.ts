import type { ColumnType } from "kysely";
import type { FrameworkTextId, KeptText } from "../../core/framework/kept-text.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import type { At, AtOrNull, Made } from "./columns.ts";

/** The rows of licensed text. */
export type FrameworkTables = {
  framework_texts: {
    association_id: AssociationId;
    id: FrameworkTextId;
    position: Made<number>;
    profile: string;
    imported: ColumnType<KeptText, string, never>;
    of_version: ColumnType<FrameworkTextId | null, FrameworkTextId | null, never>;
    accepted_at: At;
    accepted_by: PersonId;
    ended_at: AtOrNull;
    ended_by: ColumnType<PersonId | null, null | undefined, PersonId | null>;
  };
};
