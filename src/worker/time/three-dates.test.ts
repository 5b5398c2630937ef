import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { decide } from "../../../tests/kit/makers.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { DAY, HOUR } from "../../core/kernel/instant.ts";
import { asOwner } from "../../store/owner.ts";
import { sendReminders } from "./send-reminders.ts";

// The end of an application, parts that came back, and a rater who is silent: each has all three sorts of reminders.

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  const all = { after: [2], before: [3], onLastDay: true };
  await decide(house.world, "a", "reminder-rules", { submission: all, answers: all, rating: all });
  await decide(house.world, "a", "application-rules", {
    feesGuard: [],
    monthsToPrepare: 2,
    monthsDeferred: 12,
    daysToAppeal: 30,
    monthsKept: 2,
  });
  await asOwner(house.database.ownerUrl, async (owner) => {
    for (const table of [
      "applications",
      "rating_requests",
      "messages",
      "outbox",
      "reminders",
      "reminder_looks",
    ])
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

/** In the morning of a day: a rating is waited for until noon of its last one. */
const morningOf = (day: number): number => START + day * DAY - 6 * HOUR;
const on = async (day: number): Promise<number> =>
  (await sendReminders(house.world, morningOf(day))).reminded;

/** Two months are 61 days from 2 March on. In between nothing is due. */
const days = [0, 1, 2, 3, 57, 58, 59, 60, 61, 62, 63];

const whatIsReminded = ["submission", "answers", "rating"] as const;

/** One that waits for its applicant, one with parts that came back, and one whose rater is silent: each for two months. */
const threeThatWait = async (): Promise<void> => {
  const { id: association } = cast.associations.a;
  const lastDay = "interval '2 months'";
  const people = ["person", "other-person", "former"] as const;
  await asOwner(house.database.ownerUrl, async (owner) => {
    for (const [index, who] of people.entries()) {
      const state = ["in-progress", "returned", "submitted"][index];
      await owner.query(`insert into applications (association_id, id, person_id, edition, category, state, version,
          settings_on, membership, membership_proof, registered_at, state_since)
        values ('${association}', '${idOf(index)}', '${cast.members[who].personId}', 'an-edition', 'IFS', '${state}', 3,
          '2026-03-02', 'here', '', '2026-03-02T12:00Z', '2026-03-02T12:00Z')`);
    }
    await owner.query(`insert into rating_requests (association_id, id, application_id, person_id, applicant_name, edition,
        category, profile, entry_id, roles, known_since, rater_name, address, language, is_waived, is_own_mailbox,
        asked_at, expires_at)
      values ('${association}', '${idOf(9)}', '${idOf(2)}', '${cast.members.former.personId}', 'Rosa Ibarra', 'an-edition',
        'IFS', 'a-profile', '${idOf(2)}', '{}', '2024', 'Ana Lind', 'ana@people.example', 'en', false, false,
        '2026-03-02T12:00Z', timestamptz '2026-03-02T12:00Z' + ${lastDay})`);
  });
};

const idOf = (index: number): string => `6a7a0a51-6c0e-4d86-9f0a-9a3f6b0b4f0${index}`;

const occasionsKept = async (): Promise<readonly string[]> => {
  const rows = await asOwner(house.database.ownerUrl, async (owner) =>
    owner.query<{ said: string }>(
      "select reminded_of || ' ' || occasion as said from reminders order by reminded_of, due_on",
    ),
  );
  return rows.map(({ said }) => said);
};

const nine = whatIsReminded
  .flatMap((of) => ["after", "before", "on"].map((occasion) => `${of} ${occasion}`))
  .toSorted((a, b) => a.split(" ")[0]?.localeCompare(b.split(" ")[0] ?? "") ?? 0);

describe("applications, returned parts and ratings", () => {
  test("are each reminded of after, before and on the day, once, though two always look at once", async () => {
    await threeThatWait();
    for (const day of days) await Promise.all([on(day), on(day)]);
    expect(await occasionsKept()).toEqual(nine);
    const mails = await asOwner(house.database.ownerUrl, async (owner) =>
      owner.query("select subject_id from outbox where kind in ('message', 'rating-reminder')"),
    );
    expect(mails).toHaveLength(nine.length);
  });

  test("lose none and double none where whoever looks is killed at every other step", async () => {
    await threeThatWait();
    const { store } = house.world;
    for (const day of days) {
      for (let lives = 1; lives <= 5; lives++) {
        let steps = 0;
        // Dies after its step was committed, and before the next one.
        const dying: typeof store = {
          ...store,
          withinJob: async (work, about) => {
            const done = await store.withinJob(work, about);
            if (++steps > lives) throw new Error("killed");
            return done;
          },
        };
        await sendReminders({ ...house.world, store: dying }, morningOf(day)).catch(() => undefined);
      }
      await on(day);
    }
    expect(await occasionsKept()).toEqual(nine);
  });
});
