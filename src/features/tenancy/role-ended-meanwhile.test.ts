// Whose role is ended after they were let in, and before they write, writes nothing any more.
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf } from "../../../tests/kit/accounts.ts";
import { cast } from "../../../tests/kit/actors.ts";
import { type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import * as makers from "../../../tests/kit/makers.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Staff } from "../../core/access/actor.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import type { Proposal } from "../../core/association/change-setting.ts";
import type { SettingKey } from "../../core/association/settings/catalogue.ts";
import { parseDay } from "../../core/kernel/calendar.ts";
import type { RoleGrantId } from "../../core/kernel/ids.ts";
import { endGrant, listGrantees } from "../../store/role-grants.ts";
import { changeSetting } from "./change-setting.ts";
import { invite } from "./invite.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { sendAgain } from "./send-again.ts";
import { withdrawSetting } from "./withdraw-setting.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { id: association } = cast.associations.a;
const other = staffOf("a-association-administrator", "a");
const coordinator = staffOf("a-coordinator", "a");
const role = "association-administrator";

/** The coordinator, who administers too for now. */
const administrator = async (): Promise<{ readonly actor: Staff; readonly grant: RoleGrantId }> => {
  const { personId } = coordinator;
  await makers.giveRoleTo(house.world, "a", personId, role);
  const grantees = await house.world.store.withinStaff(association, other.personId, async (tx) =>
    listGrantees(tx, association),
  );
  const found = grantees.find((held) => held.personId === personId && held.role === role);
  if (found === undefined) throw new Error("the role was not given");
  return { actor: { ...coordinator, roles: [...coordinator.roles, role] }, grant: found.id };
};

type Attempt = (actor: Staff) => Promise<unknown>;

/** What an attempt comes to that begins when its actor's role has been ended, but nobody can see that yet. */
const attemptWhileEnding = async (attempt: Attempt): Promise<unknown> => {
  const { actor, grant } = await administrator();
  const { personId: by } = other;
  const begun = await house.world.store.withinStaff(association, by, async (tx) => {
    const now = house.clock.now();
    await endGrant(tx, operatorPermit("role.end"), { associationId: association, id: grant, by, now });
    tx.log.append({ action: "role.ended", subject: { kind: "role-grant", id: grant } });
    return { outcome: attempt(actor) };
  });
  return begun.outcome;
};

const notPermitted = { ok: false, refusal: { code: "not-permitted", because: "wrong-role" } };

const planned = (setting: SettingKey, value: unknown): Proposal => ({
  id: house.world.ids.id<"setting-change">(),
  setting,
  value,
  seen: 0,
  holdsFrom: parseDay("2026-05-01") ?? 0,
});

const invited = async () =>
  makers.invite(house.world, "a", {
    name: "Nia Okafor",
    address: addressOf(`${house.world.ids.id()}@river.example`),
    role: "reviewer",
  });

const attempts: readonly (readonly [string, () => Promise<Attempt>])[] = [
  [
    "inviting",
    async () => async (actor) =>
      invite(house.world, actor, {
        id: house.world.ids.id(),
        name: "Bo Lind",
        address: addressOf("bo@river.example"),
        roles: ["reviewer"],
        language: "en",
      }),
  ],
  [
    "sending an invitation again",
    async () => {
      const id = await invited();
      return async (actor) => sendAgain(house.world, actor, { id, seen: house.clock.now() });
    },
  ],
  [
    "revoking an invitation",
    async () => {
      const id = await invited();
      return async (actor) => revokeInvitation(house.world, actor, id);
    },
  ],
  [
    "changing a setting",
    async () => {
      const proposal = planned("currency", "CAD");
      return async (actor) => changeSetting(house.world, actor, proposal);
    },
  ],
  [
    "taking a change back",
    async () => {
      const proposal = planned("languages", { offered: ["en"], main: "en" });
      expect((await changeSetting(house.world, other, proposal)).ok).toBe(true);
      return async (actor) => withdrawSetting(house.world, actor, proposal.id);
    },
  ],
];

test.each(attempts)("%s is refused once the role has ended", async (_, prepare) => {
  const attempt = await prepare();
  expect(await attemptWhileEnding(attempt)).toEqual(notPermitted);
  // Where the role stands it does what it is for.
  const { actor } = await administrator();
  expect(await attempt(actor)).toMatchObject({ ok: true });
});
