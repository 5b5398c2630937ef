import { describe, expect, test } from "vitest";
import type { EntryId } from "../entries/entry.ts";
import { parseDay } from "../kernel/calendar.ts";
import { processOf } from "./process-of.ts";
import type { SignedText, TextVersion } from "./signatures.ts";

const day = (text: string): number => parseDay(text) ?? Number.NaN;

const version = (text: SignedText, number: number, from: string): TextVersion => ({
  text,
  number,
  holdsFrom: day(from),
  words: { en: "A text.", es: "Un texto." },
});

const signed = (text: SignedText, number: number, on: string) => ({
  text,
  number,
  language: "en" as const,
  typedName: "Ana Vega",
  at: 0,
  address: "192.0.2.1",
  signedOn: day(on),
});

const rating = (entry: string, on: string, counts = true) => ({
  entry: entry as EntryId,
  receivedOn: day(on),
  counts,
  roles: ["supervisor"],
});

const at = (receivedOn: string) => ({ receivedOn, roles: ["supervisor"] });

const facts = {
  ratings: [rating("one", "2027-03-01"), rating("void", "2027-03-02", false), rating("old", "2026-01-10")],
  texts: [
    version("ethics", 1, "2026-01-01"),
    version("ethics", 2, "2027-06-01"),
    version("agreement", 1, "2026-01-01"),
  ],
  signatures: [signed("ethics", 1, "2027-02-03")],
  rules: { validMonths: 12 },
};

describe("what an application knows by itself", () => {
  test("holds the ratings that count on the day, with the day on which each came", () => {
    expect([...processOf(facts, day("2027-04-01")).ratings]).toEqual([["one", at("2027-03-01")]]);
    expect([...processOf(facts, day("2026-12-31")).ratings]).toEqual([["old", at("2026-01-10")]]);
    expect(processOf(facts, day("2028-03-02")).ratings.size).toBe(0);
  });

  test("has of two ratings for one reference the later one", () => {
    const twice = { ...facts, ratings: [rating("one", "2027-03-05"), rating("one", "2027-03-01")] };
    expect([...processOf(twice, day("2027-04-01")).ratings]).toEqual([["one", at("2027-03-05")]]);
  });

  test("holds a signature of the version that holds, and none of one that was renewed", () => {
    expect(processOf(facts, day("2027-05-31"))).toMatchObject({
      ethicsSignedOn: "2027-02-03",
      agreementSignedOn: null,
    });
    expect(processOf(facts, day("2027-06-01")).ethicsSignedOn).toBeNull();
  });
});
