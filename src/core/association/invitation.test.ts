import { describe, expect, test } from "vitest";
import type { AssociationId, InvitationId, PersonId } from "../kernel/ids.ts";
import { judgeEnding } from "./end-role.ts";
import {
  type Invitation,
  judgeAccepting,
  judgeInviting,
  judgeRevoking,
  judgeSendingAgain,
} from "./invitation.ts";
import { readSlug } from "./slug.ts";

const ana = "ana" as PersonId;
const ben = "ben" as PersonId;
const now = 1000;

const made: Invitation = {
  associationId: "valley" as AssociationId,
  id: "one" as InvitationId,
  address: "cleo@river.example",
  name: "Cleo",
  roles: ["reviewer"],
  language: "en",
  madeAt: 0,
  madeBy: ana,
  sentAgainAt: null,
  expiresAt: 2000,
  acceptedAt: null,
  acceptedBy: null,
  revokedAt: null,
};
const states = {
  waiting: made,
  expired: { ...made, expiresAt: now },
  accepted: { ...made, acceptedAt: 500, acceptedBy: ana },
  revoked: { ...made, revokedAt: 500 },
} as const;

const told = (result: ReturnType<typeof judgeAccepting>): unknown =>
  result.ok ? (result.value.isNew ? "new" : "done") : result.refusal.code;

describe("an invitation", () => {
  test.each([
    ["waiting", ana, "new"],
    ["expired", ana, "invitation-expired"],
    ["accepted", ana, "done"],
    ["accepted", ben, "invitation-accepted-already"],
    ["revoked", ana, "invitation-revoked"],
  ] as const)("that is %s, accepted by %s: %s", (state, person, expected) => {
    expect(told(judgeAccepting(states[state], person, now))).toBe(expected);
  });

  test.each([
    ["waiting", "new"],
    ["expired", "new"],
    ["accepted", "invitation-accepted-already"],
    ["revoked", "invitation-revoked"],
  ] as const)("that is %s, sent again: %s", (state, expected) => {
    expect(told(judgeSendingAgain(states[state], 0, now))).toBe(expected);
  });

  test("is sent again once for a page that showed when it was sent", () => {
    expect(told(judgeSendingAgain({ ...made, sentAgainAt: 900 }, 0, now))).toBe("done");
    expect(told(judgeSendingAgain({ ...made, sentAgainAt: 900 }, 900, now))).toBe("new");
  });

  test.each([
    ["waiting", "new"],
    ["expired", "new"],
    ["accepted", "invitation-accepted-already"],
    ["revoked", "done"],
  ] as const)("that is %s, taken back: %s", (state, expected) => {
    expect(told(judgeRevoking(states[state], now))).toBe(expected);
  });

  test.each([
    [[], "two", "cleo@river.example", "new"],
    [[states.waiting], "two", "cleo@river.example", "invited-already"],
    [[states.expired], "two", "cleo@river.example", "invited-already"],
    [[states.revoked, states.accepted], "two", "cleo@river.example", "new"],
    [[states.waiting], "two", "dora@river.example", "new"],
    [[states.waiting], "one", "cleo@river.example", "done"],
    [[states.waiting], "one", "dora@river.example", "moved-on"],
  ] as const)("beside %j: %s to %s is %s", (existing, id, address, expected) => {
    expect(told(judgeInviting(existing, { id: id as InvitationId, address }))).toBe(expected);
  });
});

describe("ending a role", () => {
  const administrator = { personId: ben, role: "association-administrator", endedAt: null } as const;
  const reviewer = { ...administrator, role: "reviewer" } as const;
  test.each([
    ["of another administrator", administrator, [ana, ben], "new"],
    ["of a reviewer", reviewer, [ana], "new"],
    ["that has ended", { ...administrator, endedAt: 1 }, [ana], "done"],
    ["of the last administrator", { ...administrator, personId: ana }, [ana], "last-administrator"],
    ["by somebody who is no administrator any more", administrator, [ben], "not-permitted"],
  ] as const)("%s", (_, grant, administrators, expected) => {
    const result = judgeEnding(grant, ana, administrators);
    expect(result.ok ? (result.value.isNew ? "new" : "done") : result.refusal.code).toBe(expected);
  });
});

test.each([
  ["river-valley", "river-valley"],
  [" River2 ", "river2"],
  ["", "required"],
  ["-a", "not-an-identifier"],
  ["a--b", "not-an-identifier"],
  ["río", "not-an-identifier"],
  ["a/b", "not-an-identifier"],
  ["a".repeat(61), "too-long"],
])("the slug %j is %s", (typed, expected) => {
  const read = readSlug(typed);
  expect(read.ok ? read.value : read.refusal).toBe(expected);
});
