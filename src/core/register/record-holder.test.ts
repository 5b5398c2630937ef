import { expect, test } from "vitest";
import { judgeRecording } from "./record-holder.ts";
import type { HolderId } from "./standing.ts";

const ids = (...names: readonly string[]) => names as readonly HolderId[];
const [one] = ids("1");

test.each<[string, HolderId | undefined, readonly HolderId[], readonly HolderId[], string | undefined]>([
  ["nobody is there", undefined, [], [], undefined],
  ["somebody has the address, seen or not", one, [], ids("1"), "holder-recorded-already"],
  ["somebody is called alike and was not seen", undefined, ids("1"), [], "name-recorded-already"],
  ["all who are called alike were seen", undefined, ids("1", "2"), ids("2", "1", "3"), undefined],
  ["one came meanwhile", undefined, ids("1", "2"), ids("1"), "name-recorded-already"],
])("%s", (_words, reached, alike, seen, code) => {
  const judged = judgeRecording({ reached, alike }, seen);
  expect(judged.ok ? undefined : judged.refusal.code).toBe(code);
});
