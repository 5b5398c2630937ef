import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { type Browser, days, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { giveRoleTo } from "../../../tests/kit/makers.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Role } from "../../core/access/roles.ts";
import type { Invitation } from "../../core/association/invitation.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { findInvitation, listInvitations } from "../../store/invitations.ts";
import { listGrantees } from "../../store/role-grants.ts";
import { endRole } from "./end-role.ts";
import { type Inviting, invite } from "./invite.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { sendAgain } from "./send-again.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const administrator = staffOf("a-association-administrator", "a");
const { id: association, slug } = cast.associations.a;

const within = async <T>(read: (tx: Parameters<typeof listGrantees>[0]) => Promise<T>): Promise<T> =>
  house.world.store.withinStaff(association, administrator.personId, read);

const wanted = (address: string, further: Partial<Inviting> = {}): Inviting => ({
  id: house.world.ids.id(),
  name: "Nia Okafor",
  address,
  roles: ["reviewer"],
  language: "es",
  ...further,
});

const openTo = async (address: string): Promise<readonly Invitation[]> =>
  (await within(async (tx) => listInvitations(tx, association))).filter(
    (invitation) => invitation.address === address && invitation.revokedAt === null,
  );

const granteesOf = async (role: Role): Promise<readonly PersonId[]> =>
  (await within(async (tx) => listGrantees(tx, association)))
    .filter((holder) => holder.role === role)
    .map(({ personId }) => personId);

const grantOf = async (personId: PersonId, role: Role) => {
  const grantees = await within(async (tx) => listGrantees(tx, association));
  const found = grantees.find((grantee) => grantee.personId === personId && grantee.role === role);
  if (found === undefined) throw new Error(`${role} is not held`);
  return found.id;
};

describe("inviting", () => {
  test("twice at once with one form makes one invitation and one mail", async () => {
    const asked = wanted("nia@river.example");
    const outcomes = await Promise.all([
      invite(house.world, administrator, asked),
      invite(house.world, administrator, asked),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await openTo("nia@river.example")).toEqual([
      expect.objectContaining({ ...asked, madeBy: administrator.personId, expiresAt: START + days(14) }),
    ]);
    expect(house.sent.filter(({ name }) => name === "outbox.put")).toHaveLength(1);
  });

  test("the same address from two forms at once leaves one open invitation", async () => {
    const outcomes = await Promise.all([
      invite(house.world, administrator, wanted("bo@river.example")),
      invite(house.world, administrator, wanted("bo@river.example")),
    ]);
    expect(outcomes.map((each) => (each.ok ? "invited" : each.refusal.code)).toSorted()).toEqual([
      "invited",
      "invited-already",
    ]);
    expect(await openTo("bo@river.example")).toHaveLength(1);
  });

  test("is for administrators who showed two factors", async () => {
    const asked = wanted("eve@river.example");
    expect(await invite(house.world, staffOf("a-coordinator", "a"), asked)).toMatchObject({
      refusal: { because: "wrong-role" },
    });
    expect(await invite(house.world, staffOf("one-factor", "a"), asked)).toMatchObject({
      refusal: { because: "second-factor-needed" },
    });
    expect(await openTo("eve@river.example")).toEqual([]);
  });

  test("again moves the end and mails once for each look at the page", async () => {
    const asked = wanted("ida@river.example");
    await invite(house.world, administrator, asked);
    house.clock.set(START + days(20));
    const again = { id: asked.id, seen: START };
    const before = house.sent.filter(({ name }) => name === "outbox.put").length;
    await Promise.all([
      sendAgain(house.world, administrator, again),
      sendAgain(house.world, administrator, again),
    ]);
    expect(house.sent.filter(({ name }) => name === "outbox.put")).toHaveLength(before + 1);
    expect(await within(async (tx) => findInvitation(tx, asked.id))).toMatchObject({
      sentAgainAt: START + days(20),
      expiresAt: START + days(34),
    });
  });

  test("is taken back once, and then neither sent again nor there for another association", async () => {
    const asked = wanted("ugo@river.example");
    await invite(house.world, administrator, asked);
    const other = staffOf("b-association-administrator", "b");
    expect(await revokeInvitation(house.world, other, asked.id)).toEqual({
      ok: false,
      refusal: { code: "not-there" },
    });
    const outcomes = await Promise.all([
      revokeInvitation(house.world, administrator, asked.id),
      revokeInvitation(house.world, administrator, asked.id),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await sendAgain(house.world, administrator, { id: asked.id, seen: START })).toEqual({
      ok: false,
      refusal: { code: "invitation-revoked" },
    });
    expect(
      await house.world.store.withinStaff(other.associationId, other.personId, async (tx) =>
        listInvitations(tx, association),
      ),
    ).toEqual([]);
  });
});

describe("ending a role", () => {
  const role = "association-administrator";

  test("of oneself is refused, and of the last administrator cannot happen", async () => {
    const own = await grantOf(administrator.personId, role);
    expect(await endRole(house.world, administrator, own)).toEqual({
      ok: false,
      refusal: { code: "not-permitted", because: "own-file" },
    });
  });

  test("at once by two administrators of each other leaves one of them", async () => {
    const { personId: another } = cast.members.person;
    await giveRoleTo(house.world, "a", another, role);
    const { "one-factor": third } = cast.members;
    await endRole(house.world, administrator, await grantOf(third.personId, role));
    expect((await granteesOf(role)).toSorted()).toEqual([administrator.personId, another].toSorted());
    const anothers = { ...administrator, personId: another };
    const grants = [await grantOf(another, role), await grantOf(administrator.personId, role)] as const;
    const outcomes = await Promise.all([
      endRole(house.world, administrator, grants[0]),
      endRole(house.world, anothers, grants[1]),
    ]);
    expect(outcomes.map((each) => (each.ok ? "ended" : each.refusal.code)).toSorted()).toEqual([
      "ended",
      "not-permitted",
    ]);
    expect(await granteesOf(role)).toHaveLength(1);
    if (!(await granteesOf(role)).includes(administrator.personId))
      await giveRoleTo(house.world, "a", administrator.personId, role);
  });

  test("tells the one who held it, once", async () => {
    const { personId } = cast.members["a-advisor"];
    const grant = await grantOf(personId, "advisor");
    await Promise.all([
      endRole(house.world, administrator, grant),
      endRole(house.world, administrator, grant),
    ]);
    expect(await granteesOf("advisor")).toEqual([]);
    const messages = await house.world.store.withinPerson(personId, async (tx) =>
      tx.many("test.messages", tx.db.selectFrom("messages").select(["kind", "params"])),
    );
    expect(messages).toEqual([{ kind: "role-ended", params: { role: "advisor", at: START } }]);
  });
});

const signedIn = (name: MemberName): Browser => memberAt(house, name);

describe("the pages of people", () => {
  const people = `/a/${slug}/people`;

  test("show who holds which role and what became of invitations; coordinators cannot act", async () => {
    const page = await signedIn("a-coordinator").get(people);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Cast a reviewer");
    expect(page.text).toContain("nia@river.example");
    expect(page.text).toContain("Mail waits to be sent");
    expect(page.text).not.toContain("/revoke");
    expect((await signedIn("a-coordinator").get(`${people}/invite`)).status).toBe(403);
    expect((await signedIn("b-association-administrator").get(people)).status).toBe(403);
  });

  test("invite, say what is missing, and list whom was invited", async () => {
    const visitor = signedIn("a-association-administrator");
    const form = await visitor.get(`${people}/invite`);
    const fields = fieldsIn(form, `${people}/invite`);
    const wrong = await visitor.post(`${people}/invite`, { ...fields, name: " ", address: "nobody" });
    expect(wrong.status).toBe(422);
    for (const field of ["name", "address", "roles"]) expect(wrong.text).toContain(`href="#${field}"`);
    const filled = {
      ...fields,
      name: "Zoë Adeyemi",
      address: "Zoe@River.example",
      roles: ["advisor", "reviewer"],
    };
    const sent = await visitor.post(`${people}/invite`, filled);
    expect([sent.status, sent.location]).toEqual([303, people]);
    expect((await visitor.post(`${people}/invite`, filled)).status).toBe(303);
    expect(await openTo("zoe@river.example")).toHaveLength(1);
    const twice = await visitor.post(`${people}/invite`, { ...filled, id: house.world.ids.id() });
    expect([twice.status, twice.text.includes("has an open invitation already")]).toEqual([409, true]);
    expect(fieldsIn(twice, `${people}/invite`)["roles"]).toEqual(["advisor", "reviewer"]);
  });

  test("send again, take back and end a role by plain forms", async () => {
    const visitor = signedIn("a-association-administrator");
    house.clock.set(START + 60_000);
    const [invitation] = await openTo("zoe@river.example");
    const address = `${people}/invitations/${invitation?.id}`;
    const again = fieldsIn(await visitor.get(people), `${address}/send-again`);
    expect((await visitor.post(`${address}/send-again`, again)).location).toBe(people);
    expect((await visitor.post(`${address}/revoke`)).location).toBe(people);
    expect(await openTo("zoe@river.example")).toEqual([]);
    const late = await visitor.post(`${address}/send-again`, again);
    expect([late.status, late.text.includes("was taken back")]).toEqual([409, true]);

    const grant = await grantOf(cast.members["a-exam-scorer"].personId, "exam-scorer");
    const question = await visitor.get(`${people}/roles/${grant}/end`);
    expect([question.status, question.text.includes("Cast a exam scorer")]).toEqual([200, true]);
    expect((await visitor.post(`${people}/roles/${grant}/end`)).location).toBe(people);
    expect(await granteesOf("exam-scorer")).toEqual([]);
    const after = await visitor.get(`${people}/roles/${grant}/end`);
    expect([after.status, after.text.includes("has ended already")]).toEqual([200, true]);
    expect((await visitor.get(`${people}/roles/${house.world.ids.id()}/end`)).status).toBe(404);
  });

  test("cost the same for one and for many", async () => {
    const visitor = signedIn("a-association-administrator");
    const count = async (): Promise<number> => {
      const before = house.sent.length;
      await visitor.get(people);
      return house.sent.length - before;
    };
    const few = await count();
    for (const name of ["p", "q", "r"])
      await invite(house.world, administrator, wanted(`${name}@river.example`));
    expect(await count()).toBe(few);
  });
});

describe("the desk", () => {
  test("tells administrators what waits, and others that nothing does", async () => {
    house.clock.set(START - days(15));
    await invite(house.world, administrator, wanted("late@river.example", { name: "Late Comer" }));
    house.clock.set(START);
    const page = await signedIn("a-association-administrator").get(`/a/${slug}/desk`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("The invitation of Late Comer has run out.");
    expect(page.text).toContain("No edition of the rules is offered");
    const other = await signedIn("a-reviewer").get(`/a/${slug}/desk`);
    expect([other.status, other.text.includes("Nothing is waiting for you")]).toEqual([200, true]);
    expect(other.text).not.toContain("Nia");
  });
});
