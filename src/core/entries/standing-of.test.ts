import { describe, expect, test } from "vitest";
import type { AssociationId } from "../kernel/ids.ts";
import type { Holder, HolderId, Standing, StandingId, StandingKind } from "../register/standing.ts";
import type { Kept } from "./kept.ts";
import { providerOf, raterOf } from "./standing-of.ts";

const here = "a" as AssociationId;
const elsewhere = "b" as AssociationId;
const id = "h" as HolderId;

const standing = (
  kind: StandingKind,
  from: string,
  to: string | null = null,
  category: string | null = null,
): Standing => ({ id: `${kind} ${from}` as StandingId, kind, category, from, to });

const kept = (standings: readonly Standing[], association: AssociationId | null = here): Kept => {
  const holder: Holder = { id, associationId: here, name: "Ana", level: "master", standings };
  return {
    id: "p",
    entries: [],
    holders: new Map([[id, holder]]),
    confirmations: [],
    association,
    on: "2024-06-30",
  };
};

const named = { id: "e", typed: { holder: [id] }, composed: { held: [], vettedAs: [], approved: true } };
const unnamed = { ...named, typed: {} };
const range = { from: "2022-01-10", to: "2023-03-20" };
const series = {
  sessions: [
    { date: "2023-03-20", hours: 1 },
    { date: "2022-01-10", hours: 1 },
  ],
};

describe("a provider", () => {
  test.each([
    ["before and on", standing("approved", "2021-01-01"), true],
    ["for just these days", standing("approved", "2022-01-10", "2023-03-20"), true],
    ["until a day before the last", standing("approved", "2021-01-01", "2023-03-19"), false],
    ["from a day after the first", standing("approved", "2022-01-11"), false],
  ])("approved %s: %o", (_words, approved, isApproved) => {
    for (const rsc of [range, series])
      expect(providerOf(named, rsc, kept([approved]), "confirmed")).toMatchObject({ approved: isApproved });
  });

  test("what another association vetted or approved does not count here; what is held and received does", () => {
    const all = [
      standing("approved", "2021-01-01"),
      standing("vetted", "2021-01-01", null, "ECMHS"),
      standing("receives-rsc", "2021-01-01"),
      standing("held", "2021-01-01", null, "IMHS"),
    ];
    const held = { held: [{ category: "IMHS", from: "2021-01-01", to: null }], receivesRsc: true };
    expect(providerOf(named, range, kept(all), "stated")).toMatchObject({
      ...held,
      approved: true,
      vettedAs: ["ECMHS"],
    });
    expect(providerOf(named, range, kept(all, elsewhere), "stated")).toMatchObject({
      ...held,
      approved: false,
      vettedAs: [],
    });
    const anywhere = { ...kept(all), association: null };
    expect(providerOf(named, range, anywhere, "stated")).toMatchObject({ approved: true });
  });

  test("the standing as a supervisor is the one of these days, otherwise the last one begun by their end", () => {
    const emerging = standing("ers-emerging", "2021-06-01", "2023-05-31");
    const endorsed = standing("ers-endorsed", "2023-03-01");
    const later = standing("ers-endorsed", "2024-01-01");
    const ers = (...of: readonly Standing[]) => providerOf(named, range, kept(of), "stated")["ers"];
    expect(ers(emerging, endorsed)).toEqual({ kind: "emerging", from: "2021-06-01", to: "2023-05-31" });
    expect(ers(endorsed)).toEqual({ kind: "endorsed", from: "2023-03-01", to: null });
    expect(ers(later)).toBeNull();
  });

  test("who is not in the register counts as stated, and for nothing once it must be confirmed", () => {
    expect(providerOf(unnamed, range, kept([]), "stated")).toMatchObject({ approved: true });
    expect(providerOf(unnamed, range, kept([]), "confirmed")).toMatchObject({ approved: false, held: [] });
  });
});

describe("a rater", () => {
  test("holds what they hold on the day, and is vetted by whom it concerns", () => {
    const all = [
      standing("held", "2020-01-01", "2023-12-31", "IFS"),
      standing("held", "2023-01-01", null, "IMHS"),
      standing("vetted", "2024-01-01", "2024-06-30", "ECMHS"),
    ];
    expect(raterOf(named, kept(all), "confirmed")).toEqual({
      held: ["IMHS"],
      meets: ["ECMHS"],
      vetted: true,
    });
    expect(raterOf(named, kept(all, elsewhere), "confirmed")).toEqual({
      held: ["IMHS"],
      meets: [],
      vetted: false,
    });
    expect(raterOf(unnamed, kept(all), "stated")).toEqual({});
    expect(raterOf(unnamed, kept(all), "confirmed")).toEqual({ held: [], meets: [], vetted: false });
  });
});
