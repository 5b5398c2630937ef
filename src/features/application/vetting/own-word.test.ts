import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../../tests/kit/actors.ts";
import { registerOf } from "../../../../tests/kit/applications.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { keepEntryOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { recordInRegister } from "../../../../tests/kit/register.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import type { Application } from "../../../core/application/application.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { composeBoth } from "../../../core/entries/compose-portfolio.ts";
import { MINUTE } from "../../../core/kernel/instant.ts";
import { no, type Result } from "../../../core/kernel/result.ts";
import type { HolderId, Standing, StandingId } from "../../../core/register/standing.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { findKeptHolder } from "../../../store/kept-holders.ts";
import { addStandings } from "../../../store/register-additions.ts";
import type { Tx } from "../../../store/tx.ts";
import { addVetting } from "../../../store/vettings.ts";
import { changeHolder } from "../../register/change-holder.ts";
import { changeStanding } from "../../register/change-standing.ts";
import { importRegister } from "../../register/import-register.ts";
import { recordHolder } from "../../register/record-holder.ts";
import { recordStanding } from "../../register/record-standing.ts";
import { withdrawStanding } from "../../register/withdraw-standing.ts";
import { findJudged } from "../find-judged.ts";
import { type Recording, recordVetting } from "./record-vetting.ts";

let house: TestHouse;
const applications = new Map<MemberName, Application>();
const appliers = ["both", "a-association-administrator"] as const;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  for (const name of appliers) {
    const { personId } = cast.members[name];
    applications.set(name, await registerOf(house.world, "a", personId));
    await sharePortfolioOf(house.world, "a", personId);
  }
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const { id: association, slug } = cast.associations.a;
const newId = <K extends string>() => house.world.ids.id<K>();
const days = { from: "2020-01-01", to: "2030-12-31" };
const heldNow = (): Standing => ({
  id: newId(),
  kind: "held",
  category: "IFS",
  from: "2020-01-01",
  to: null,
});

const named = async (by: MemberName, holder: HolderId, kind: "references" | "providers" = "references") =>
  keepEntryOf(house.world, cast.members[by].personId, kind, {
    name: ["Ana Known"],
    address: [],
    holder: [holder],
  });

const call = (holder: HolderId, seen = 0): Recording => ({
  id: newId(),
  about: null,
  whom: { as: "known", holder },
  calledOn: "2026-02-01",
  spokenWith: "Ana Known",
  questions: "How long?",
  notes: "Long.",
  decided: { decision: "vetted", category: "IFS", isApproved: true, ...days },
  corrects: null,
  seen,
});

const versionOf = async (holder: HolderId): Promise<number> =>
  house.world.store.withinStaff(
    association,
    cast.members["a-coordinator"].personId,
    async (tx) => (await findKeptHolder(tx, association, holder))?.version ?? 0,
  );

/** Every way in which staff write what the register says of somebody; a call is the coordinators' alone. */
const ways = async (name: MemberName, holder: HolderId, standing: StandingId) => {
  const staff = staffOf(name, "a");
  const seen = await versionOf(holder);
  const { world } = house;
  const one = { holder, id: standing, seen, note: "" };
  return {
    add: async () => recordStanding(world, staff, { holder, standing: { ...heldNow(), category: "IMHS" } }),
    change: async () => changeStanding(world, staff, { ...one, from: "2019-01-01", to: null }),
    withdraw: async () => withdrawStanding(world, staff, one),
    details: async () =>
      changeHolder(world, staff, {
        id: holder,
        seen,
        shown: { first: [], count: 0 },
        details: { name: "Another Person", address: null, level: "doctorate", note: "" },
      }),
    ...(staff.roles.includes("coordinator")
      ? { call: async () => recordVetting(world, staff, call(holder)) }
      : {}),
  };
};

const known = async (name: string) => {
  const { id, standings } = await recordInRegister(house.world, "a", { name, standings: [heldNow()] });
  return { id, standing: standings[0] as StandingId };
};

/** Tries something and takes it back. */
const rehearse = async (name: MemberName, work: (tx: Tx) => Promise<unknown>): Promise<unknown> => {
  let found: unknown;
  await house.world.store.withinStaff(association, cast.members[name].personId, async (tx) => {
    found = await work(tx);
    return no({ code: "not-there" });
  });
  return found;
};

describe.each(appliers)("%s, whose own portfolio names somebody of the register", (name) => {
  test.each(["references", "providers"] as const)("among the %s, writes nothing about them", async (kind) => {
    const { id, standing } = await known(`Ana ${kind} ${name}`);
    await named(name, id, kind);
    const before = await versionOf(id);
    for (const [way, work] of Object.entries(await ways(name, id, standing)))
      expect([way, await (work as () => Promise<Result<unknown, unknown>>)()]).toMatchObject([
        way,
        { refusal: { code: "not-permitted", because: "own-holder" } },
      ]);
    expect(await versionOf(id)).toBe(before);
    const others = await ways("a-coordinator", id, standing);
    expect(await others.add()).toMatchObject({ ok: true });
  });

  test("is told so by the pages, which offer nothing of it; a colleague is offered it", async () => {
    const { id, standing } = await known(`Page ${name}`);
    await named(name, id);
    const page = `/a/${slug}/register/holders/${id}`;
    const mine = await memberAt(house, name).get(page);
    expect(mine.text).toContain("Your own portfolio names this person");
    for (const offered of [`${page}/change`, `${page}/standings`]) expect(mine.text).not.toContain(offered);
    for (const address of [
      `${page}/change`,
      `${page}/standings/${standing}`,
      `${page}/standings/${standing}/withdraw`,
    ])
      expect((await memberAt(house, name).get(address)).status).toBe(403);
    const theirs = await memberAt(house, "a-coordinator").get(page);
    expect(theirs.text).not.toContain("Your own portfolio");
    for (const offered of [`${page}/change`, `${page}/standings`]) expect(theirs.text).toContain(offered);
  });

  test("imports a list without the rows about them", async () => {
    const row = { line: 2, address: null, level: "master", standing: heldNow() } as const;
    const { id } = await known(`List ${name}`);
    await named(name, id);
    const rows = [
      { ...row, name: `List ${name}`, standing: { ...row.standing, category: "IMHS" } },
      { ...row, line: 3, name: `Fresh ${name}` },
    ];
    const done = await importRegister(house.world, staffOf(name, "a"), rows, 0);
    expect(done).toMatchObject({
      value: { bad: [{ line: 2, troubles: [{ code: "own-holder" }] }], newPeople: 1, newStandings: 1 },
    });
  });

  test("is kept from it by the database too", async () => {
    const { id, standing } = await known(`Below ${name}`);
    await named(name, id);
    const by = cast.members[name].personId;
    const deed = { association, by, now: START, newId };
    const change = operatorPermit("register.change");
    await expect(
      rehearse(name, async (tx) => addStandings(tx, change, deed, [{ ...heldNow(), holder: id }])),
    ).rejects.toThrow(/row-level security/);
    const touched = await rehearse(name, async (tx) => [
      await tx.write(
        "test.standings",
        tx.db.updateTable("standings").set({ to_day: "2031-01-01" }).where("id", "=", standing),
      ),
      await tx.write("test.standings", tx.db.deleteFrom("standings").where("id", "=", standing)),
      await tx.write(
        "test.holders",
        tx.db.updateTable("holders").set({ level: "doctorate" }).where("id", "=", id),
      ),
    ]);
    expect(touched).toEqual([0, 0, 0]);
    await expect(
      rehearse(name, async (tx) => {
        const { whom: _whom, seen: _seen, ...said } = call(id);
        const vetting = { ...said, about: null, holder: id, madeBy: by, madeAt: START };
        return addVetting(tx, operatorPermit("vetting.record"), association, vetting);
      }),
    ).rejects.toThrow(/row-level security/);
  });
});

describe("what somebody said as staff before their portfolio named it", () => {
  /** As the applicant reads it, and as a coordinator does: the same. */
  const standingOf = async (name: MemberName, entry: string) => {
    const application = applications.get(name);
    if (application === undefined) throw new Error("nobody applied");
    const { store, clock, standards } = house.world;
    const read = async (tx: Tx) => {
      const history = await readSettings(tx, association);
      const judged = await findJudged(tx, standards, application, history, todayOf(history, clock.now()));
      const { document } = composeBoth(judged.kept, standards.vocabulary).confirmed;
      return (document["references"] as readonly { readonly id: string }[]).find(({ id }) => id === entry);
    };
    const own = await store.withinPerson(application.personId, read, { association });
    const { personId } = cast.members["a-coordinator"];
    expect(await store.withinStaff(association, personId, read)).toEqual(own);
    return own;
  };

  test.each(appliers)(
    "%s: does not count for themselves, until somebody else says it; for others it does",
    async (name) => {
      const { world, clock } = house;
      const staff = staffOf(name, "a");
      const id = newId<"holder">();
      const details = { name: `Said By ${name}`, address: null, level: "doctorate", note: "" } as const;
      expect(await recordHolder(world, staff, { id, ...details })).toMatchObject({ ok: true });
      const standing = heldNow();
      expect(await recordStanding(world, staff, { holder: id, standing })).toMatchObject({ ok: true });
      const entry = await named(name, id);
      expect(await standingOf(name, entry)).toMatchObject({ held: [] });
      const other = appliers.find((each) => each !== name) as MemberName;
      expect(await standingOf(other, await named(other, id))).toMatchObject({ held: ["IFS"] });
      clock.set(START + MINUTE);
      const coordinator = staffOf("a-coordinator", "a");
      const one = { holder: id, id: standing.id, note: "" };
      const changed = { ...one, seen: await versionOf(id), from: "2020-02-01", to: null };
      expect(await changeStanding(world, coordinator, changed)).toMatchObject({ ok: true });
      expect(await standingOf(name, entry)).toMatchObject({ held: ["IFS"] });
    },
  );

  test("a call of somebody else that says the same, day for day, makes it theirs", async () => {
    const { id } = await known("Same Days");
    expect(await recordVetting(house.world, staffOf("both", "a"), call(id))).toMatchObject({ ok: true });
    const entry = await named("both", id);
    expect(await standingOf("both", entry)).toMatchObject({ held: ["IFS"], vetted: false });
    // Whoever judges is told so, and is shown what counts.
    const judges = memberAt(house, "a-coordinator");
    const vettings = `/a/${slug}/applications/${applications.get("both")?.id}/ratings`;
    for (const address of [`${vettings}/vetting`, `${vettings}/${entry}/vetting`]) {
      const { text } = await judges.get(address);
      expect(text).toContain("does not count for them");
    }
    house.clock.set(START + MINUTE);
    expect(await recordVetting(house.world, staffOf("a-coordinator", "a"), call(id, 1))).toMatchObject({
      ok: true,
    });
    expect(await standingOf("both", entry)).toMatchObject({ vetted: true });
  });

  test("whoever writes a person down anew makes what was said of them before their own word", async () => {
    const { id } = await known("Renamed Later");
    house.clock.set(START + MINUTE);
    const details = { name: "Somebody Convenient", address: null, level: null, note: "" };
    const shown = { first: [], count: 0 };
    const renamed = { id, seen: await versionOf(id), shown, details };
    expect(await changeHolder(house.world, staffOf("both", "a"), renamed)).toMatchObject({ ok: true });
    const entry = await named("both", id);
    expect(await standingOf("both", entry)).toMatchObject({ held: [] });
  });
});
