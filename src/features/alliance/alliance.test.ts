import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { type Browser, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { giveRoleTo } from "../../../tests/kit/makers.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import type { Invitation } from "../../core/association/invitation.ts";
import { settingOn, todayOf } from "../../core/association/setting-history.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { addSettingChange, readSettings } from "../../store/association-settings.ts";
import { findAssociation } from "../../store/associations.ts";
import { addInvitation, listInvitations } from "../../store/invitations.ts";
import { inviteAdministrator } from "./invite-administrator.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const signedIn = (name: MemberName): Browser => memberAt(house, name);

const action = "/alliance/new-association";
const filled = {
  name: "Cedar Coast Association",
  slug: "cedar-coast",
  language: "es",
  timeZone: "America/Los_Angeles",
  administratorName: "Lucía Ferreira",
  administratorAddress: "lucia@coast.example",
  administratorLanguage: "es",
};

const invitationsOf = async (slug: string): Promise<readonly Invitation[]> => {
  const association = await house.world.store.withinPublic(async (tx) => findAssociation(tx, slug));
  if (association === undefined) return [];
  return house.world.store.withinJob(async (tx) => listInvitations(tx, association.id), {
    association: association.id,
  });
};

describe("making an association", () => {
  test("is for alliance staff with two factors", async () => {
    expect((await signedIn("a-association-administrator").get("/alliance")).status).toBe(403);
    expect((await signedIn("weak-alliance").get("/alliance")).location).toContain("/sign-in/second");
    expect((await signedIn("alliance").get("/alliance")).text).toContain("Alder Bay Association for Infants");
  });

  test("makes it once with its first settings, and invites its administrator", async () => {
    const visitor = signedIn("alliance");
    const fields = { ...fieldsIn(await visitor.get(action), action), ...filled };
    const answers = await Promise.all([visitor.post(action, fields), visitor.post(action, fields)]);
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, "/alliance/associations/cedar-coast"],
      [303, "/alliance/associations/cedar-coast"],
    ]);
    expect(await invitationsOf("cedar-coast")).toEqual([
      expect.objectContaining({
        address: "lucia@coast.example",
        name: "Lucía Ferreira",
        language: "es",
        roles: ["association-administrator"],
        madeBy: cast.members.alliance.personId,
      }),
    ]);
    const association = await house.world.store.withinPublic(async (tx) =>
      findAssociation(tx, "cedar-coast"),
    );
    if (association === undefined) throw new Error("it was not made");
    const history = await house.world.store.withinPublic(async (tx) => readSettings(tx, association.id), {
      association: association.id,
    });
    const today = todayOf(history, START);
    expect(formatDay(today)).toBe("2026-03-02");
    expect(settingOn(history, "time-zone", today).value).toBe("America/Los_Angeles");
    expect(settingOn(history, "languages", today).value.main).toBe("es");
    expect(settingOn(history, "editions", today).value).toEqual([{ edition: "alliance-2024", overlays: [] }]);
    const outbox = await house.world.store.withinPlatform(cast.members.alliance.personId, async (tx) =>
      tx.many("test.own-chain", tx.db.selectFrom("audit_events").select("action")),
    );
    expect(outbox.map((row) => row.action)).toContain("association.created");
  });

  test("says which fields are wrong, and that an address is taken", async () => {
    const visitor = signedIn("alliance");
    const fields = fieldsIn(await visitor.get(action), action);
    const wrong = await visitor.post(action, { ...fields, ...filled, slug: "Cedar Coast!", timeZone: "" });
    expect(wrong.status).toBe(422);
    for (const field of ["slug", "timeZone"]) expect(wrong.text).toContain(`href="#${field}"`);
    const taken = await visitor.post(action, { ...fields, ...filled });
    expect([taken.status, taken.text.includes('href="#slug"')]).toEqual([422, true]);
  });
});

describe("its first administrator", () => {
  const page = "/alliance/associations/cedar-coast";

  test("can be invited anew as long as there is none: the earlier invitation is taken back", async () => {
    const visitor = signedIn("alliance");
    const shown = await visitor.get(page);
    expect(shown.text).toContain("lucia@coast.example");
    const fields = fieldsIn(shown, `${page}/invite`);
    const sent = { ...fields, ...filled, administratorAddress: "lucia.ferreira@coast.example" };
    expect((await visitor.post(`${page}/invite`, sent)).location).toBe(page);
    expect((await visitor.post(`${page}/invite`, sent)).location).toBe(page);
    const open = (await invitationsOf("cedar-coast")).filter(({ revokedAt }) => revokedAt === null);
    expect(open.map(({ address }) => address)).toEqual(["lucia.ferreira@coast.example"]);
  });

  test("once there, the alliance has no say in the association any more", async () => {
    const { personId } = cast.members.alliance;
    const { id: association } = cast.associations.a;
    const now = START;
    const invited = {
      id: house.world.ids.id<"invitation">(),
      name: "X",
      address: "x@coast.example",
      language: "en",
    };
    const actor = {
      kind: "person",
      personId,
      sessionId: cast.members.alliance.sessionId,
      strength: 2,
      provedAt: now,
      platformRoles: ["alliance-staff"],
    } as const;
    expect(
      await inviteAdministrator(house.world, actor, "alder-bay", { ...invited, language: "en" }),
    ).toEqual({ ok: false, refusal: { code: "administered-already" } });
    const shown = await signedIn("alliance").get("/alliance/associations/alder-bay");
    expect(shown.text).toContain("Administered by 2 people.");
    expect(shown.text).not.toContain('<form method="post" action="/alliance');
    // And the database says the same, whatever a faulty statement asks for.
    const within = async (work: Parameters<typeof house.world.store.withinPlatform>[1]) =>
      house.world.store.withinPlatform(personId, work, { association });
    await expect(
      within(async (tx) =>
        addInvitation(tx, operatorPermit("invitation.make"), {
          ...invited,
          language: "en",
          associationId: association,
          roles: ["association-administrator"],
          madeAt: now,
          madeBy: personId,
          expiresAt: now + 1,
        }),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      within(async (tx) =>
        addSettingChange(
          tx,
          operatorPermit("setting.change"),
          { id: house.world.ids.id(), setting: "currency", holdsFrom: 20_000, value: "CAD" },
          { association, by: personId, now },
        ),
      ),
    ).rejects.toThrow(/row-level security/);
    expect(await within(async (tx) => listInvitations(tx, association))).toEqual([]);
  });

  test("counts who holds a role", async () => {
    await giveRoleTo(house.world, "b", cast.members.person.personId, "advisor");
    const { text } = await signedIn("alliance").get("/alliance");
    expect(text).toContain("/alliance/associations/birch-plain");
    expect((await signedIn("alliance").get("/alliance/associations/nowhere")).status).toBe(404);
  });
});
