import type { HolderId } from "../register/standing.ts";
import type { TypedEntry } from "./entry.ts";
import type { Confirmation } from "./facts.ts";

/** Those in the register of standing whom some entries name, and whom staff found them to be about. */
export const holdersNamed = (
  entries: readonly Pick<TypedEntry, "fields">[],
  confirmations: readonly Pick<Confirmation, "holder">[],
): readonly HolderId[] => [
  ...new Set([
    ...(entries.flatMap(({ fields }) => fields["holder"]?.typed.slice(0, 1) ?? []) as HolderId[]),
    ...confirmations.flatMap(({ holder }) => holder ?? []),
  ]),
];
