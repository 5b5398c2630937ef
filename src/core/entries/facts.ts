import type { AssociationId } from "../kernel/ids.ts";
import type { HolderId } from "../register/standing.ts";
import type { EntryId } from "./entry.ts";
import { type EntryField, entryFields, isAsked, type TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";

const whose = ["name", "address", "holder"] as const;

/** What a person states and only staff confirm: of which kind of entry, and which of its fields say it. */
export const facts = {
  transcript: {
    kind: "education",
    fields: [
      "transcript",
      "kind",
      "level",
      "degree",
      "field",
      "institution",
      "related",
      "finished",
      "conferredOn",
    ],
  },
  approval: {
    kind: "training",
    fields: [
      "approved",
      "title",
      "part",
      "logged",
      "date",
      "sessions",
      "hours",
      "relationshipBased",
      "rscProvisionHours",
      "didactic",
    ],
  },
  membership: { kind: "memberships", fields: ["association", "from", "to"] },
  endorsement: {
    kind: "endorsements",
    fields: ["category", "standard", "earnedOn", "going", "endedOn", "renewedThrough"],
  },
  exam: { kind: "exams", fields: ["on", "part", "designation", "passed"] },
  ethics: { kind: "declarations", fields: ["ethicsSignedOn"] },
  agreement: { kind: "declarations", fields: ["agreementSignedOn"] },
  // Whom of the register an entry is about: found out in a recorded call (core/vetting).
  "rater-known": { kind: "references", fields: whose },
  "provider-known": { kind: "providers", fields: whose },
} as const satisfies {
  readonly [fact: string]: { readonly kind: EntryKind; readonly fields: readonly string[] };
};

export type Fact = keyof typeof facts;

/** The facts that are all there is of an entry of a kind: as long as such a one is not confirmed, nothing of the entry is. */
export const wholeFacts: { readonly [K in EntryKind]?: Fact } = {
  memberships: "membership",
  endorsements: "endorsement",
  exams: "exam",
};

/** What a recorded call finds out: whom of the register an entry of a kind is about. Nobody confirms it by a press. */
export const knownFacts = {
  references: "rater-known",
  providers: "provider-known",
} as const satisfies { readonly [K in EntryKind]?: Fact };

type OfCall = (typeof knownFacts)[keyof typeof knownFacts];

/** The facts that staff confirm by a press. */
export type PressedFact = Exclude<Fact, OfCall>;

const isPressed = (fact: Fact): fact is PressedFact =>
  !(Object.values(knownFacts) as readonly Fact[]).includes(fact);

/** Every one of them. */
export const factNames: readonly PressedFact[] = (Object.keys(facts) as readonly Fact[]).filter(isPressed);

/**
 * What an entry states of a fact, as one text: what was confirmed is confirmed no longer once this changes. A question that
 * is not asked, as the others stand, states nothing, whatever was typed in it before.
 */
export const statedOf = (fact: Fact, typed: TypedFields): string => {
  const { kind, fields }: { readonly kind: EntryKind; readonly fields: readonly string[] } = facts[fact];
  const asked = entryFields[kind].filter(
    (field: EntryField) => fields.includes(field.name) && isAsked(kind, typed, field),
  );
  return JSON.stringify(Object.fromEntries(asked.map(({ name }) => [name, typed[name] ?? []])));
};

/** That staff confirmed what an entry stated of a fact. */
export type Confirmation = {
  /** Whose staff: another association has not confirmed it. */
  readonly associationId: AssociationId;
  readonly entry: EntryId;
  readonly fact: Fact;
  readonly stated: string;
  /** Whom of the association's register the entry is about, where that is the fact. */
  readonly holder?: HolderId | null;
};

/** True where what an entry states now of a fact was confirmed. */
export const isConfirmed = (
  confirmations: readonly Confirmation[],
  entry: string,
  fact: Fact,
  typed: TypedFields,
): boolean =>
  confirmations.some(
    (each) => each.entry === entry && each.fact === fact && each.stated === statedOf(fact, typed),
  );
