import { describe, expect, test } from "vitest";
import type { EntryId } from "../entries/entry.ts";
import { type AskingRater, askRater, type EarlierRequest } from "./ask-rater.ts";

const there: EarlierRequest = {
  id: "first",
  entry: "dana" as EntryId,
  mailbox: "dana@elsewhere.example",
  expiresAt: 100,
  sentAt: null,
  stillCounts: false,
  declinedAt: null,
  revokedAt: null,
  setAsideAt: null,
};
const wanted: AskingRater = {
  entry: there.entry,
  address: there.mailbox,
  mailbox: there.mailbox,
  replaces: null,
};
const asked = (earlier: readonly EarlierRequest[], further: Partial<AskingRater> = {}) => {
  const decided = askRater({ state: "in-progress" }, earlier, { ...wanted, ...further }, [
    "own@people.example",
  ]);
  return decided.ok ? decided.value : decided.refusal.code;
};

describe("a rater is asked", () => {
  test("once at a time, by the reference and by the address", () => {
    expect(asked([])).toBeNull();
    expect(asked([there])).toBe("rater-asked");
    expect(asked([{ ...there, entry: "other" as EntryId }])).toBe("rater-asked");
    expect(asked([{ ...there, mailbox: "other@elsewhere.example" }])).toBe("rater-asked");
    for (const over of [{ sentAt: 1 }, { declinedAt: 1 }, { revokedAt: 1 }])
      expect(asked([{ ...there, ...over }])).toBeNull();
  });

  test("again in the place of a request that was not answered, which is revoked", () => {
    expect(asked([there], { replaces: "first" })).toEqual(there);
    expect(asked([{ ...there, revokedAt: 1 }], { replaces: "first" })).toBeNull();
    expect(asked([{ ...there, sentAt: 1 }], { replaces: "first" })).toBe("rater-asked");
    expect(asked([there], { replaces: "another" })).toBe("not-there");
  });

  test("for another form beside the request that was set aside, which stays, sent or not", () => {
    const aside = { ...there, setAsideAt: 5 };
    expect(asked([aside])).toBeNull();
    expect(asked([aside], { replaces: "first" })).toBeNull();
    expect(asked([{ ...aside, sentAt: 1 }], { replaces: "first" })).toBeNull();
    expect(asked([aside, { ...there, id: "second" }], { replaces: "first" })).toBe("rater-asked");
  });

  test("once by the mailbox, and not for another reference while a rating of theirs counts", () => {
    const other = { entry: "other" as EntryId };
    expect(asked([there], other)).toBe("rater-asked");
    const rated = { ...there, sentAt: 1, stillCounts: true };
    expect(asked([rated], other)).toBe("rater-asked");
    expect(asked([rated])).toBeNull();
    expect(asked([{ ...rated, stillCounts: false }], other)).toBeNull();
  });

  test("neither at an address of one's own nor for an application that is over", () => {
    expect(asked([], { address: "own@people.example" })).toBe("rater-is-self");
    expect(askRater({ state: "withdrawn" }, [], wanted, [])).toMatchObject({
      refusal: { code: "not-from-here", state: "withdrawn" },
    });
  });
});
