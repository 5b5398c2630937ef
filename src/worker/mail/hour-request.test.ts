import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addressOf } from "../../../tests/kit/accounts.ts";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import { askForHours } from "../../../tests/kit/makers.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import { MOST_BEFORE_FURTHER, MOST_MAILS_A_DAY } from "../../core/entries/hour-requests.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { isLost } from "../../core/messages/delivery.ts";
import { digestOfToken } from "../../services/token-digest.ts";
import { withdrawHourRequest } from "../../store/hour-asking.ts";
import { mailsOfHourRequests } from "../../store/hour-mails.ts";
import { listHourRequests } from "../../store/hour-requests.ts";
import { turnOffAt } from "../../store/mail-choices.ts";
import { asOwner } from "../../store/owner.ts";
import type { World } from "../../store/world.ts";

let room: MailRoom;
let beth: PersonId;
let known: PersonId;

beforeAll(async () => {
  room = await openMailRoom();
  beth = await room.addSomebody("Beth Arlington", "beth@lakes.example");
  known = await room.addSomebody("Dana Ruiz", "dana@lakes.example");
});
afterAll(async () => room.close());
beforeEach(async () => room.empty());

// What asking takes of a world: the store, the clock and ids.
const world = (): World => ({ ...room }) as unknown as World;
const ask = async (address: string) => askForHours(world(), beth, addressOf(address));

let people = 0;

/** So many people ask one address, each once. */
const askByMany = async (count: number, address: string): Promise<void> => {
  for (let number = 0; number < count; number++) {
    people++;
    const asker = await room.addSomebody(`Asker ${people}`, `asker.${people}@lakes.example`);
    await askForHours(world(), asker, addressOf(address));
  }
};

test("a provider gets one mail that says who asks and what for, with a link whose digest is kept", async () => {
  const { request } = await ask("stranger@elsewhere.example");
  await room.work();
  const [taken, ...more] = room.peer.taken;
  expect(more).toEqual([]);
  const text = (taken?.text ?? "").replaceAll(/\s+/g, " ");
  expect(text).toContain("Dear Dana Ruiz");
  expect(text).toContain("Beth Arlington has recorded hours");
  expect(text).not.toMatch(/12|July|January/);
  const token = /\/link\/([\w-]{43})/.exec(text)?.[1] ?? "";
  expect(await room.rows("select token_hash, purpose, hour_request_id, person_id from link_tokens")).toEqual([
    { token_hash: digestOfToken(token), purpose: "hours", hour_request_id: request, person_id: null },
  ]);
  expect(await room.deliveries()).toMatchObject([
    { subjectKind: "hour-request", state: "sent", toPerson: false },
  ]);
  expect(await room.work()).toBe(0);
});

test("a provider says with one press that they want no such mail, by a link for their address alone", async () => {
  await ask("stranger@elsewhere.example");
  await room.work();
  const [taken] = room.peer.taken;
  const link = /<(https:[^>]+)>/.exec(String(taken?.headers["list-unsubscribe"]))?.[1] ?? "";
  expect(taken?.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  expect(taken?.text).toContain(link);
  expect(taken?.html).toContain(`href="${link}"`);
  const sealed = Buffer.from(link.slice(link.lastIndexOf("/") + 1), "base64url").toString();
  expect(JSON.parse(sealed)).toEqual({
    of: "address",
    address: "stranger@elsewhere.example",
    group: "hour-requests",
  });
});

test("whoever has the address as theirs finds it in their inbox too; the one who asks sees the same either way", async () => {
  await ask("dana@lakes.example");
  await room.work();
  expect(room.peer.taken).toHaveLength(1);
  const messages = await room.rows<{ kind: string; person_id: string }>(
    "select kind, person_id from messages",
  );
  expect(messages).toEqual([{ kind: "hours-request", person_id: known }]);
  expect(await room.deliveries()).toMatchObject([
    { subjectKind: "hour-request", toPerson: false },
    { subjectKind: "message", toPerson: true },
  ]);
});

test("what was taken back before it left is not sent", async () => {
  const { request } = await ask("stranger@elsewhere.example");
  await room.store.withinPerson(beth, async (tx) => {
    await withdrawHourRequest(tx, operatorPermit("hours.ask"), beth, { id: request }, room.clock.now());
    tx.log.append({ action: "confirmation.withdrawn", subject: { kind: "hour-request", id: request } });
  });
  await room.work();
  expect(room.peer.taken).toEqual([]);
});

test("an address whose owner wants no such mail gets none, and the request says so", async () => {
  await room.store.withinPerson(known, async (tx) => {
    await turnOffAt(
      tx,
      operatorPermit("hours.answer"),
      { address: "dana@lakes.example", group: "hour-requests" },
      room.clock.now(),
    );
    tx.log.append({ action: "requests.unwanted", subject: { kind: "person", id: known } });
  });
  const { request } = await ask("dana@lakes.example");
  await room.work();
  expect(room.peer.taken).toEqual([]);
  expect(await room.rows(`select ended_as from hour_requests where id = '${request}'`)).toEqual([
    { ended_as: "not-wanted" },
  ]);
});

test("what is more than twenty mails a day to one address waits, and whoever asked sees no difference", async () => {
  const open = "open@elsewhere.example";
  await askByMany(MOST_MAILS_A_DAY, open);
  await room.work();
  expect(room.peer.taken).toHaveLength(MOST_MAILS_A_DAY);
  const other = await room.addSomebody("Rosa Quiroga", "rosa@lakes.example");
  const { request } = await askForHours(world(), other, addressOf(open));
  const told = async () =>
    room.store.withinPerson(other, async (tx) => ({
      requests: (await listHourRequests(tx, other)).map(({ id, endedAt, withdrawnAt }) => ({
        id,
        endedAt,
        withdrawnAt,
      })),
      lost: (await mailsOfHourRequests(tx)).filter(({ state }) => isLost(state)),
    }));
  const expected = { requests: [{ id: request, endedAt: null, withdrawnAt: null }], lost: [] };
  await room.work();
  expect(room.peer.taken).toHaveLength(MOST_MAILS_A_DAY);
  expect(await told()).toEqual(expected);
  room.clock.advance(DAY);
  await room.work();
  expect(room.peer.taken).toHaveLength(MOST_MAILS_A_DAY + 1);
  expect(await told()).toEqual(expected);
});

test("twenty mails a day to one address are twenty where many are begun at once, however often one is tried", async () => {
  await askByMany(MOST_MAILS_A_DAY + 6, "busy@elsewhere.example");
  await room.work();
  expect(room.peer.taken).toHaveLength(MOST_MAILS_A_DAY);
  expect(await room.deliveries()).toHaveLength(MOST_MAILS_A_DAY);
  // What is tried again changes its row, and is no other mail.
  await asOwner(room.database.ownerUrl, async (owner) => {
    await owner.query("set attune.scope = 'job'");
    await owner.query("update deliveries set changed_at = changed_at + interval '20 hours'");
  });
  room.clock.advance(DAY);
  await room.work();
  expect(room.peer.taken).toHaveLength(MOST_MAILS_A_DAY + 6);
});

test("who asks an address again and again leaves room for others", async () => {
  for (let number = 0; number < MOST_BEFORE_FURTHER + 3; number++) await ask("open@elsewhere.example");
  await room.work();
  expect(room.peer.taken).toHaveLength(MOST_BEFORE_FURTHER);
  await askByMany(2, "open@elsewhere.example");
  await room.work();
  expect(room.peer.taken).toHaveLength(MOST_BEFORE_FURTHER + 2);
  room.clock.advance(DAY);
  await room.work();
  expect(room.peer.taken).toHaveLength(MOST_BEFORE_FURTHER + 5);
});

test("whose mail has to wait has it in the inbox at once, and once", async () => {
  await room.addSomebody("Eva Lindqvist", "eva@lakes.example");
  await askByMany(MOST_MAILS_A_DAY, "eva@lakes.example");
  await room.work();
  await askByMany(1, "eva@lakes.example");
  await room.work();
  await room.work();
  const kept = async () => room.rows("select person_id from messages");
  expect(await kept()).toHaveLength(MOST_MAILS_A_DAY + 1);
  expect(room.peer.taken).toHaveLength(MOST_MAILS_A_DAY);
  room.clock.advance(DAY);
  await room.work();
  expect(room.peer.taken).toHaveLength(MOST_MAILS_A_DAY + 1);
  expect(await kept()).toHaveLength(MOST_MAILS_A_DAY + 1);
  expect((await room.deliveries()).filter(({ subjectKind }) => subjectKind === "message")).toHaveLength(
    MOST_MAILS_A_DAY + 1,
  );
});
