import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../../tests/kit/actors.ts";
import { registerOf } from "../../../../tests/kit/applications.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { keepEntryOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { recordInRegister } from "../../../../tests/kit/register.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import type { Application } from "../../../core/application/application.ts";
import { judgeApplication } from "../../../core/application/judge-application.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { composeBoth } from "../../../core/entries/compose-portfolio.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { statedOf } from "../../../core/entries/facts.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import { saveEntry } from "../../../core/entries/save-entry.ts";
import type { HolderId } from "../../../core/register/standing.ts";
import { findApplication } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { findEntry, keepEntry } from "../../../store/entries.ts";
import { findHolders } from "../../../store/register.ts";
import { listVettings } from "../../../store/vettings.ts";
import { findJudged } from "../find-judged.ts";
import { type Recording, recordVetting } from "./record-vetting.ts";

let house: TestHouse;
let application: Application;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  application = await registerOf(house.world, "a", person);
  await sharePortfolioOf(house.world, "a", person);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const { personId: person } = cast.members.person;
const { id: association, slug } = cast.associations.a;
const coordinator = staffOf("a-coordinator", "a");
const newId = <K extends string>() => house.world.ids.id<K>();
const typedOfRater = (name: string): TypedFields => ({
  name: [name],
  address: [`${name.toLowerCase().replaceAll(" ", ".")}@work.example`],
  roles: ["supervisor"],
});

/** Somebody whom the applicant names as a rater. */
const rater = async (name: string) => {
  const typed = typedOfRater(name);
  const entry = await keepEntryOf(house.world, person, "references", typed);
  return { entry, stated: statedOf("rater-known", typed) };
};

/** The applicant types something else in a field of an entry. */
const retype = async (entry: EntryId, field: string, typed: string): Promise<void> =>
  house.world.store.withinPerson(person, async (tx) => {
    const there = await findEntry(tx, person, entry);
    const saves = [{ field, typed: [typed], base: there?.version ?? 0, number: 1 }];
    const save = {
      entry,
      kind: "references",
      editor: newId<"editor">(),
      session: newId<"session">(),
      saves,
    } as const;
    const saved = saveEntry(there, save, house.clock.now());
    if (!saved.ok) throw new Error(saved.refusal.code);
    await keepEntry(tx, operatorPermit("entry.change"), person, saved.value.entry);
    tx.log.append({ action: "entry.edited", subject: { kind: "entry", id: entry } });
  });

type Rater = { readonly entry: EntryId; readonly stated: string };

const vetted = { decision: "vetted", category: "IFS", isApproved: false } as const;
const recording = ({ entry, stated }: Rater, further: Partial<Recording> = {}): Recording => ({
  id: newId<"vetting">(),
  about: { application: application.id, entry, stated },
  whom: { as: "new", holder: newId<"holder">(), shown: { first: [], count: 0 } },
  calledOn: "2026-02-01",
  spokenWith: "The rater",
  questions: "How long have you known each other?",
  notes: "Nine years.",
  decided: { ...vetted, from: "2026-02-01", to: "2027-01-31" },
  corrects: null,
  seen: 0,
  ...further,
});

/** What the application is judged by of the standing of a rater, as its coordinator has it. */
const standingOf = async (entry: EntryId) =>
  house.world.store.withinStaff(association, coordinator.personId, async (tx) => {
    const history = await readSettings(tx, association);
    const day = todayOf(history, house.clock.now());
    const judged = await findJudged(tx, house.world.standards, application, history, day);
    expect(judgeApplication(application, judged, house.world.standards)).toBeDefined();
    const { document } = composeBoth(judged.kept, house.world.standards.vocabulary).confirmed;
    return (document["references"] as readonly { readonly id: string }[]).find(({ id }) => id === entry);
  });

const recordsOf = async (entry: EntryId, name: MemberName = "a-coordinator") =>
  house.world.store.withinStaff(association, cast.members[name].personId, async (tx) =>
    (await listVettings(tx, association, application.id)).filter(({ about }) => about?.entry === entry),
  );

const standingsOf = async (holder: HolderId | null) =>
  house.world.store.withinStaff(association, coordinator.personId, async (tx) =>
    (await findHolders(tx, [holder ?? ""])).flatMap(({ standings }) => standings),
  );

describe("a call with a rater who is in no register", () => {
  test("makes them somebody of the register who is vetted, and counts at once for the entry, once however often it is sent", async () => {
    const ana = await rater("Ana Called");
    const record = recording(ana);
    expect(await standingOf(ana.entry)).toMatchObject({ vetted: false, meets: [] });
    const done = await Promise.all([
      recordVetting(house.world, coordinator, record),
      recordVetting(house.world, coordinator, record),
    ]);
    for (const each of done) expect(each).toMatchObject({ ok: true, value: { id: record.id } });
    expect(await recordsOf(ana.entry)).toHaveLength(1);
    expect(await standingOf(ana.entry)).toMatchObject({ vetted: true, meets: ["IFS"] });
    const holder = record.whom.as === "new" ? record.whom.holder : null;
    expect(await standingsOf(holder)).toMatchObject([
      { kind: "vetted", category: "IFS", from: "2026-02-01", to: "2027-01-31" },
    ]);
  });

  test("counts no longer once the applicant names somebody else in the entry", async () => {
    const bela = await rater("Bela Called");
    await recordVetting(house.world, coordinator, recording(bela));
    await retype(bela.entry, "roles", "colleague");
    expect(await standingOf(bela.entry)).toMatchObject({ vetted: true });
    await retype(bela.entry, "name", "Somebody Else");
    expect(await standingOf(bela.entry)).toMatchObject({ vetted: false });
    await retype(bela.entry, "name", "Bela Called");
    expect(await standingOf(bela.entry)).toMatchObject({ vetted: true });
  });

  test("is refused where they may be somebody of the register whom the page did not show", async () => {
    const { id } = await recordInRegister(house.world, "a", {
      name: "Cora Called",
      address: "cora.elsewhere@work.example" as never,
      note: "",
      standings: [],
    });
    const cora = await rater("Cora Called");
    expect(await recordVetting(house.world, coordinator, recording(cora))).toMatchObject({
      refusal: { code: "name-recorded-already" },
    });
    const known = recording(cora, { whom: { as: "known", holder: id } });
    expect(await recordVetting(house.world, coordinator, known)).toMatchObject({ ok: true });
    expect(await standingOf(cora.entry)).toMatchObject({ vetted: true });
  });
});

describe("further records", () => {
  test("a correction takes the place of the one before, which stays", async () => {
    const dora = await rater("Dora Called");
    const first = recording(dora);
    await recordVetting(house.world, coordinator, first);
    const whom = { as: "known", holder: (first.whom as { holder: HolderId }).holder } as const;
    const second = recording(dora, {
      whom,
      seen: 1,
      corrects: first.id,
      decided: { ...vetted, category: "IMHS", from: "2026-02-10", to: "2026-12-31" },
    });
    expect(await recordVetting(house.world, coordinator, second)).toMatchObject({ ok: true });
    expect(await standingsOf(whom.holder)).toMatchObject([
      { kind: "vetted", category: "IMHS", from: "2026-02-10", to: "2026-12-31" },
    ]);
    expect(await recordsOf(dora.entry)).toMatchObject([{ corrects: first.id }, { id: first.id }]);
    const third = recording(dora, { whom, seen: 2, corrects: first.id });
    expect(await recordVetting(house.world, coordinator, third)).toMatchObject({
      refusal: { code: "moved-on" },
    });
  });

  test("not vetted: it counts no longer, and the first record stays", async () => {
    const eda = await rater("Eda Called");
    const first = recording(eda);
    await recordVetting(house.world, coordinator, first);
    const second = recording(eda, {
      seen: 1,
      whom: { as: "nobody" },
      corrects: first.id,
      decided: { decision: "not-vetted" },
    });
    expect(await recordVetting(house.world, coordinator, second)).toMatchObject({ ok: true });
    expect(await standingOf(eda.entry)).toMatchObject({ vetted: false, meets: [] });
    expect(await recordsOf(eda.entry)).toHaveLength(2);
  });

  test("of two coordinators at once the second is told to look again", async () => {
    const fay = await rater("Fay Called");
    const done = await Promise.all([
      recordVetting(house.world, coordinator, recording(fay)),
      recordVetting(house.world, staffOf("both", "a"), recording(fay)),
    ]);
    expect(done.map((each) => (each.ok ? "recorded" : each.refusal.code)).toSorted()).toEqual([
      "moved-on",
      "recorded",
    ]);
    expect(await recordsOf(fay.entry)).toHaveLength(1);
  });
});

describe("nothing is recorded", () => {
  const nothingOf = async (given: Rater, record: Recording, code: string, actor = coordinator) => {
    expect(await recordVetting(house.world, actor, record)).toMatchObject({ refusal: { code } });
    expect(await recordsOf(given.entry)).toEqual([]);
  };

  test("of what was changed since, is to come, is not there, or is no rater", async () => {
    const gil = await rater("Gil Called");
    await nothingOf(gil, recording({ ...gil, stated: "{}" }), "moved-on");
    await nothingOf(gil, recording(gil, { calledOn: "2099-01-01" }), "call-to-come");
    await nothingOf(gil, recording({ ...gil, entry: newId<"entry">() }), "not-there");
    await nothingOf(gil, recording(gil, { corrects: newId<"vetting">() }), "not-there");
    await nothingOf(gil, recording(gil, { whom: { as: "known", holder: newId<"holder">() } }), "not-there");
    const work = await keepEntryOf(house.world, person, "work", {});
    await nothingOf({ ...gil, entry: work }, recording({ ...gil, entry: work }), "not-there");
  });

  test("by another association, by another role, or by the applicant", async () => {
    const hana = await rater("Hana Called");
    const other = staffOf("b-coordinator", "b");
    await nothingOf(hana, recording(hana), "not-there", other);
    await nothingOf(hana, recording(hana), "not-permitted", staffOf("a-reviewer", "a"));
    const own = await registerOf(house.world, "a", cast.members.both.personId);
    const { personId } = cast.members.both;
    await sharePortfolioOf(house.world, "a", personId);
    const typed = typedOfRater("Ida Called");
    const entry = await keepEntryOf(house.world, personId, "references", typed);
    const about = { application: own.id, entry, stated: statedOf("rater-known", typed) };
    expect(await recordVetting(house.world, staffOf("both", "a"), recording(hana, { about }))).toMatchObject({
      refusal: { code: "not-there" },
    });
    const done = await recordVetting(house.world, coordinator, recording(hana, { about }));
    expect(done).toMatchObject({ ok: true });
    // Nobody reads what was said about their own raters, whatever their role.
    const seen = await house.world.store.withinStaff(association, personId, async (tx) => ({
      application: await findApplication(tx, own.id),
      vettings: await listVettings(tx, association, own.id),
    }));
    expect(seen).toEqual({ application: undefined, vettings: [] });
    const asPerson = await house.world.store.withinPerson(personId, async (tx) =>
      listVettings(tx, association, own.id),
    );
    expect(asPerson).toEqual([]);
  });
});

test("the pages: from the list to the form, which says what is missing and keeps what was typed", async () => {
  const jon = await rater("Jon Called");
  const staff = memberAt(house, "a-coordinator");
  const list = `/a/${slug}/applications/${application.id}/ratings`;
  const page = `${list}/${jon.entry}/vetting`;
  expect((await staff.get(`${list}/vetting`)).text).toContain("Jon Called");
  const fields = fieldsIn(await staff.get(page), page);
  const typed = {
    ...fields,
    calledOn: "2026-02-01",
    spokenWith: "Jon Called",
    questions: "How?",
    notes: "Notes of the call",
    decision: "vetted",
    whom: "new",
    category: "IFS",
  };
  const lacking = await staff.post(page, typed);
  expect(lacking.status).toBe(422);
  expect(lacking.text).toContain("Notes of the call");
  expect((await staff.post(page, { ...typed, to: "2027-01-31" })).status).toBe(303);
  expect((await staff.get(page)).text).toContain("Notes of the call");
  const [record] = await recordsOf(jon.entry);
  const calls = `/a/${slug}/register/holders/${record?.holder ?? ""}/calls`;
  const ofHolder = await staff.get(calls);
  expect(ofHolder.text).toContain("Notes of the call");
  const renewal = { ...fieldsIn(ofHolder, calls), ...typed, seen: "1", id: newId(), to: "2028-01-31" };
  expect((await staff.post(calls, renewal)).status).toBe(303);
  expect(await standingsOf(record?.holder ?? null)).toMatchObject([{ to: "2028-01-31" }]);
  expect((await memberAt(house, "a-association-administrator").get(calls)).status).toBe(403);
  expect((await memberAt(house, "person").get(page)).status).toBe(403);
});

test("what was decided stands in the record alone, not in the audit, which an administrator who applies reads too", async () => {
  const { personId } = cast.members["a-association-administrator"];
  const told = await house.world.store.withinStaff(association, personId, async (tx) =>
    tx.many(
      "test.told-of-vettings",
      tx.db.selectFrom("audit_events").select("details").where("action", "=", "vetting.recorded"),
    ),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toContain("vetted");
});
