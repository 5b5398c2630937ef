import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../tests/kit/actors.ts";
import { type Browser, browser, days, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { invite } from "../../../tests/kit/makers.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Role } from "../../core/access/roles.ts";
import type { EmailAddress } from "../../core/account/email-address.ts";
import type { InvitationId, PersonId } from "../../core/kernel/ids.ts";
import { makeLink } from "../../store/link-tokens.ts";
import { findPerson } from "../../store/persons.ts";
import { findSignedIn } from "../../store/visitors.ts";
import { acceptInvitation } from "./accept-invitation.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const { id: associationId, slug } = cast.associations.a;

const actorOf = (name: MemberName) => {
  const { personId, sessionId, strength, platformRoles } = cast.members[name];
  return { kind: "person", personId, sessionId, strength, provedAt: START, platformRoles } as const;
};

const heldBy = async (personId: PersonId): Promise<readonly Role[]> =>
  house.world.store.withinPerson(
    personId,
    async (tx) => (await findSignedIn(tx, personId, slug, START))?.roles ?? [],
  );

const invited = async (name: MemberName, role: Role): Promise<InvitationId> =>
  invite(house.world, "a", { name: "Somebody", address: cast.members[name].address, role });

describe("accepting", () => {
  test("twice at once gives the role once, and tells whoever made the invitation once", async () => {
    const id = await invited("person", "reviewer");
    const accept = async () => acceptInvitation(house.world, actorOf("person"), { id, associationId });
    const outcomes = await Promise.all([accept(), accept(), accept()]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await heldBy(cast.members.person.personId)).toEqual(["reviewer"]);
    const { personId } = cast.members["a-association-administrator"];
    const messages = await house.world.store.withinPerson(personId, async (tx) =>
      tx.many("test.messages", tx.db.selectFrom("messages").select(["kind", "params"])),
    );
    expect(messages).toEqual([{ kind: "invitation-accepted", params: { roles: ["reviewer"], at: START } }]);
  });

  test("at once by two people gives the role to one of them", async () => {
    const id = await invite(house.world, "a", {
      name: "X",
      address: "shared@cast.example" as EmailAddress,
      role: "advisor",
    });
    const outcomes = await Promise.all(
      (["person", "other-person"] as const).map(async (name) =>
        acceptInvitation(house.world, actorOf(name), { id, associationId }),
      ),
    );
    expect(outcomes.map((each) => (each.ok ? "accepted" : each.refusal.code)).toSorted()).toEqual([
      "accepted",
      "invitation-accepted-already",
    ]);
    const roles = await Promise.all(
      (["person", "other-person"] as const).map(async (name) => heldBy(cast.members[name].personId)),
    );
    expect(roles.flat().filter((role) => role === "advisor")).toHaveLength(1);
  });

  test("a role that is held already is not given twice", async () => {
    const id = await invited("a-coordinator", "coordinator");
    const { personId } = cast.members["a-coordinator"];
    expect((await acceptInvitation(house.world, actorOf("a-coordinator"), { id, associationId })).ok).toBe(
      true,
    );
    expect(await heldBy(personId)).toEqual(["coordinator"]);
  });

  test("is told in the association's audit, with who got which role", async () => {
    const rows = await house.world.store.withinStaff(
      associationId,
      cast.members["a-association-administrator"].personId,
      async (tx) =>
        tx.many(
          "test.audit",
          tx.db
            .selectFrom("audit_events")
            .select(["action", "details", "actor_id"])
            .where("actor_id", "=", cast.members.person.personId),
        ),
    );
    expect(rows.map(({ action }) => action)).toContain("invitation.accepted");
    expect(rows.find(({ action }) => action === "role.given")?.details).toContain('"role":"reviewer"');
  });

  test("after it ran out is refused", async () => {
    const id = await invited("both", "reviewer");
    house.clock.set(START + days(14));
    expect(await acceptInvitation(house.world, actorOf("both"), { id, associationId })).toEqual({
      ok: false,
      refusal: { code: "invitation-expired" },
    });
  });

  test("gives no role that the invitation does not name, whatever a faulty statement asks for", async () => {
    const id = await invited("former", "reviewer");
    const { personId } = cast.members.former;
    const faulty = house.world.store.withinPerson(
      personId,
      async (tx) =>
        tx.write(
          "test.give",
          tx.db.insertInto("role_grants").values({
            association_id: associationId,
            id: house.world.ids.id(),
            person_id: personId,
            role: "association-administrator",
            given_at: new Date(START),
            given_by: null,
          }),
        ),
      { presented: id, association: associationId },
    );
    await expect(faulty).rejects.toThrow(/row-level security/);
  });

  test("gives its roles at that moment: no faulty statement takes one later, nor accepts what ran out", async () => {
    const id = await invited("b-coordinator", "reviewer");
    const { personId } = cast.members["b-coordinator"];
    const within = { presented: id, association: associationId };
    const accepting = (moment: number) =>
      house.world.store.withinPerson(
        personId,
        async (tx) => {
          const accepted = { accepted_at: new Date(moment), accepted_by: personId };
          return tx.write("test.accept", tx.db.updateTable("invitations").set(accepted).where("id", "=", id));
        },
        within,
      );
    await expect(accepting(START + days(14))).rejects.toThrow(/row-level security/);
    await acceptInvitation(house.world, actorOf("b-coordinator"), { id, associationId });
    const again = house.world.store.withinPerson(
      personId,
      async (tx) =>
        tx.write(
          "test.give",
          tx.db.insertInto("role_grants").values({
            association_id: associationId,
            id: house.world.ids.id(),
            person_id: personId,
            role: "reviewer",
            given_at: new Date(START + 1),
            given_by: null,
          }),
        ),
      within,
    );
    await expect(again).rejects.toThrow(/row-level security/);
  });
});

const signedIn = (name: MemberName): Browser => memberAt(house, name);

/** Puts the link of an invitation into a browser, as following the mail does. */
const followLinkOf = async (id: InvitationId, visitor: Browser): Promise<void> => {
  const token = house.world.ids.token();
  await house.world.store.withinJob(
    async (tx) => {
      await makeLink(
        tx,
        {
          tokenHash: house.world.signIn.digestOf(token),
          purpose: "invitation",
          address: "elsewhere@cast.example",
          language: "en",
          personId: null,
          requestId: null,
          invitationId: id,
          returnTo: null,
          expiresAt: START + days(14),
        },
        START,
        { isFirstTry: true },
      );
      tx.log.append({ action: "invitation.made", subject: { kind: "invitation", id } });
    },
    { association: associationId },
  );
  expect((await visitor.get(`/link/${token}`)).location).toBe("/link");
};

describe("the page of an invitation", () => {
  test("is there for whoever has the address it was sent to, says what it means, and accepts", async () => {
    const id = await invited("b-reviewer", "committee-member");
    const visitor = signedIn("b-reviewer");
    const page = await visitor.get(`/invitations/${id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Alder Bay Association for Infants invites you");
    expect(page.text).toContain("Committee member");
    const accepted = await visitor.post(`/invitations/${id}/accept`);
    expect([accepted.status, accepted.location]).toEqual([303, `/a/${slug}/desk`]);
    expect((await visitor.get(`/a/${slug}/desk`)).status).toBe(200);
    expect((await visitor.post(`/invitations/${id}/accept`)).status).toBe(303);
    expect((await visitor.get(`/invitations/${id}`)).text).toContain("You have accepted this invitation");
  });

  test("gives whoever has no time zone the one of the device on which they accept, and changes none that was chosen", async () => {
    const { store } = house.world;
    const { personId } = cast.members["b-committee-member"];
    const accepted = async (timeZone: string): Promise<string | undefined> => {
      const id = await invited("b-committee-member", "reviewer");
      await signedIn("b-committee-member").post(`/invitations/${id}/accept`, { timeZone });
      return store.withinPerson(personId, async (tx) => (await findPerson(tx, personId))?.timeZone);
    };
    expect(await accepted("Mars/Olympus")).toBeUndefined();
    expect(await accepted("America/Anchorage")).toBe("America/Anchorage");
    expect(await accepted("America/Chicago")).toBe("America/Anchorage");
    const told = await store.withinPerson(personId, async (tx) =>
      tx.many(
        "test.told",
        tx.db.selectFrom("audit_events").select("subject_id").where("action", "=", "account.changed"),
      ),
    );
    expect(told).toEqual([{ subject_id: personId }]);
  });

  test("leaves a zone that came meanwhile: of two devices at once, one says it", async () => {
    const { store } = house.world;
    const who = "b-exam-scorer";
    const { personId } = cast.members[who];
    const ids = await Promise.all([invited(who, "reviewer"), invited(who, "advisor")]);
    await Promise.all(
      ids.map(async (id, at) =>
        acceptInvitation(
          house.world,
          actorOf(who),
          { id, associationId },
          ["America/Boise", "Pacific/Honolulu"][at],
        ),
      ),
    );
    const told = await store.withinPerson(personId, async (tx) =>
      tx.many(
        "test.told",
        tx.db.selectFrom("audit_events").select("subject_id").where("action", "=", "account.changed"),
      ),
    );
    expect(told).toEqual([{ subject_id: personId }]);
  });

  test("is there for whoever followed its link, with whatever address they have", async () => {
    const id = await invite(house.world, "a", {
      name: "Y",
      address: "elsewhere@cast.example" as EmailAddress,
      role: "exam-scorer",
    });
    const visitor = signedIn("b-exam-scorer");
    expect((await visitor.get(`/invitations/${id}`)).status).toBe(404);
    await followLinkOf(id, visitor);
    expect((await visitor.get("/link")).location).toBe(`/invitations/${id}`);
    expect((await visitor.get(`/invitations/${id}`)).status).toBe(200);
    expect((await visitor.post(`/invitations/${id}/accept`)).location).toBe(`/a/${slug}/desk`);
  });

  test("is not there for others, not even for those who know its id", async () => {
    const id = await invite(house.world, "a", {
      name: "Z",
      address: "private@cast.example" as EmailAddress,
      role: "reviewer",
    });
    for (const name of ["a-coordinator", "a-association-administrator", "alliance"] as const) {
      expect((await signedIn(name).get(`/invitations/${id}`)).status).toBe(404);
      expect((await signedIn(name).post(`/invitations/${id}/accept`)).status).toBe(404);
    }
    const visitor = await browser(house).get(`/invitations/${id}`);
    expect([visitor.status, visitor.location?.startsWith("/sign-in?next=")]).toEqual([303, true]);
    expect((await signedIn("person").get("/invitations/nonsense")).status).toBe(404);
  });

  test("says why it cannot be accepted any more", async () => {
    const id = await invited("b-advisor", "reviewer");
    house.clock.set(START + days(20));
    const visitor = signedIn("b-advisor");
    const page = await visitor.get(`/invitations/${id}`);
    expect([page.status, page.text.includes("This invitation has run out")]).toEqual([200, true]);
    const late = await visitor.post(`/invitations/${id}/accept`);
    expect([late.status, late.text.includes("This invitation has run out")]).toEqual([409, true]);
  });
});
