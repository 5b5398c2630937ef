import { describe, expect, test } from "vitest";
import { madeListing as listing } from "../../../tests/kit/made-listing.ts";
import type { AssociationId, PersonId } from "../kernel/ids.ts";
import { DAY } from "../kernel/instant.ts";
import type { Holder, HolderId, Standing, StandingId } from "../register/standing.ts";
import {
  holdsAddress,
  isStale,
  type ListingDecision,
  type ListingId,
  shownStandings,
  stateOf,
} from "./listing.ts";
import { changeListing, isPublic, offerListing } from "./save-listing.ts";

const standing = (kind: Standing["kind"], from: string, to: string | null = null): Standing => ({
  id: kind as unknown as StandingId,
  kind,
  category: kind === "held" || kind === "vetted" ? "IMHS" : null,
  from,
  to,
});

const holder = (...standings: readonly Standing[]): Holder => ({
  id: "h" as HolderId,
  associationId: "a" as AssociationId,
  name: "Harriet Lowell",
  level: null,
  standings,
});

const decided = (decision: ListingDecision["decision"], decidedAt = 200): ListingDecision => ({
  decision,
  holder: "h" as HolderId,
  reason: "",
  content: listing.content,
  decidedAt,
  toldAt: decidedAt,
});

const { content } = listing;

const wanted = { content, proof: "", isShown: true };
const offering = { person: "p" as PersonId, today: "2026-03-02", now: 300 };

describe("what a directory shows of standings", () => {
  test("what is public and holds on the day, nothing of being vetted", () => {
    const standings = [
      standing("held", "2020-01-01"),
      standing("approved", "2020-01-01", "2026-03-01"),
      standing("vetted", "2020-01-01"),
      standing("receives-rsc", "2020-01-01"),
    ];
    expect(shownStandings(standings, "2026-03-02").map(({ kind }) => kind)).toEqual(["held"]);
  });
});

describe("offering", () => {
  test("takes somebody who is in good standing", () => {
    const offered = offerListing(
      [],
      { ...wanted, id: listing.id },
      { ...offering, holder: holder(standing("held", "2020-01-01")) },
    );
    expect(offered).toMatchObject({ value: { holder: "h", associationId: "a", version: 1, offeredAt: 300 } });
  });

  test.each([
    ["nobody of whom nothing public holds", [], holder(standing("vetted", "2020-01-01")), "no-standing"],
    [
      "nobody whose standing has ended",
      [],
      holder(standing("held", "2020-01-01", "2021-01-01")),
      "no-standing",
    ],
    [
      "no second one",
      [{ ...listing, id: "other" as ListingId }],
      holder(standing("held", "2020-01-01")),
      "listed-already",
    ],
  ])("%s", (_, there, as, code) => {
    expect(offerListing(there, { ...wanted, id: listing.id }, { ...offering, holder: as })).toEqual({
      ok: false,
      refusal: { code },
    });
  });
});

describe("the state of a listing", () => {
  test.each([
    ["nothing decided", listing, undefined, "waiting"],
    ["accepted", listing, decided("accepted"), "accepted"],
    [
      "accepted as somebody else",
      { ...listing, holder: "other" as HolderId },
      decided("accepted"),
      "waiting",
    ],
    ["declined", listing, decided("declined"), "declined"],
    ["declined and offered again", { ...listing, offeredAt: 300 }, decided("declined"), "waiting"],
    ["taken down", listing, decided("taken-down"), "taken-down"],
  ] as const)("%s", (_, each, decision, state) => {
    expect(stateOf(each, decision)).toBe(state);
    expect(isPublic(each, decision)).toBe(state === "accepted");
    expect(isPublic({ ...each, isShown: false }, decision)).toBe(false);
  });

  test("what was declined is offered again by changing it, what was accepted stays so", () => {
    const change = { ...wanted, seen: 1, holder: holder() };
    const then = { today: "2025-06-30", now: 300 };
    expect(changeListing(listing, decided("declined"), change, then)).toMatchObject({
      value: { offeredAt: 300 },
    });
    expect(changeListing(listing, decided("accepted"), change, then)).toMatchObject({
      value: { offeredAt: 100, renewedAt: 300, version: 2 },
    });
    expect(changeListing(listing, undefined, { ...change, seen: 2 }, then)).toMatchObject({
      refusal: { code: "listing-changed-since" },
    });
  });
});

test("whoever finds that they are somebody else of the register is asked about anew", () => {
  const then = { today: "2025-06-30", now: 300 };
  const other = { ...holder(standing("approved", "2020-01-01")), id: "other" as HolderId };
  const change = { ...wanted, seen: 1 };
  const changed = changeListing(listing, decided("accepted"), { ...change, holder: other }, then);
  expect(changed).toMatchObject({ value: { holder: "other", offeredAt: 300, version: 2 } });
  if (!changed.ok) throw new Error("it was refused");
  expect(stateOf(changed.value, decided("accepted"))).toBe("waiting");
  expect(isPublic(changed.value, decided("accepted"))).toBe(false);
  const elsewhere = { ...other, associationId: "b" as AssociationId };
  expect(changeListing(listing, undefined, { ...change, holder: elsewhere }, then)).toMatchObject({
    refusal: { code: "other-register" },
  });
  expect(
    changeListing(listing, undefined, { ...change, holder: { ...other, standings: [] } }, then),
  ).toMatchObject({ refusal: { code: "no-standing" } });
});

test("openings hold for half a year", () => {
  expect(isStale(0, 183 * DAY)).toBe(false);
  expect(isStale(0, 183 * DAY + 1)).toBe(true);
});

test.each([
  ["Write to me: dora@people.example", true],
  ["dora@people", false],
  ["Thursdays @ noon", false],
])("an address in %s", (text, holds) => {
  expect(holdsAddress(text)).toBe(holds);
});
