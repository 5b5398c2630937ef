import type { TypedFields } from "../../../src/core/entries/fields.ts";
import { type EntryKind, entryKinds } from "../../../src/core/entries/kinds.ts";
import { cast } from "../../kit/actors.ts";
import { keepEntryOf } from "../../kit/makers.ts";
import type { List } from "./list.ts";

const { personId } = cast.members.person;

/** What names an entry of each kind on its list. */
const named: { readonly [K in EntryKind]: (name: string, number: number) => TypedFields } = {
  education: (name) => ({ degree: [name] }),
  work: (name) => ({ title: [name] }),
  training: (name) => ({ title: [name], date: ["2025-03-01"], hours: ["6"] }),
  rsc: (_, number) => ({ form: ["group"], from: [`20${10 + (number % 15)}-03-01`], hours: ["12"] }),
  providers: (name) => ({ name: [name] }),
  leadership: (name) => ({ activity: [name] }),
  volunteering: (name) => ({ activity: [name] }),
  references: (name) => ({ name: [name] }),
  memberships: (name) => ({ association: [name] }),
  endorsements: (_, number) => ({ category: ["IFS"], earnedOn: [`20${10 + (number % 15)}-03-01`] }),
  exams: (_, number) => ({ part: ["essay"], on: [`20${10 + (number % 15)}-03-01`] }),
  declarations: () => ({ declared: ["providesRsc"] }),
};

const byDay: ReadonlySet<EntryKind> = new Set<EntryKind>(["rsc", "endorsements", "exams"]);

const typing =
  (kind: EntryKind): List["add"] =>
  async ({ world }, number) =>
    keepEntryOf(world, personId, kind, named[kind](`Entry ${number}`, number));

const listOf = (kind: EntryKind): List => ({
  route: `/portfolio/${kind}`,
  by: "person",
  add: typing(kind),
  shows: (number) => (byDay.has(kind) ? `Mar 1, 20${10 + (number % 15)}` : `Entry ${number}`),
});

/** The lists of a portfolio, and the page on which somebody is chosen from a list. */
export const entryLists: Readonly<Record<string, List>> = {
  ...Object.fromEntries(
    entryKinds
      .filter((kind) => kind !== "declarations")
      .map((kind) => [`${kind} of a portfolio`, listOf(kind)] as const),
  ),
  "those who give RSC, to choose from": {
    route: "/portfolio/rsc/:entry",
    by: "person",
    add: typing("providers"),
    shows: (number) => `Entry ${number}`,
  },
};

/** Pages of one entry. */
export const pagesOfEntries: readonly string[] = [
  "/portfolio/declarations",
  ...entryKinds.filter((kind) => kind !== "rsc").map((kind) => `/portfolio/${kind}/:entry`),
];
