import fc from "fast-check";
import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import { parseDay } from "../kernel/calendar.ts";
import { renewal } from "../renewal/renewal.ts";
import { evaluate } from "../standards/evaluate.ts";
import { factsOf } from "../standards/facts.ts";
import { problemsIn } from "./compose-entry.ts";
import { composePortfolio } from "./compose-portfolio.ts";
import { type EntryField, entryFields, isAsked, type TypedFields } from "./fields.ts";
import { type EntryKind, entryKinds } from "./kinds.ts";

const { vocabulary } = library;
const codes = ["IFS", "IMHS", "ECMHS", "IMHM-C"];
const areas = [...vocabulary.areas].slice(0, 3);
const asOf = parseDay("2026-03-02") ?? 0;

/** What can be read in a field, and what cannot; nothing where whatever is typed is read, or chosen among what is there. */
const answersTo = (
  field: EntryField,
): {
  readonly readable: readonly (readonly string[])[];
  readonly unreadable: readonly (readonly string[])[];
} => {
  switch (field.as) {
    case "day":
      return {
        readable: [
          ["2001-02-03"],
          ["2019-12-31"],
          ["2024-06-30"],
          ["2025-12-31"],
          ["2026-03-01"],
          ["2031-01-01"],
        ],
        unreadable: [["soon"], ["2025-02-30"], ["06/2025"]],
      };
    case "hours":
      return {
        readable: [["0.5"], ["3"], ["12"], ["1:30"], ["24"]],
        unreadable: [["12..5"], ["30000000"], ["about 22"], ["-3"]],
      };
    case "count":
      return { readable: [["1"], ["5"], ["40"]], unreadable: [["about 22"], ["1.5"], ["-1"]] };
    case "yes":
      return { readable: [["yes"]], unreadable: [["no"], ["maybe"], ["yes", "no"]] };
    case "choice":
      return { readable: field.among.map((each) => [each]), unreadable: [["nonsense"]] };
    case "some":
      return {
        readable: [...field.among.map((each) => [each]), [...field.among]],
        unreadable: [["nonsense"], ...field.among.map((each) => [each, "nonsense"])],
      };
    case "areas":
      return { readable: areas.map((each) => [each]), unreadable: [["astrology"], [...areas, "astrology"]] };
    case "categories":
    case "category":
      return { readable: codes.map((each) => [each]), unreadable: [["NOBODY"]] };
    case "sessions":
      return {
        readable: [
          ["2025-03-01", "2"],
          ["2025-03-01", "2", "2025-04-01", "3"],
        ],
        unreadable: [
          ["2025-03-01", "2", "soon", "3"],
          ["2025-03-01", "2", "2025-04-01", "3..5"],
          ["2025-03-01", "2", "2025-04-01", ""],
        ],
      };
    case "holdings":
      return {
        readable: codes.flatMap((code) => [
          [code, "2001-01-01", ""],
          [code, "2001-01-01", "2024-12-31"],
        ]),
        unreadable: codes.flatMap((code) => [
          [code, "soon", ""],
          [code, "2001-01-01", "soon"],
          [code, "2001-01-01", "2000-01-01"],
        ]),
      };
    case "line":
    case "prose":
    case "address":
    case "edition":
    case "entry":
    case "holder":
      return { readable: [], unreadable: [] };
  }
};

const given = (field: EntryField): fc.Arbitrary<readonly string[]> => {
  const { readable } = answersTo(field);
  if (field.as === "some") return fc.constantFrom(...readable, [...field.among], [...field.among], []);
  if (readable.length > 0) return fc.constantFrom(...readable, []);
  return fc.constant(field.as === "entry" ? ["rosa"] : field.as === "line" ? ["Babies"] : []);
};

/** An entry of a kind in which everything can be read. */
const readEntry = (kind: EntryKind): fc.Arbitrary<TypedFields> =>
  fc
    .record(Object.fromEntries(entryFields[kind].map((field) => [field.name, given(field)])))
    .filter((typed) => problemsIn(kind, typed, vocabulary).length === 0);

const provider = { name: ["Rosa"], level: ["doctorate"], held: ["IMHS", "2001-01-01", ""] };

/** What stands beside the entry: enough for an answer to make a difference. */
const beside = (kind: EntryKind) =>
  [
    typedEntry("education", "degree", {
      kind: ["degree"],
      level: ["master"],
      finished: ["finished"],
      conferredOn: ["2010-05-12"],
      related: ["yes"],
      transcript: ["official"],
    }),
    typedEntry("providers", "rosa", provider),
    ...codes.map((code) => typedEntry("endorsements", code, { category: [code], earnedOn: ["2018-03-04"] })),
    typedEntry("rsc", "other", {
      provider: ["rosa"],
      form: ["individual"],
      from: ["2024-01-01"],
      to: ["2025-12-31"],
      hours: ["6"],
      bands: ["infant", "early-childhood"],
      whileProvidingRsc: ["yes"],
    }),
    typedEntry("declarations", "declared", { declared: ["providesRsc"] }),
  ].filter((each) => each.kind !== kind || kind === "rsc" || kind === "education");

type Judged = { readonly met: boolean; readonly missing: number };

/** Whether each requirement of every category of every edition is met, for an endorsement and for its renewal, and by how much not. */
const judged = (kind: EntryKind, typed: TypedFields) => {
  const kept = keptOf([...beside(kind), typedEntry(kind, "entry", typed)]);
  const { portfolio, uncounted } = composePortfolio(kept, vocabulary, "stated");
  const facts = factsOf(portfolio);
  const all = new Map<string, Judged>();
  for (const edition of library.editions.values()) {
    const { id: standard, categories } = edition.standard;
    for (const overlays of [[], edition.overlays.map(({ id }) => id)]) {
      const answers = [
        ...evaluate(edition, facts, categories, overlays, asOf),
        ...categories.map((category) => renewal(edition, facts, category, overlays, asOf)),
      ];
      for (const { category, requirements = [] } of answers)
        for (const { id, status, missing = 0 } of requirements)
          all.set([standard, overlays.length, category, id].join(" "), { met: status === "met", missing });
    }
  }
  return { all, counts: uncounted.every(({ entry }) => entry !== "entry") };
};

const fieldsOf = entryKinds.flatMap((kind) =>
  entryFields[kind]
    .filter((field) => answersTo(field).unreadable.length > 0)
    .map((field) => [kind, field.name, field] as const),
);

test.each(fieldsOf)(
  "%s, %s: what cannot be read meets nothing that nothing, or whatever can be read, does not",
  (kind, name, field) => {
    const { readable, unreadable } = answersTo(field);
    const anyWrong = fc.constantFrom(...unreadable);
    fc.assert(
      fc.property(readEntry(kind), anyWrong, (typed, wrong) => {
        if (!isAsked(kind, typed, field)) return;
        const unclear = judged(kind, { ...typed, [name]: wrong });
        if (!unclear.counts) return;
        for (const answer of [[], ...readable]) {
          // Of several boxes those that can be read count.
          if (field.as === "some" && !wrong.every((term) => term === "nonsense" || answer.includes(term)))
            continue;
          const clear = judged(kind, { ...typed, [name]: answer });
          // What does not count with an answer is no measure of what it takes away.
          if (!clear.counts) continue;
          for (const [requirement, there] of clear.all) {
            const here = unclear.all.get(requirement) ?? { met: true, missing: 0 };
            const isMore = (here.met && !there.met) || here.missing < there.missing;
            expect([requirement, answer, isMore]).toEqual([requirement, answer, false]);
          }
        }
      }),
      { numRuns: 12 },
    );
  },
);
