import { describe, expect, test } from "vitest";
import { madeListing } from "../../../tests/kit/made-listing.ts";
import { DAY } from "../kernel/instant.ts";
import type { HolderId } from "../register/standing.ts";
import { decideListing } from "./decide-listing.ts";
import { changesSince, type Listing, type ListingDecision } from "./listing.ts";

const listing: Listing = { ...madeListing, version: 3 };

const { content } = listing;

const wanted = { holder: listing.holder, reason: "", seen: 3 };

const before = (decision: ListingDecision["decision"]): ListingDecision => ({
  decision,
  holder: listing.holder,
  reason: "",
  content,
  decidedAt: 200,
  toldAt: 200,
});

const elsewhere = { ...content, link: "https://elsewhere.example/" };

describe("deciding", () => {
  test("the first time tells", () => {
    expect(decideListing(listing, undefined, { ...wanted, decision: "accepted" }, 300)).toMatchObject({
      value: {
        decided: { decision: "accepted", content, decidedAt: 300, toldAt: 300 },
        isNew: true,
        isTold: true,
      },
    });
  });

  test.each(["accepted", "declined", "taken-down"] as const)("%s again changes nothing", (decision) => {
    expect(decideListing(listing, before(decision), { ...wanted, decision }, 300)).toMatchObject({
      value: { decided: before(decision), isNew: false, isTold: false },
    });
  });

  test.each([
    ["on the same day", listing, 200 + DAY - 1, false],
    ["on the next day", listing, 200 + DAY, true],
    ["when it was offered again meanwhile", { ...listing, offeredAt: 250 }, 300, true],
  ])("the other way %s", (_, each, now, isTold) => {
    expect(decideListing(each, before("declined"), { ...wanted, decision: "accepted" }, now)).toMatchObject({
      value: { isNew: true, isTold, decided: { toldAt: isTold ? now : 200 } },
    });
  });

  test("accepts only what was seen, and takes down whatever stands there", () => {
    const refused = { ok: false, refusal: { code: "moved-on" } };
    const late = { ...wanted, seen: 2 };
    expect(decideListing(listing, undefined, { ...late, decision: "accepted" }, 300)).toEqual(refused);
    expect(decideListing(listing, before("accepted"), { ...late, decision: "taken-down" }, 300).ok).toBe(
      true,
    );
    const other = { ...wanted, holder: "other" as HolderId };
    expect(decideListing(listing, undefined, { ...other, decision: "taken-down" }, 300)).toEqual(refused);
  });

  test("says that what was changed since is seen, and tells nobody", () => {
    const changed = { ...listing, content: elsewhere };
    expect(changesSince(changed, before("accepted"))).toEqual(["link"]);
    const seen = decideListing(changed, before("accepted"), { ...wanted, decision: "accepted" }, 300);
    expect(seen).toMatchObject({
      value: { decided: { content: elsewhere, decidedAt: 200 }, isNew: true, isTold: false },
    });
    expect(changesSince(changed, seen.ok ? seen.value.decided : undefined)).toEqual([]);
  });
});

test("openings change without being looked at, and what is not accepted has no changes", () => {
  const open = { ...listing, content: { ...content, openings: "no", seats: 4 } } as const;
  expect(changesSince(open, before("accepted"))).toEqual([]);
  expect(changesSince({ ...listing, content: elsewhere }, before("declined"))).toEqual([]);
  expect(changesSince(listing, undefined)).toEqual([]);
});
