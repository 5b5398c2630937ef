import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "../../../tests/kit/accounts.ts";
import { cast, type MemberName } from "../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { type Browser, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { askForHolderOf } from "../../../tests/kit/makers.ts";
import { heldSince2020, recordInRegister } from "../../../tests/kit/register.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { nobodyAlike } from "../../core/register/already-there.ts";
import type { ImportRow } from "../../core/register/import/sheet.ts";
import type { HolderDetails, KeptHolder } from "../../core/register/kept-holder.ts";
import { wordsSought } from "../../core/register/name-words.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { findKeptHolder, listHolderChanges, listStandingChanges } from "../../store/kept-holders.ts";
import { countHoldersOf, findHolders, searchHolders } from "../../store/register.ts";
import type { Tx } from "../../store/tx.ts";
import { changeHolder } from "./change-holder.ts";
import { changeStanding } from "./change-standing.ts";
import { importRegister } from "./import-register.ts";
import { recordHolder } from "./record-holder.ts";
import { recordStanding } from "./record-standing.ts";
import { withdrawStanding } from "./withdraw-standing.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const coordinator = staffOf("a-coordinator", "a");
const elsewhere = staffOf("b-coordinator", "b");
const { id: association, slug } = cast.associations.a;

const within = async <T>(read: (tx: Tx) => Promise<T>): Promise<T> =>
  house.world.store.withinStaff(association, coordinator.personId, read);

const asPerson = async <T>(read: (tx: Tx) => Promise<T>): Promise<T> =>
  house.world.store.withinPerson(cast.members.person.personId, read);

const kept = async (id: HolderId): Promise<KeptHolder> => {
  const found = await within(async (tx) => findKeptHolder(tx, association, id));
  if (found === undefined) throw new Error("nobody is there");
  return found;
};

const details = (name: string, further: Partial<HolderDetails> = {}): HolderDetails => ({
  name,
  level: null,
  address: null,
  note: "",
  ...further,
});

const alreadyThere = { ok: false, refusal: { code: "holder-recorded-already" } };
const movedOn = { ok: false, refusal: { code: "moved-on" } };
const notThere = { ok: false, refusal: { code: "not-there" } };

describe("somebody is entered", () => {
  test("once, however often the form is sent at the same time", async () => {
    const id = house.world.ids.id<"holder">();
    const wanted = { id, ...details("Nia Okafor", { address: addressOf("nia@river.example") }) };
    const outcomes = await Promise.all(
      [1, 2, 3].map(async () => recordHolder(house.world, coordinator, wanted)),
    );
    expect(outcomes).toEqual([1, 2, 3].map(() => ({ ok: true, value: id })));
    expect(await within(async (tx) => listHolderChanges(tx, association, id))).toHaveLength(1);
    const other = { ...wanted, id: house.world.ids.id<"holder">(), name: "Nobody New" };
    expect(await recordHolder(house.world, coordinator, other)).toEqual(alreadyThere);
    // The same address may be in another association's register: nobody learns that it is in this one.
    expect((await recordHolder(house.world, elsewhere, other)).ok).toBe(true);
  });

  test("not under an id that somebody of another association has", async () => {
    const { id } = await recordInRegister(house.world, "b", { name: "Bea Elsewhere" });
    const taken = await recordHolder(house.world, coordinator, { id, ...details("Ada Here") });
    expect(taken).toEqual(movedOn);
    expect(await within(async (tx) => listHolderChanges(tx, association, id))).toEqual([]);
    expect((await asPerson(async (tx) => findHolders(tx, [id]))).map(({ name }) => name)).toEqual([
      "Bea Elsewhere",
    ]);
  });

  test("only by staff who keep the register", async () => {
    const id = house.world.ids.id<"holder">();
    const refused = await recordHolder(house.world, staffOf("a-reviewer", "a"), { id, ...details("X Y") });
    expect(refused).toEqual({ ok: false, refusal: { code: "not-permitted", because: "wrong-role" } });
  });
});

describe("what is written down of somebody", () => {
  test("is corrected as seen, with a row of history, and found by the new name alone", async () => {
    const { id } = await recordInRegister(house.world, "a", {
      name: "Orla Wrongname",
      standings: [heldSince2020],
    });
    const change = {
      id,
      seen: 1,
      shown: nobodyAlike,
      details: details("Orla Rightname", { level: "master", note: "moved" }),
    };
    expect(await changeHolder(house.world, coordinator, change)).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    // Sent twice it is one change; from a page that was older it is none.
    expect(await changeHolder(house.world, coordinator, change)).toMatchObject({
      ok: true,
      value: { isChanged: false },
    });
    const late = { ...change, details: details("Orla Latename") };
    expect(await changeHolder(house.world, coordinator, late)).toEqual({
      ok: false,
      refusal: { code: "moved-on" },
    });
    expect(await kept(id)).toMatchObject({
      name: "Orla Rightname",
      level: "master",
      note: "moved",
      version: 2,
    });
    const history = await within(async (tx) => listHolderChanges(tx, association, id));
    expect(history.map(({ name, changedBy }) => [name, changedBy])).toEqual([
      ["Orla Rightname", coordinator.personId],
      ["Orla Wrongname", coordinator.personId],
    ]);
    const found = async (typed: string) => asPerson(async (tx) => searchHolders(tx, wordsSought(typed), 10));
    expect((await found("right orla")).map((each) => each.id)).toEqual([id]);
    expect(await found("wrongn")).toEqual([]);
  });

  test("cannot take an address that is another's, nor be corrected from elsewhere", async () => {
    await recordInRegister(house.world, "a", { name: "Pia One", address: addressOf("pia@river.example") });
    const { id } = await recordInRegister(house.world, "a", { name: "Pia Two" });
    const change = {
      id,
      seen: 1,
      shown: nobodyAlike,
      details: details("Pia Two", { address: addressOf("pia@river.example") }),
    };
    expect(await changeHolder(house.world, coordinator, change)).toEqual(alreadyThere);
    expect(await changeHolder(house.world, elsewhere, { ...change, details: details("Taken") })).toEqual(
      notThere,
    );
  });
});

describe("a standing", () => {
  test("is recorded, changed and withdrawn, each told once in its history", async () => {
    const { id: holder } = await recordInRegister(house.world, "a", { name: "Quin Adler" });
    const id = house.world.ids.id<"standing">();
    const standing = { id, ...heldSince2020 };
    const twice = await Promise.all(
      [1, 2].map(async () => recordStanding(house.world, coordinator, { holder, standing })),
    );
    expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
    const overlapping = { ...heldSince2020, id: house.world.ids.id<"standing">(), from: "2024-01-01" };
    expect(await recordStanding(house.world, coordinator, { holder, standing: overlapping })).toEqual({
      ok: false,
      refusal: { code: "standing-recorded-already" },
    });
    const seen = (await kept(holder)).version;
    const ended = { holder, id, seen, note: "she retired", from: "2020-01-01", to: "2025-06-30" };
    expect((await changeStanding(house.world, coordinator, ended)).ok).toBe(true);
    expect((await kept(holder)).standings).toEqual([{ ...standing, to: "2025-06-30" }]);
    expect(await changeStanding(house.world, coordinator, { ...ended, to: "2024-01-01" })).toEqual({
      ok: false,
      refusal: { code: "moved-on" },
    });
    const withdrawal = { holder, id, seen: seen + 1, note: "another person" };
    const withdrawn = await Promise.all(
      [1, 2].map(async () => withdrawStanding(house.world, coordinator, withdrawal)),
    );
    expect(withdrawn.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await kept(holder)).standings).toEqual([]);
    const history = await within(async (tx) => listStandingChanges(tx, association, holder));
    expect(history.map(({ from, to, isWithdrawn, note }) => [from, to, isWithdrawn, note])).toEqual([
      ["2020-01-01", "2025-06-30", true, "another person"],
      ["2020-01-01", "2025-06-30", false, "she retired"],
      ["2020-01-01", null, false, ""],
    ]);
  });

  test("is not recorded under an id that a standing of somebody else has", async () => {
    const first = await recordInRegister(house.world, "a", { name: "Tess One", standings: [heldSince2020] });
    const { id: holder } = await recordInRegister(house.world, "a", { name: "Tess Two" });
    const [id] = first.standings;
    if (id === undefined) throw new Error("no standing");
    const standing = { ...heldSince2020, id };
    expect(await recordStanding(house.world, coordinator, { holder, standing })).toEqual(movedOn);
    expect(await kept(holder)).toMatchObject({ standings: [], version: 1 });
    expect((await kept(first.id)).standings).toEqual([standing]);
  });

  test("is not there for another association's staff", async () => {
    const { id: holder, standings } = await recordInRegister(house.world, "a", {
      name: "Rosa Far",
      standings: [heldSince2020],
    });
    const [id] = standings;
    if (id === undefined) throw new Error("no standing");
    const named = { holder, id, seen: 1, note: "" };
    expect(await withdrawStanding(house.world, elsewhere, named)).toEqual(notThere);
    expect(await changeStanding(house.world, elsewhere, { ...named, from: "2020-01-01", to: null })).toEqual(
      notThere,
    );
    const standing = {
      ...heldSince2020,
      id: house.world.ids.id<"standing">(),
      kind: "approved",
      category: null,
    } as const;
    expect(await recordStanding(house.world, elsewhere, { holder, standing })).toEqual(notThere);
  });
});

describe("the public part", () => {
  test("is found across associations by id, whatever else is asked for", async () => {
    const { id } = await recordInRegister(house.world, "b", {
      name: "Sofía Íñiguez",
      level: "doctorate",
      address: addressOf("sofia@river.example"),
      note: "a secret",
      standings: [heldSince2020],
    });
    const asked = [id, id, "no id", "'; drop table holders", house.world.ids.id<"holder">()];
    const found = await asPerson(async (tx) => findHolders(tx, asked));
    expect(found).toEqual([
      {
        id,
        associationId: cast.associations.b.id,
        name: "Sofía Íñiguez",
        level: "doctorate",
        standings: [{ id: expect.any(String) as string, ...heldSince2020 }],
      },
    ]);
    expect(await asPerson(async (tx) => findHolders(tx, []))).toEqual([]);
    const named = await asPerson(async (tx) => searchHolders(tx, wordsSought("inig sof"), 10));
    expect(named.map(({ association: name, ...holder }) => [name, holder.id])).toEqual([
      [cast.associations.b.name, id],
    ]);
  });
});

const row = (line: number, name: string, further: Partial<ImportRow> = {}): ImportRow => ({
  line,
  name,
  address: null,
  level: null,
  standing: null,
  ...further,
});

describe("a list is imported", () => {
  const rows: readonly ImportRow[] = [
    row(2, "Tess Import", { address: addressOf("tess@river.example"), standing: heldSince2020 }),
    row(3, "Tess Import", {
      standing: { kind: "approved", category: null, from: "2021-01-01", to: "2022-01-01" },
    }),
    row(4, "Ulf Import", { level: "master" }),
    row(5, "Vera Import", { level: "bachelor" }),
  ];
  const everything = async () => ({
    people: await within(async (tx) => countHoldersOf(tx, { association, words: wordsSought("import") })),
    holders: await within(async (tx) => searchHolders(tx, wordsSought("import"), 100)),
  });

  test("once, however often and at the same time it is sent", async () => {
    await recordInRegister(house.world, "a", { name: "Vera Import" });
    const outcomes = await Promise.all(
      [1, 2].map(async () => importRegister(house.world, coordinator, rows, 1)),
    );
    expect(
      outcomes
        .map((each) => (each.ok ? [each.value.newPeople, each.value.newStandings] : []))
        .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    ).toEqual([
      [0, 0],
      [2, 2],
    ]);
    const once = await everything();
    expect(once.people).toBe(3);
    await importRegister(house.world, coordinator, rows, 1);
    expect(await everything()).toEqual(once);
    const told = await within(async (tx) =>
      tx.many(
        "test.imported",
        tx.db.selectFrom("audit_events").select("details").where("action", "=", "register.imported"),
      ),
    );
    expect(told.map(({ details }) => JSON.parse(details) as unknown)).toEqual([
      { people: 2, standings: 2, "left-out": 1 },
    ]);
    const vera = once.holders.find(({ name }) => name.startsWith("Vera"));
    const history = await within(async (tx) => listHolderChanges(tx, association, vera?.id as HolderId));
    expect([vera?.level, history.map(({ level }) => level)]).toEqual(["bachelor", ["bachelor", null]]);
  });

  test("five thousand rows, in a number of statements that does not grow", async () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      row(index + 2, `Crowd ${index}`, {
        address: addressOf(`c${index}@crowd.example`),
        standing: heldSince2020,
      }),
    );
    const before = house.sent.length;
    const imported = await importRegister(house.world, coordinator, many, 0);
    expect(imported).toMatchObject({ ok: true, value: { newPeople: 5000, newStandings: 5000 } });
    expect(house.sent.length - before).toBeLessThan(15);
  });
});

const signedIn = (name: MemberName): Browser => {
  const opened = browser(house);
  opened.cookies.set("attune-session", cast.members[name].token);
  return opened;
};

describe("the pages of the register", () => {
  const register = `/a/${slug}/register`;

  test("enter somebody, record what they hold, change and withdraw it, by plain forms", async () => {
    const visitor = signedIn("a-coordinator");
    const empty = await visitor.post(`${register}/new`, {
      ...fieldsIn(await visitor.get(`${register}/new`), `${register}/new`),
      name: " ",
    });
    expect([empty.status, empty.text.includes('href="#name"')]).toEqual([422, true]);
    const fields = fieldsIn(empty, `${register}/new`);
    const made = await visitor.post(`${register}/new`, {
      ...fields,
      name: "Wanda Form",
      note: "line one\nline two",
    });
    expect(made.location).toMatch(`${register}/holders/`);
    const holder = String(made.location);
    expect((await visitor.post(`${register}/new`, { ...fields, name: "Wanda Form" })).location).toBe(holder);
    const page = await visitor.follow(made);
    expect(page.text).toContain("The person is in the register.");
    const form = fieldsIn(page, `${holder}/standings`);
    const wrong = await visitor.post(`${holder}/standings`, {
      ...form,
      kind: "approved",
      category: "IFS",
      from: "2021-02-30",
      to: "",
    });
    expect(wrong.status).toBe(422);
    const crossed = await visitor.post(`${holder}/standings`, {
      ...form,
      kind: "approved",
      category: "IFS",
      from: "2021-02-03",
      to: "2020-01-01",
    });
    for (const field of ["category", "to"]) expect(crossed.text).toContain(`href="#${field}"`);
    const unknown = await visitor.post(`${holder}/standings`, {
      ...form,
      kind: "held",
      category: "NOPE",
      from: "2021-02-03",
    });
    expect([unknown.status, unknown.text.includes('href="#category"')]).toEqual([422, true]);
    const right = { ...form, kind: "held", category: "IFS", from: "2021-02-03", to: "" };
    const recorded = await visitor.post(`${holder}/standings`, right);
    expect(recorded.location).toBe(holder);
    const shown = await visitor.follow(recorded);
    expect(shown.text).toContain("since February 3, 2021");
    const twice = await visitor.post(`${holder}/standings`, {
      ...right,
      id: house.world.ids.id<"standing">(),
    });
    expect([twice.status, twice.text.includes("recorded already for some of these days")]).toEqual([
      409,
      true,
    ]);
    const [, standing = ""] = /href="([^"]*\/standings\/[^"]*)"/.exec(shown.text) ?? [];
    const days = fieldsIn(await visitor.get(standing), standing);
    expect(days["from"]).toEqual(["2021-02-03"]);
    expect((await visitor.post(standing, { ...days, to: "2024-12-31" })).location).toBe(holder);
    const question = await visitor.get(`${standing}/withdraw`);
    expect(question.text).toContain("Withdraw “Endorsed as Infant Family Specialist (IFS)” of Wanda Form?");
    const withdrawn = await visitor.post(`${standing}/withdraw`, fieldsIn(question, `${standing}/withdraw`));
    expect(withdrawn.location).toBe(holder);
    const after = await visitor.follow(withdrawn);
    for (const said of [
      "Withdrawn: ",
      "Changed to: ",
      "Recorded: ",
      "By Cast a coordinator",
      "Nothing recorded yet",
    ])
      expect(after.text).toContain(said);
    expect((await visitor.get(standing)).status).toBe(404);
  });

  test("say what stands when somebody else was quicker", async () => {
    const { id } = await recordInRegister(house.world, "a", { name: "Xena Before" });
    const visitor = signedIn("a-association-administrator");
    const address = `${register}/holders/${id}/change`;
    const fields = fieldsIn(await visitor.get(address), address);
    await changeHolder(house.world, coordinator, {
      id,
      seen: 1,
      shown: nobodyAlike,
      details: details("Xena Meanwhile"),
    });
    const late = await visitor.post(address, { ...fields, name: "Xena Late" });
    expect([
      late.status,
      late.text.includes("Xena Meanwhile"),
      late.text.includes('value="Xena Late"'),
    ]).toEqual([409, true, true]);
    expect((await visitor.post(address, fieldsIn(late, address))).location).toBe(`${register}/holders/${id}`);
  });

  test("list people by name, page by page, and find them by the beginnings of words", async () => {
    const visitor = signedIn("a-coordinator");
    const first = await visitor.get(register);
    expect(first.text).toContain(`${register}?page=2`);
    expect((await visitor.get(`${register}?page=9999`)).status).toBe(404);
    const found = await visitor.get(`${register}?q=crowd+49`);
    expect(found.text).toContain("Crowd 4943");
    expect(found.text).toContain("?q=crowd+49&amp;page=2");
    expect((await visitor.get(`${register}?q=x`)).text).toContain("Nobody found");
    expect((await visitor.get(`${register}?q=zzzz`)).text).toContain("Nobody found");
    expect((await signedIn("a-reviewer").get(register)).status).toBe(403);
  });
});

describe("who is to be entered", () => {
  test("is listed page by page, and each is found on a page of their own", async () => {
    const visitor = signedIn("a-coordinator");
    const asked = `/a/${slug}/register/asked`;
    expect((await visitor.get(asked)).text).not.toContain("page=2");
    let last = "";
    for (let number = 0; number < 51; number++) {
      house.clock.advance(1000);
      last = await askForHolderOf(house.world, "a", cast.members.person.personId, `Mentor ${number}`);
    }
    const first = await visitor.get(asked);
    expect(first.text).toContain("Mentor 49");
    expect(first.text).not.toContain("Mentor 50");
    expect(first.text).toContain(`${asked}?page=2`);
    expect((await visitor.get(`${asked}?page=2`)).text).toContain("Mentor 50");
    expect((await visitor.get(`${asked}?page=3`)).status).toBe(404);
    expect((await visitor.get(`${asked}/${last}`)).text).toContain("Mentor 50");
  });
});

describe("looking somebody up", () => {
  test("tells whoever is signed in what is public, in words, at most ten", async () => {
    const visitor = signedIn("other-person");
    const answer = await visitor.get("/register/search?q=inig");
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(JSON.parse(answer.text)).toEqual([
      {
        holder: expect.any(String) as string,
        name: "Sofía Íñiguez",
        association: cast.associations.b.name,
        says: "Acreditación como Especialista en Familias de Bebés (IFS) desde el 1 de enero de 2020.",
      },
    ]);
    for (const secret of ["sofia@river", "a secret"]) expect(answer.text).not.toContain(secret);
    expect(JSON.parse((await visitor.get("/register/search?q=crowd")).text)).toHaveLength(10);
    for (const nobody of ["", "?q=", "?q=s", "?q=%20"])
      expect((await visitor.get(`/register/search${nobody}`)).text).toBe("[]");
    expect((await browser(house).get("/register/search?q=inig")).status).toBe(303);
  });

  test("works without a script, and leads back to an address of ours alone", async () => {
    const visitor = signedIn("person");
    const purpose = "/portfolio/providers/11111111-1111-4111-8111-111111111111";
    const page = await visitor.get(`/register/look-up?q=inig&for=${encodeURIComponent(purpose)}`);
    expect(page.text).toMatch(new RegExp(`href="${purpose}\\?holder=[0-9a-f-]{36}"`));
    expect(page.text).toContain("Endorsed as Infant Family Specialist (IFS) since January 1, 2020.");
    for (const foreign of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
      const answer = await visitor.get(`/register/look-up?q=inig&for=${encodeURIComponent(foreign)}`);
      expect([
        answer.status,
        answer.text.includes("?holder="),
        answer.text.includes("evil.example/"),
      ]).toEqual([200, false, false]);
    }
    expect((await visitor.get("/register/look-up?q=i")).text).toContain("at least two letters");
    expect((await visitor.get("/register/look-up?q=nobodyatall")).text).toContain("Nobody found");
  });

  test("too often is refused for a while", async () => {
    const visitor = signedIn("former");
    for (let times = 0; times < 600; times++) await visitor.get("/register/search?q=zz");
    expect((await visitor.get("/register/search?q=zz")).status).toBe(429);
  });
});
