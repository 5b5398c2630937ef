import { type TypedEntry, typedOf } from "./entry.ts";
import { type Confirmation, facts, statedOf } from "./facts.ts";
import type { EntryKind } from "./kinds.ts";

/** What somebody confirmed of an entry, and whether the entry states something else by now. */
export type Confirmed<C extends Confirmation> = { readonly confirmation: C; readonly isChanged: boolean };

/** True where staff can confirm something of entries of a kind. */
export const isConfirmable = (kind: EntryKind): boolean =>
  Object.values(facts).some((fact) => fact.kind === kind);

/** Everything that was confirmed of an entry, by whichever association. */
export const confirmationsOf = <C extends Confirmation>(
  entry: Pick<TypedEntry, "id" | "fields">,
  confirmations: readonly C[],
): readonly Confirmed<C>[] =>
  confirmations
    .filter((each) => each.entry === entry.id)
    .map((confirmation) => ({
      confirmation,
      isChanged: confirmation.stated !== statedOf(confirmation.fact, typedOf(entry)),
    }));
