import { randomUUID } from "node:crypto";
import type { EntryKind } from "../../src/core/entries/kinds.ts";

/** An entry as a page sends it. */
export type Typed = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly typed: { readonly [field: string]: readonly string[] };
};

const count = (many: number): readonly number[] => Array.from({ length: many }, (_, index) => index);
const two = (number: number): string => String(number).padStart(2, "0");
const month = (index: number): string => two((index % 12) + 1);

const of = (kind: EntryKind, typed: Typed["typed"]): Typed => ({ id: randomUUID(), kind, typed });

const providers = count(2).map((at) =>
  of("providers", {
    name: [["Miriam Okafor", "Dolores Marchetti"][at] ?? ""],
    address: [`provider${at}@harbor.example`],
    level: ["master"],
    held: ["IMHS", "2012-01-01", ""],
    receivesRsc: ["yes"],
  }),
);

/** A Family Specialist's portfolio of 60 entries as somebody types them, with what reviewers read. */
export const sixtyTyped = (): readonly Typed[] => [
  ...(["bachelor", "master"] as const).map((level, at) =>
    of("education", {
      kind: ["degree"],
      level: [level],
      degree: [["BSW", "MSW"][at] ?? ""],
      field: ["Social work"],
      institution: ["Lakeside College"],
      country: ["US"],
      finished: ["finished"],
      conferredOn: [["2012-05-10", "2016-05-10"][at] ?? ""],
      transcript: ["official"],
    }),
  ),
  ...count(4).map((at) =>
    of("work", {
      employer: ["Harbor Family Services"],
      title: ["Home visitor"],
      kind: ["paid"],
      from: [`${2016 + at * 2}-03-01`],
      going: [at === 3 ? "goes-on" : "ended"],
      to: [`${2018 + at * 2}-02-28`],
      hoursPerWeek: ["32"],
      duties: ["Visits families at home, observes and plays, and thinks with parents about their baby."],
      supervised: ["yes"],
      supervisor: ["R. Lindqvist"],
      bands: ["infant", "early-childhood"],
      services: ["prevention", "early-intervention"],
      withChildAndParent: ["yes"],
      families: ["12"],
      socialEmotionalFocus: ["yes"],
      relationshipFocus: ["yes"],
    }),
  ),
  ...count(34).map((at) =>
    of("training", {
      title: [`Relationships in early development, part ${at + 1}`],
      part: [at % 11 === 10 ? "taught" : "attended"],
      logged: ["total"],
      date: [`${2019 + Math.floor(at / 9)}-${month(at)}-14`],
      hours: [["1.5", "1.75", "2", "2.25"][at % 4] ?? ""],
      ...(at % 5 === 4 ? {} : { relationshipBased: ["yes"] }),
      trainer: ["Harbor Training Collective"],
      place: ["online"],
    }),
  ),
  ...providers,
  ...count(12).map((at) =>
    of("rsc", {
      provider: [providers[at % 2]?.id ?? ""],
      form: [at % 2 === 0 ? "individual" : "group"],
      logged: ["total"],
      from: [`${2023 + Math.floor(at / 6)}-${two((at % 6) * 2 + 1)}-01`],
      to: [`${2023 + Math.floor(at / 6)}-${two((at % 6) * 2 + 2)}-28`],
      hours: ["4.5"],
      bands: ["infant"],
      ...(at === 11 ? { peer: ["yes"] } : {}),
      notes: ["Every second week"],
    }),
  ),
  ...(["program-supervisor", "rsc-provider", "colleague"] as const).map((role) =>
    of("references", {
      name: ["Somebody of Harbor"],
      address: [`${role}@harbor.example`],
      roles: [role],
      current: ["yes"],
      held: ["IMHS"],
    }),
  ),
  of("memberships", {
    association: ["Lantern Valley Association"],
    from: ["2025-01-01"],
    to: ["2099-12-31"],
  }),
  of("leadership", {
    activity: ["Facilitates a regional practice group"],
    scope: ["regional"],
    from: ["2020-01-01"],
    going: ["goes-on"],
    beyondPaidWork: ["yes"],
  }),
  of("declarations", { ethicsSignedOn: ["2025-02-01"], agreementSignedOn: ["2025-02-01"] }),
];
