import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typedEntry } from "../../../tests/kit/typed-entries.ts";
import type { EntryId } from "../entries/entry.ts";
import type { Confirmation } from "../entries/facts.ts";
import type { AssociationId, Id } from "../kernel/ids.ts";
import { documentsIn, entriesOf, partsInOrder } from "./copy.ts";
import { answersHolding, confirmedOfCopy, livingCopy, signaturesHolding } from "./submission.ts";

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const document = (number: number) => id(number) as Id<"document">;
const entry = (number: number) => id(number) as EntryId;
const association = id(9) as AssociationId;

const degree = typedEntry("education", id(1), { degree: ["BSW"] });
const job = typedEntry("work", id(2), { employer: ["Willow Street"] });

describe("a copy of what stands in a portfolio", () => {
  const beside = (number: number, of: EntryId, state: "waiting" | "clean" | "refused" = "clean") => ({
    id: document(number),
    name: `document ${number}`,
    state,
    entry: of,
  });
  const documents = [beside(3, entry(1)), beside(4, entry(2), "refused"), beside(5, entry(2), "waiting")];
  const copy = livingCopy([degree, job], documents);

  test("holds what is typed and the documents beside it, without those that were refused", () => {
    expect(copy).toEqual([
      { id: entry(1), kind: "education", fields: { degree: ["BSW"] }, documents: [document(3)] },
      { id: entry(2), kind: "work", fields: { employer: ["Willow Street"] }, documents: [document(5)] },
    ]);
    expect(documentsIn(copy, documents).map(({ name }) => name)).toEqual(["document 3", "document 5"]);
  });

  test("is judged as what it was copied of", () => {
    expect(entriesOf(copy).map(({ fields }) => fields)).toEqual([
      { degree: { typed: ["BSW"] } },
      { employer: { typed: ["Willow Street"] } },
    ]);
  });

  test("names its returned parts in the order of the portfolio, a section before its entries", () => {
    const parts = [
      { part: { of: "section", kind: "rsc" } },
      { part: { of: "entry", entry: entry(7) } },
      { part: { of: "entry", entry: entry(2) } },
      { part: { of: "section", kind: "work" } },
      { part: { of: "entry", entry: entry(1) } },
    ] as const;
    const [rsc, gone, ofJob, work, ofDegree] = parts;
    expect(partsInOrder(copy, parts)).toEqual([ofDegree, work, ofJob, rsc, gone]);
  });
});

describe("what was confirmed of a copy", () => {
  const confirmation = (of: number, stated: string): Confirmation => ({
    associationId: association,
    entry: entry(of),
    fact: "membership",
    stated,
  });
  const then = confirmation(1, "was");

  test.each([
    ["stands where it still is", [then], [then]],
    ["stands beside what was confirmed anew", [confirmation(1, "is")], [confirmation(1, "is"), then]],
    ["falls where it was taken back", [], []],
    ["falls where only another entry is confirmed", [confirmation(2, "is")], [confirmation(2, "is")]],
  ])("%s", (_words, today, expected) => {
    expect(confirmedOfCopy({ confirmations: [then] }, today)).toEqual(expected);
  });

  test("never loses what is confirmed today", () => {
    const some = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom("a", "b"))
        .map(([of, stated]) => confirmation(of, stated)),
    );
    fc.assert(
      fc.property(some, some, (confirmations, today) => {
        const all = confirmedOfCopy({ confirmations }, today);
        expect(all.slice(0, today.length)).toEqual(today);
      }),
    );
  });
});

describe("conditions", () => {
  test("both texts are to be signed", () => {
    for (const [ethicsSignedOn, agreementSignedOn, holds] of [
      ["2027-01-01", "2027-01-02", ["texts-signed"]],
      [null, "2027-01-02", []],
      ["2027-01-01", null, []],
    ] as const)
      expect(signaturesHolding({ ethicsSignedOn, agreementSignedOn })).toEqual(holds);
  });

  test("every returned part is to be answered, and nothing is where none is", () => {
    expect(answersHolding([])).toEqual(["returned-parts-answered"]);
    expect(answersHolding([{ answer: "So." }, { answer: " " }])).toEqual([]);
    expect(answersHolding([{ answer: "So." }])).toEqual(["returned-parts-answered"]);
  });
});
