import type { HolderId } from "../register/standing.ts";
import type { TypedEntry } from "./entry.ts";

/** Those in the register of standing whom some entries name. */
export const holdersNamed = (entries: readonly Pick<TypedEntry, "fields">[]): readonly HolderId[] => [
  ...new Set(entries.flatMap(({ fields }) => fields["holder"]?.typed.slice(0, 1) ?? []) as HolderId[]),
];
