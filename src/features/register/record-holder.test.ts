import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "../../../tests/kit/accounts.ts";
import { cast } from "../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { type Browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { heldSince2020, recordInRegister } from "../../../tests/kit/register.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { areAlike, wordsOfName } from "../../core/register/name-words.ts";
import { findAlikeHolders } from "../../store/alike-holders.ts";
import { countHoldersOf } from "../../store/register.ts";
import type { Tx } from "../../store/tx.ts";
import { recordHolder } from "./record-holder.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const coordinator = staffOf("a-coordinator", "a");
const { id: association, slug } = cast.associations.a;

const within = async <T>(read: (tx: Tx) => Promise<T>): Promise<T> =>
  house.world.store.withinStaff(association, coordinator.personId, read);

describe("somebody of a name that is there already", () => {
  const register = `/a/${slug}/register`;
  const staff = (): Browser => memberAt(house, "a-coordinator");
  const count = async (): Promise<number> =>
    within(async (tx) => countHoldersOf(tx, { association, words: ["twina"] }));

  test("is shown first, is added once staff go on, and never twice", async () => {
    const first = await recordInRegister(house.world, "a", {
      name: "Twina Samename",
      address: addressOf("twina@river.example"),
      standings: [heldSince2020],
    });
    const visitor = staff();
    const typed = { name: "Samename, Twina", address: "", level: "", note: "" };
    const fresh = fieldsIn(await visitor.get(`${register}/new`), `${register}/new`);
    const warned = await visitor.post(`${register}/new`, { ...fresh, ...typed });
    expect(warned.status).toBe(409);
    expect(warned.text).toContain(`${register}/holders/${first.id}`);
    expect(warned.text).toContain("twina@river.example");
    expect(warned.text).toContain("January 1, 2020");
    expect(warned.text).toContain("Add as another person");
    expect(await count()).toBe(1);

    const another = { ...fieldsIn(warned, `${register}/new`), ...typed };
    const elsewhere = await staff().post(`${register}/new`, { ...another, id: house.world.ids.id() });
    expect(elsewhere.status).toBe(303);
    const late = await visitor.post(`${register}/new`, another);
    expect(late.status, "another tab was quicker: whom it added is shown too").toBe(409);
    const seen = { ...fieldsIn(late, `${register}/new`), ...typed };
    const outcomes = await Promise.all([1, 2].map(async () => visitor.post(`${register}/new`, seen)));
    expect(outcomes.map(({ status }) => status)).toEqual([303, 303]);
    expect(await count()).toBe(3);
  });

  test("by the address is shown, and is not added", async () => {
    const there = await recordInRegister(house.world, "a", {
      name: "Reached Already",
      address: addressOf("reached@river.example"),
    });
    const visitor = staff();
    const fields = fieldsIn(await visitor.get(`${register}/new`), `${register}/new`);
    const typed = { name: "Quite Different", address: "reached@river.example", level: "", note: "" };
    const refused = await visitor.post(`${register}/new`, { ...fields, ...typed });
    expect([refused.status, refused.text.includes(`holders/${there.id}`)]).toEqual([409, true]);
    expect(refused.text).not.toContain("Add as another person");
  });

  test("is shown too where somebody there gets such a name", async () => {
    const first = await recordInRegister(house.world, "a", { name: "Renata Likely" });
    const { id } = await recordInRegister(house.world, "a", { name: "Renate Likely" });
    const visitor = staff();
    const address = `${register}/holders/${id}/change`;
    const typed = { name: "Likely, Renata", address: "", level: "", note: "" };
    const fields = { ...fieldsIn(await visitor.get(address), address), ...typed };
    const warned = await visitor.post(address, fields);
    expect([warned.status, warned.text.includes(`holders/${first.id}`)]).toEqual([409, true]);
    expect(warned.text).toContain("Save: it is another person");
    const saved = await visitor.post(address, { ...fieldsIn(warned, address), ...typed });
    expect([saved.status, saved.location]).toEqual([303, `${register}/holders/${id}`]);

    const noted = { ...fieldsIn(await visitor.get(address), address), note: "Met in March" };
    expect((await visitor.post(address, noted)).status, "a name that stays is not asked about").toBe(303);
  });

  test("of more than ten, the first are shown, how many more there are, and the way to them", async () => {
    const called = async (name: string) => recordInRegister(house.world, "a", { name });
    for (let number = 10; number < 22; number++) await called(`Manya Alike n${number}`);
    const visitor = staff();
    const fields = fieldsIn(await visitor.get(`${register}/new`), `${register}/new`);
    const typed = { name: "Manya Alike", address: "", level: "", note: "" };
    const warned = await visitor.post(`${register}/new`, { ...fields, ...typed });
    expect(warned.text.match(/register\/holders\//g)).toHaveLength(10);
    expect(warned.text).toContain("2 more people with a similar name");
    const [, way = ""] = /href="([^"]*\?q=[^"]*)"/.exec(warned.text) ?? [];
    expect((await visitor.get(way)).text.match(/register\/holders\//g)).toHaveLength(12);

    await called("Manya Alike n99");
    const late = await visitor.post(`${register}/new`, { ...fieldsIn(warned, `${register}/new`), ...typed });
    expect([late.status, late.text.includes("3 more people")]).toEqual([409, true]);
    const seen = { ...fieldsIn(late, `${register}/new`), ...typed };
    expect((await visitor.post(`${register}/new`, seen)).status).toBe(303);
  });

  test("of another association is nobody's business here", async () => {
    await recordInRegister(house.world, "b", { name: "Elsewhere Alone" });
    const id = house.world.ids.id<"holder">();
    expect(
      await recordHolder(house.world, coordinator, {
        id,
        name: "Elsewhere Alone",
        level: null,
        address: null,
        note: "",
      }),
    ).toEqual({
      ok: true,
      value: id,
    });
  });

  test.each<[string, string, boolean]>([
    ["Zed Alikely", "ZED  alikely", true],
    ["Yan Alikely Vega", "Yan Alikely", true],
    ["Wim Alikely", "Wim Alikely Ode", true],
    ["Vic Alikely Ode", "Vic Alikely Vega", false],
    ["Mononym", "mononym", true],
    ["Uma Solo", "Solo", false],
  ])("%s is like %s: %s", async (there, typed, isAlike) => {
    await recordInRegister(house.world, "a", { name: there });
    const among = { association, besides: null };
    const { holders } = await within(async (tx) => findAlikeHolders(tx, among, wordsOfName(typed)));
    expect(holders.map(({ name }) => name)).toEqual(isAlike ? [there] : []);
    expect(areAlike(wordsOfName(there), wordsOfName(typed))).toBe(isAlike);
  });
});
