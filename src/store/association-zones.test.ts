import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyRow } from "../../tests/kit/accounts.ts";
import { cast } from "../../tests/kit/actors.ts";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { historyOf } from "../../tests/kit/settings.ts";
import { writeCast } from "../../tests/kit/write-cast.ts";
import { operatorPermit } from "../core/access/operator.ts";
import { todayOf } from "../core/association/setting-history.ts";
import type { SettingKey } from "../core/association/settings/catalogue.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { SettingChangeId } from "../core/kernel/ids.ts";
import { HOUR, localDay } from "../core/kernel/instant.ts";
import { addSettingChange, addSettingWithdrawal } from "./association-settings.ts";
import { dayAt, readDay, readDays } from "./association-zones.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { id: association } = cast.associations.a;
const by = cast.members["a-association-administrator"].personId;
const permit = operatorPermit("setting.change");

const change = async (ahead: number, value: string, setting: SettingKey = "time-zone") => {
  const { store, ids, clock } = house.world;
  const id = ids.id<"setting-change">();
  const holdsFrom = localDay(clock.now(), "UTC") + ahead;
  await store.withinStaff(association, by, async (tx) => {
    const author = { association, by, now: clock.now() };
    await addSettingChange(tx, permit, { id, setting, holdsFrom, value }, author);
    tx.log.append({ action: "setting.changed", subject: { kind: "setting", id } });
  });
  return { id, holdsFrom, setting };
};

const takeBack = async (change: {
  readonly id: SettingChangeId;
  readonly holdsFrom: number;
  readonly setting: SettingKey;
}) => {
  const { store, ids, clock } = house.world;
  await store.withinStaff(association, by, async (tx) => {
    const author = { association, by, now: clock.now() };
    await addSettingWithdrawal(tx, permit, { ...change, id: ids.id(), withdraws: change.id }, author);
    tx.log.append({ action: "setting.withdrawn", subject: { kind: "setting", id: change.id } });
  });
};

/** Everybody sees the day that the association itself sees, at every hour of the days to come. */
const agree = async () => {
  const history = await historyOf(house, "a");
  const now = house.clock.now();
  for (let hour = 0; hour < 24 * 8; hour += 3) {
    const moment = now + hour * HOUR;
    const day = formatDay(todayOf(history, moment));
    const seen = await house.world.store.withinPublic(async (tx) => ({
      all: dayAt(await readDays(tx, moment), association),
      one: await readDay(tx, association, moment),
    }));
    expect(seen).toEqual({ all: day, one: day });
  }
};

test("the day that everybody sees follows what is decided, also twice for one day, and what is taken back", async () => {
  await agree();
  await change(0, "Pacific/Honolulu");
  await change(3, "Pacific/Kiritimati");
  await agree();
  const replaced = await change(3, "America/Detroit");
  await change(5, "EUR", "currency");
  await agree();
  const later = await change(6, "Pacific/Kiritimati");
  await takeBack(replaced);
  await agree();
  await takeBack(later);
  await agree();
  const zones = await everyRow(house, "select zone from association_zones order by holds_from");
  expect(zones).toEqual([{ zone: "Pacific/Honolulu" }, { zone: "Pacific/Kiritimati" }]);
});

test("what an association decided is read neither by visitors nor by others who have not named it", async () => {
  await change(1, "CAD", "currency");
  const rows = await house.world.store.withinPublic(async (tx) =>
    tx.many("test.settings", tx.db.selectFrom("association_settings").select("id")),
  );
  expect(rows).toEqual([]);
});

test("a database that was there before shows what stands, as if it had been written so from the beginning", async () => {
  const ofFile = await readFile(new URL("migrations/0018-providers.sql", import.meta.url), "utf8");
  const fill = /insert into association_zones[^;]*/.exec(ofFile)?.[0] ?? "";
  const zones = "select id, holds_from, zone from association_zones order by position";
  const before = await everyRow(house, zones);
  expect(before).not.toEqual([]);
  await everyRow(house, "delete from association_zones");
  await everyRow(house, fill);
  expect(await everyRow(house, zones)).toEqual(before);
});
