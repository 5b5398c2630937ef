import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import { DAY, HOUR } from "../../core/kernel/instant.ts";
import { asOwner } from "../../store/owner.ts";
import { sendReminders } from "./send-reminders.ts";

let room: MailRoom;
let association: AssociationId;
let rosa: PersonId;
const begun = Date.UTC(2026, 2, 2, 12);
const request = "6a7a0a51-6c0e-4d86-9f0a-9a3f6b0b4f01";
const application = "6a7a0a51-6c0e-4d86-9f0a-9a3f6b0b4f02";

const owned = async (sql: string): Promise<unknown> =>
  asOwner(room.database.ownerUrl, async (owner) => owner.query(sql));

/** Ana Lind is asked on 2 March, until a moment. */
const askUntil = async (ends: string): Promise<void> => {
  await owned(`insert into rating_requests (association_id, id, application_id, person_id, applicant_name, edition, category,
      profile, entry_id, roles, known_since, rater_name, address, language, is_waived, is_own_mailbox, asked_at, expires_at)
    values ('${association}', '${request}', '${application}', '${rosa}', 'Rosa Ibarra', 'an-edition', 'IFS', 'a-profile',
      '${application}', '{}', '2024', 'Ana Lind', 'ana@people.example', 'en', false, false,
      '2026-03-02T12:00Z', '${ends}')`);
};

beforeAll(async () => {
  room = await openMailRoom();
  association = await room.addAssociation("Five Lakes Association", "five-lakes");
  rosa = await room.addSomebody("Rosa Ibarra", "rosa@people.example");
  for (const table of [
    "applications",
    "rating_requests",
    "reminders",
    "reminder_looks",
    "unwanted_at_addresses",
    "association_settings",
  ])
    await owned(`alter table ${table} no force row level security`);
  await owned(`insert into applications (association_id, id, person_id, edition, category, state, version, settings_on,
      membership, membership_proof, registered_at, state_since)
    values ('${association}', '${application}', '${rosa}', 'an-edition', 'IFS', 'submitted', 3, '2026-01-01', 'here', '',
      '2026-01-01', '2026-01-01')`);
});
afterAll(async () => room.close());
beforeEach(async () => {
  await room.empty();
  room.clock.set(begun);
  await owned("truncate reminders, reminder_looks, unwanted_at_addresses, rating_requests cascade");
  await askUntil("2026-04-11T12:00Z");
});

const on = async (day: number): Promise<number> => {
  room.clock.set(begun + day * DAY);
  const { reminded } = await sendReminders(room, room.clock.now());
  await room.work();
  return reminded;
};
const every = async (days: number): Promise<readonly number[]> => {
  const reminded: number[] = [];
  for (let day = 0; day <= days; day++) if ((await on(day)) > 0) reminded.push(day);
  return reminded;
};

test("a rater who is silent is reminded a week and two weeks after, and before the last day, each time with a link", async () => {
  expect(await every(45)).toEqual([7, 14, 37]);
  expect(room.peer.taken.map(({ to }) => to)).toEqual([1, 2, 3].map(() => ["ana@people.example"]));
  const [mail] = room.peer.taken;
  expect(mail?.text).toContain("Rosa Ibarra");
  expect(mail?.headers["list-unsubscribe"]).toContain("/mail-choice/");
  const links = await room.rows("select used_at, purpose from link_tokens");
  expect(links).toEqual([1, 2, 3].map(() => ({ used_at: null, purpose: "rating" })));
});

test.each([
  ["was sent", "update rating_requests set sent_at = now(), counts = true"],
  ["was declined", "update rating_requests set declined_at = now(), declined_as = 'not-me'"],
  ["is for a form that the category does not ask", "update rating_requests set set_aside_at = now()"],
  ["was taken back", "update rating_requests set revoked_at = now()"],
])("no reminder comes once it %s, also where it was on its way", async (_, sql) => {
  await on(6);
  room.clock.set(begun + 7 * DAY);
  expect((await sendReminders(room, room.clock.now())).reminded).toBe(1);
  await owned(sql);
  await room.work();
  expect(room.peer.taken).toEqual([]);
  expect(await on(14)).toBe(0);
});

test("no reminder comes to an address that wants none, or that mail does not reach", async () => {
  await on(6);
  for (const [day, group] of [
    [7, "rating-reminders"],
    [14, "rating-requests"],
  ] as const) {
    await owned(`insert into unwanted_at_addresses values ('ana@people.example', '${group}', now())`);
    expect([group, await on(day)]).toEqual([group, 0]);
    await owned("truncate unwanted_at_addresses");
  }
  await owned(`set attune.scope = 'job'; insert into deliveries (id, outbox_id, subject_kind, subject_id, association_id, state,
      tries, problem, made_at, changed_at)
    values ('${request}', '${request}', 'rating-request', '${request}', '${association}', 'gave-up', 1, 'refused', now(), now())`);
  expect(await on(33)).toBe(0);
  expect(room.peer.taken).toEqual([]);
});

test("a rater is not woken by it", async () => {
  await owned(`insert into association_settings (association_id, id, setting, holds_from, value, changed_at)
    values ('${association}', gen_random_uuid(), 'time-zone', '2026-01-01', '"America/Detroit"', now())`);
  await on(6);
  room.clock.set(begun + 7 * DAY - 7 * HOUR);
  await sendReminders(room, room.clock.now());
  await room.work();
  const early = room.peer.taken.length;
  room.clock.set(begun + 7 * DAY);
  await room.work();
  expect([early, room.peer.taken.length]).toEqual([0, 1]);
});

test("a reminder is written in the association's own words of the day, and keeps its link", async () => {
  await owned(`insert into association_settings (association_id, id, setting, holds_from, value, changed_at)
    values ('${association}', gen_random_uuid(), 'mail-rating-reminder', '2026-03-09',
      '{"subject":{"en":"{applicant} waits","es":""},"text":{"en":"Dear {name}, please call us.","es":""}}', now()),
    ('${association}', gen_random_uuid(), 'mail-rating-reminder', '2026-03-15',
      '{"subject":{"en":"","es":""},"text":{"en":"","es":""}}', now())`);
  await on(6);
  for (const day of [7, 14]) await on(day);
  const [first, second] = room.peer.taken;
  expect(first?.headers["subject"]).toBe("Rosa Ibarra waits");
  expect(first?.text).toContain("Dear Ana Lind, please call us.");
  expect(first?.text).toContain("/link/");
  expect(second?.headers["subject"]).toContain("A reminder");
  expect(second?.text).not.toContain("please call us");
});

test("a rater whose time ends before the morning is reminded on the day before, not too late", async () => {
  await owned(`insert into association_settings (association_id, id, setting, holds_from, value, changed_at)
    values ('${association}', gen_random_uuid(), 'reminder-rules', '2026-01-01',
      '{"submission":{"after":[],"before":[],"onLastDay":false},"answers":{"after":[],"before":[],"onLastDay":false},
        "rating":{"after":[],"before":[],"onLastDay":true}}', now())`);
  await owned("truncate rating_requests cascade");
  await askUntil("2026-04-11T05:00-04:00");
  await on(38);
  // Every hour, as the timetable looks.
  for (let hour = 1; hour <= 48; hour++) {
    room.clock.set(begun + 38 * DAY + hour * HOUR);
    await sendReminders(room, room.clock.now());
    await room.work();
  }
  expect(room.peer.taken.map(({ to }) => to)).toEqual([["ana@people.example"]]);
});
