import { describe, expect, test } from "vitest";
import type { HolderId, StandingId } from "../register/standing.ts";
import { planStandings, type Said, type StandingThere } from "./plan-standings.ts";
import { standingVettings, type VettingId } from "./vetting.ts";

const [ana, ben] = ["ana", "ben"] as HolderId[];
const FRESH = "fresh" as StandingId;
const newId = (): StandingId => FRESH;

const there = (further: Partial<StandingThere> = {}): StandingThere => ({
  id: "known" as StandingId,
  holder: ana as HolderId,
  kind: "vetted",
  category: "IFS",
  from: "2026-01-10",
  to: "2027-01-09",
  ...further,
});

type Days = { readonly from?: string; readonly to?: string };

const vetted = ({ from = "2026-06-01", to = "2027-05-31" }: Days = {}, holder = ana): Said => ({
  holder: holder as HolderId,
  calledOn: "2026-06-01",
  decided: { decision: "vetted", category: "IFS", isApproved: false, from, to },
});
const notVetted: Said = { holder: null, calledOn: "2026-06-01", decided: { decision: "not-vetted" } };

const alone = { corrected: undefined, before: [] };
const nothing = { added: [], changed: [], kept: [], removed: [] };

describe("what becomes of the register", () => {
  test("somebody vetted stands there as what was decided, and approved where that was", () => {
    const both: Said = {
      ...vetted(),
      decided: {
        decision: "vetted",
        category: "IFS",
        isApproved: true,
        from: "2024-01-01",
        to: "2027-01-01",
      },
    };
    const days = { from: "2024-01-01", to: "2027-01-01" };
    expect(planStandings(both, [], alone, newId)).toEqual({
      ...nothing,
      added: [
        { id: FRESH, holder: ana, kind: "vetted", category: "IFS", ...days },
        { id: FRESH, holder: ana, kind: "approved", category: null, ...days },
      ],
    });
    const approved: Said = {
      ...both,
      decided: { decision: "vetted", category: null, isApproved: true, ...days },
    };
    expect(planStandings(approved, [], alone, newId).added).toMatchObject([{ kind: "approved" }]);
  });

  test.each<[string, Days, Partial<StandingThere>, object]>([
    ["the days are drawn out", {}, {}, { from: "2026-01-10", to: "2027-05-31" }],
    [
      "the latest word ends them",
      { to: "2026-12-31" },
      { to: null },
      { from: "2026-01-10", to: "2026-12-31" },
    ],
    ["an earlier beginning holds", { from: "2025-01-01" }, {}, { from: "2025-01-01", to: "2027-05-31" }],
  ])("where the register says it already, %s", (_, days, known, expected) => {
    expect(planStandings(vetted(days), [there(known)], alone, newId)).toEqual({
      ...nothing,
      changed: [there(expected)],
    });
  });

  test("the same days are said again and change nothing, and other days, categories, people and kinds stay", () => {
    const same = vetted({ from: "2026-01-10", to: "2027-01-09" });
    expect(planStandings(same, [there()], alone, newId)).toEqual({ ...nothing, kept: [there()] });
    const others = [
      there({ from: "2020-01-01", to: "2020-12-31" }),
      there({ category: "IMHS" }),
      there({ holder: ben as HolderId }),
      there({ kind: "held" }),
    ];
    for (const other of others)
      expect(planStandings(vetted(), [other], alone, newId)).toMatchObject({
        added: [{ id: FRESH }],
        changed: [],
        removed: [],
      });
  });

  test("two that the days join become one", () => {
    const [first, second] = [
      there({ to: "2026-06-30" }),
      there({ id: "second" as StandingId, from: "2026-08-01", to: "2026-12-31" }),
    ];
    expect(planStandings(vetted(), [first, second], alone, newId)).toEqual({
      ...nothing,
      changed: [there({ to: "2027-05-31" })],
      removed: [second],
    });
  });

  test("not vetted leaves what nobody's call brought about, and ends the rest on the day of the call", () => {
    expect(planStandings(notVetted, [there()], alone, newId)).toEqual(nothing);
    const before = [vetted({ from: "2026-01-10", to: "2027-01-09" })];
    expect(planStandings(notVetted, [there()], { corrected: undefined, before }, newId)).toEqual({
      ...nothing,
      changed: [there({ to: "2026-06-01" })],
    });
    const ahead = there({ from: "2026-07-01" });
    expect(planStandings(notVetted, [ahead], { corrected: undefined, before }, newId)).toEqual({
      ...nothing,
      removed: [ahead],
    });
    const over = there({ to: "2026-05-01" });
    expect(planStandings(notVetted, [over], { corrected: undefined, before }, newId)).toEqual(nothing);
  });
});

describe("a record that corrects another", () => {
  const mistaken = vetted({ from: "2026-01-10", to: "2027-01-09" });
  const by = { corrected: mistaken, before: [mistaken] };

  test("takes its place, day for day", () => {
    const shorter = vetted({ from: "2026-02-01", to: "2026-10-01" });
    expect(planStandings(shorter, [there()], by, newId)).toEqual({
      ...nothing,
      changed: [there({ from: "2026-02-01", to: "2026-10-01" })],
    });
  });

  test("withdraws what was said of somebody else, or of nobody", () => {
    expect(planStandings(vetted({}, ben), [there()], by, newId)).toEqual({
      ...nothing,
      added: [{ ...there(), id: FRESH, holder: ben, from: "2026-06-01", to: "2027-05-31" }],
      changed: [],
      removed: [there()],
    });
    expect(planStandings(notVetted, [there()], by, newId)).toEqual({ ...nothing, removed: [there()] });
  });
});

test("a record stands as long as none corrects it", () => {
  const record = (id: string, corrects: string | null) => ({
    id: id as VettingId,
    corrects: corrects as VettingId | null,
  });
  const [first, second, third] = [record("a", null), record("b", "a"), record("c", null)];
  expect(standingVettings([first, second, third])).toEqual([second, third]);
});
