import type { Vocabulary } from "../portfolio/fields.ts";
import { composeEntry } from "./compose-entry.ts";
import { type TypedEntry, typedOf } from "./entry.ts";
import { type Confirmation, type Fact, factNames, facts, statedOf } from "./facts.ts";

/** A fact that an entry states, and how its confirmation stands. */
export type Confirmable = {
  readonly entry: TypedEntry;
  readonly fact: Fact;
  readonly stated: string;
  /** Confirmed as it is stated now; confirmed once and changed since; or never. */
  readonly state: "confirmed" | "changed" | "open";
};

type Composed = { readonly [key: string]: unknown };

/** What an entry must say for there to be something to confirm. */
const states: { readonly [F in Fact]: (composed: Composed) => boolean } = {
  transcript: ({ transcript }) => transcript === "official",
  approval: ({ approved }) => approved === true,
  membership: () => true,
  endorsement: () => true,
  exam: () => true,
  ethics: ({ ethicsSignedOn }) => ethicsSignedOn !== null,
  agreement: ({ agreementSignedOn }) => agreementSignedOn !== null,
  "rater-known": () => false,
  "provider-known": () => false,
};

/** Every fact that some entries state and staff can confirm, in the order of the entries. Half-typed entries state nothing. */
export const confirmableIn = (
  entries: readonly Confirmable["entry"][],
  confirmations: readonly Confirmation[],
  vocabulary: Vocabulary,
): readonly Confirmable[] =>
  entries.flatMap((entry) => {
    const typed = typedOf(entry);
    const composed = composeEntry(entry.kind, typed, vocabulary);
    if (!composed.ok) return [];
    return factNames
      .filter((fact) => facts[fact].kind === entry.kind && states[fact](composed.value))
      .map((fact): Confirmable => {
        const stated = statedOf(fact, typed);
        const known = confirmations.find((each) => each.entry === entry.id && each.fact === fact);
        const state = known === undefined ? "open" : known.stated === stated ? "confirmed" : "changed";
        return { entry, fact, stated, state };
      });
  });
