import type { ColumnType } from "kysely";
import type { DocumentId } from "../../core/documents/document.ts";
import type { EditorSaves, EntryId, OtherValue, StoredField } from "../../core/entries/entry.ts";
import type { Fact } from "../../core/entries/facts.ts";
import type { EntryKind } from "../../core/entries/kinds.ts";
import type { AssociationId, Id, PersonId } from "../../core/kernel/ids.ts";
import type { HolderId } from "../../core/register/standing.ts";
import type { At, AtOrNull, Made } from "./columns.ts";

/** JSON: written as text. */
type Json<T> = ColumnType<T, string, string>;

/** The rows of migration 0005. */
export type PortfolioTables = {
  portfolio_entries: {
    person_id: PersonId;
    id: EntryId;
    position: Made<number>;
    kind: EntryKind;
    version: number;
    fields: Json<{ readonly [field: string]: StoredField }>;
    others: Json<readonly OtherValue[]>;
    editors: Json<{ readonly [editor: string]: EditorSaves }>;
    made_at: At;
    changed_at: At;
    deleted_at: AtOrNull;
  };
  portfolio_follows: {
    person_id: PersonId;
    association_id: AssociationId;
    categories: string[];
    followed_at: At;
  };
  portfolio_grants: {
    association_id: AssociationId;
    id: Id<"portfolio-grant">;
    person_id: PersonId;
    given_at: At;
    holds_until: At;
    ended_at: AtOrNull;
  };
  portfolio_looks: {
    association_id: AssociationId;
    id: Id<"portfolio-look">;
    person_id: PersonId;
    looked_by: PersonId;
    looked_at: At;
  };
  entry_confirmations: {
    association_id: AssociationId;
    id: Id<"confirmation">;
    person_id: PersonId;
    entry_id: EntryId;
    fact: Fact;
    stated: string;
    holder_id: ColumnType<HolderId | null, HolderId | null | undefined, never>;
    documents: ColumnType<readonly DocumentId[] | null, readonly DocumentId[], never>;
    confirmed_at: At;
    confirmed_by: PersonId;
    withdrawn_at: AtOrNull;
    withdrawn_by: ColumnType<PersonId | null, PersonId | null | undefined, PersonId | null>;
  };
};
