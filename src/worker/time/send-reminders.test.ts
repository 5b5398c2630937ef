import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { asPerson, registerOf, runOf } from "../../../tests/kit/applications.ts";
import { START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { decide } from "../../../tests/kit/makers.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Application } from "../../core/application/application.ts";
import { DAY, HOUR } from "../../core/kernel/instant.ts";
import { moveOwnApplication } from "../../features/application/move-own-application.ts";
import { asOwner } from "../../store/owner.ts";
import { sendReminders } from "./send-reminders.ts";

let house: TestHouse;
const rules = { after: [], before: [], onLastDay: false };
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  await decide(house.world, "a", "reminder-rules", {
    submission: { after: [10, 20], before: [7], onLastDay: true },
    answers: rules,
    rating: rules,
  });
  await decide(house.world, "a", "application-rules", {
    feesGuard: [],
    monthsToPrepare: 2,
    monthsDeferred: 12,
    daysToAppeal: 30,
    monthsKept: 2,
  });
  await asOwner(house.database.ownerUrl, async (owner) => {
    for (const table of ["applications", "messages", "outbox", "reminders", "reminder_looks"])
      await owner.query(`alter table ${table} no force row level security`);
  });
});
afterAll(async () => house.close());
beforeEach(async () => {
  house.clock.set(START);
  await asOwner(house.database.ownerUrl, async (owner) =>
    owner.query("truncate applications, messages, outbox, reminders, reminder_looks cascade"),
  );
});

const accepted = async (): Promise<Application> => {
  const application = await registerOf(house.world, "a", cast.members.person.personId);
  const moved = await runOf(house.world, "a", application, "accept");
  await asOwner(house.database.ownerUrl, async (owner) => owner.query("truncate messages, outbox cascade"));
  return moved;
};

const told = async (): Promise<readonly string[]> => {
  const rows = await asOwner(house.database.ownerUrl, async (owner) =>
    owner.query<{ said: string }>(
      "select kind || ' ' || (params->>'left') as said from messages order by made_at, id",
    ),
  );
  return rows.map(({ said }) => said);
};

const on = async (day: number): Promise<number> =>
  (await sendReminders(house.world, START + day * DAY)).reminded;

describe("reminders", () => {
  test("come after, before and on the day, each once", async () => {
    await accepted();
    for (let day = 0; day <= 70; day++) await on(day);
    // Two months are 61 days from 2 March on.
    expect(await told()).toEqual([
      "application-reminder 51",
      "application-reminder 41",
      "application-reminder 7",
      "application-reminder 0",
    ]);
  });

  test("come once, though two look at once and again and again on that day", async () => {
    await accepted();
    await on(9);
    expect((await Promise.all([on(10), on(10)])).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect((await sendReminders(house.world, START + 10 * DAY + HOUR)).reminded).toBe(0);
    expect(await told()).toHaveLength(1);
  });

  test("come not in a burst after nobody looked for long, nor for what was due before anybody did", async () => {
    await accepted();
    await on(1);
    expect(await on(55)).toBe(1);
    expect(await told()).toEqual(["application-reminder 6"]);
    await asOwner(house.database.ownerUrl, async (owner) =>
      owner.query("truncate messages, reminders, reminder_looks cascade"),
    );
    expect(await on(56)).toBe(0);
  });

  test("come no more once it is done, or over", async () => {
    const application = await accepted();
    await on(9);
    const { personId } = cast.members.person;
    const gone = { id: application.id, seen: application.version, on: "withdraw", why: "" } as const;
    expect(await moveOwnApplication(house.world, asPerson(house.world, personId), gone)).toMatchObject({
      ok: true,
    });
    for (const day of [10, 20, 54, 61]) expect(await on(day)).toBe(0);
    await accepted();
    expect(await on(62 + 70)).toBe(0);
  });

  test("are finished by the next look where one was cut off", async () => {
    const { id } = await accepted();
    await on(9);
    const { store } = house.world;
    let begun = 0;
    const dying: typeof store = {
      ...store,
      withinJob: async (work, about) => {
        if (about?.association === cast.associations.a.id && ++begun > 2) throw new Error("killed");
        return store.withinJob(work, about);
      },
    };
    const now = START + 10 * DAY;
    await expect(sendReminders({ ...house.world, store: dying }, now)).rejects.toMatchObject({
      cause: { message: "killed" },
    });
    expect(await told()).toEqual([]);
    expect((await sendReminders(house.world, now)).reminded).toBe(1);
    const [kept] = await asOwner(house.database.ownerUrl, async (owner) =>
      owner.query("select subject_id as id, reminded_of, occasion, days, due_on::text from reminders"),
    );
    expect(kept).toEqual({
      id,
      reminded_of: "submission",
      occasion: "after",
      days: 10,
      due_on: "2026-03-12",
    });
  });
});
