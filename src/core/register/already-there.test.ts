import { expect, test } from "vitest";
import { type Alike, inTheWay, nobodyAlike } from "./already-there.ts";
import type { HolderId } from "./standing.ts";

const one = "1" as HolderId;

const alike = (...names: readonly string[]): Alike => ({
  first: names as readonly HolderId[],
  count: names.length,
});
const ofMany = (count: number, ...names: readonly string[]): Alike => ({ ...alike(...names), count });

test.each<[string, HolderId | undefined, Alike, Alike, string | undefined]>([
  ["nobody is there", undefined, nobodyAlike, nobodyAlike, undefined],
  ["somebody has the address, shown or not", one, nobodyAlike, alike("1"), "holder-recorded-already"],
  ["somebody is called alike and was not shown", undefined, alike("1"), nobodyAlike, "name-recorded-already"],
  ["all who are called alike were shown", undefined, alike("1", "2"), alike("2", "1", "3"), undefined],
  ["one came meanwhile", undefined, alike("1", "2"), alike("1"), "name-recorded-already"],
  ["one came instead", undefined, alike("2"), alike("1"), "name-recorded-already"],
  ["the first of many were shown, with how many", undefined, ofMany(12, "1"), ofMany(12, "1"), undefined],
  ["one came behind the first", undefined, ofMany(13, "1"), ofMany(12, "1"), "name-recorded-already"],
  ["one left from behind the first", undefined, ofMany(11, "1"), ofMany(12, "1"), undefined],
])("%s", (_words, reached, there, shown, code) => {
  expect(inTheWay({ reached, alike: there }, shown)?.code).toBe(code);
});
