import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { historyOf, proposalOf } from "../../../tests/kit/settings.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Proposal } from "../../core/association/change-setting.ts";
import { settingOn } from "../../core/association/setting-history.ts";
import type { SettingChangeId } from "../../core/kernel/ids.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { readSettings } from "../../store/association-settings.ts";
import { changeSetting } from "./change-setting.ts";
import { withdrawSetting } from "./withdraw-setting.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const administrator = staffOf("a-association-administrator", "a");

const propose = async (change: Parameters<typeof proposalOf>[1]): Promise<Proposal> =>
  proposalOf(house, change);

describe("changing a setting", () => {
  test("is recorded with who and when, and told once however often it is sent", async () => {
    const proposal = await propose({ setting: "currency", value: "CAD" });
    const [first, second] = await Promise.all([
      changeSetting(house.world, administrator, proposal),
      changeSetting(house.world, administrator, proposal),
    ]);
    expect([first, second].map((each) => (each.ok && each.value.isNew ? "new" : "done")).toSorted()).toEqual([
      "done",
      "new",
    ]);
    const history = await historyOf(house, "a");
    expect(history.filter(({ setting }) => setting === "currency")).toEqual([
      expect.objectContaining({
        id: proposal.id,
        holdsFrom: proposal.holdsFrom,
        value: "CAD",
        changedBy: administrator.personId,
        changedAt: START,
      }),
    ]);
  });

  test("of two at once that saw the same, one is told that the other was quicker", async () => {
    const one = await propose({ setting: "reference-rules", value: { validMonths: 18, uninformed: 6 } });
    const other = {
      ...one,
      id: house.world.ids.id<"setting-change">(),
      value: { validMonths: 24, uninformed: 6 },
    };
    const outcomes = await Promise.all([
      changeSetting(house.world, administrator, one),
      changeSetting(house.world, administrator, other),
    ]);
    expect(outcomes.map((each) => (each.ok ? "saved" : each.refusal.code)).toSorted()).toEqual([
      "moved-on",
      "saved",
    ]);
  });

  test.each([
    ["a-coordinator", "a", "wrong-role"],
    ["one-factor", "a", "second-factor-needed"],
  ] as const)("is not for %s", async (name, side, because) => {
    const proposal = await propose({ setting: "currency", value: "MXN" });
    expect(await changeSetting(house.world, staffOf(name, side), proposal)).toEqual({
      ok: false,
      refusal: { code: "not-permitted", because },
    });
  });

  test("of one association is nothing to another", async () => {
    const other = staffOf("b-association-administrator", "b");
    expect(await historyOf(house, "b")).toEqual([]);
    const [change] = (await historyOf(house, "a")).slice(0, 1);
    expect(await withdrawSetting(house.world, other, change?.id ?? ("" as SettingChangeId))).toEqual({
      ok: false,
      refusal: { code: "not-there" },
    });
    const read = await house.world.store.withinStaff(other.associationId, other.personId, async (tx) =>
      readSettings(tx, cast.associations.a.id),
    );
    expect(read).toEqual([]);
  });

  test("that is planned can be taken back, once, until its day", async () => {
    const proposal = await propose({ setting: "branding", value: { welcome: { en: "Hello", es: "" } } });
    await changeSetting(house.world, administrator, proposal);
    const take = async () => withdrawSetting(house.world, administrator, proposal.id);
    house.clock.set(START + 60 * DAY);
    expect(await take()).toEqual({ ok: false, refusal: { code: "setting-holds-already" } });
    house.clock.set(START);
    await Promise.all([take(), take()]);
    const rows = (await historyOf(house, "a")).filter(
      (row) => "withdraws" in row && row.withdraws === proposal.id,
    );
    expect(rows).toHaveLength(1);
    expect(settingOn(await historyOf(house, "a"), "branding", proposal.holdsFrom).value.welcome.en).toBe("");
  });

  test("a database writer cannot change or remove a row", async () => {
    const { id } = cast.associations.a;
    const { personId } = administrator;
    await expect(
      house.world.store.withinStaff(id, personId, async (tx) =>
        tx.write("test.change", tx.db.updateTable("association_settings").set({ setting: "fees" })),
      ),
    ).rejects.toThrow(/permission denied/);
    await expect(
      house.world.store.withinStaff(id, personId, async (tx) =>
        tx.write("test.remove", tx.db.deleteFrom("association_settings")),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
