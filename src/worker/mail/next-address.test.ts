import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import { reportOf } from "../../../tests/kit/returned-mails.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { HOUR, MINUTE } from "../../core/kernel/instant.ts";
import type { MessageParams } from "../../core/messages/kinds.ts";
import { send } from "../../store/messages.ts";
import { noteReturned } from "../../store/note-returned.ts";

// A letter that was taken at the main address and came back later goes to the next one, once.

let room: MailRoom;
let ana: PersonId;
let ben: PersonId;
const addresses = ["ana@home.example", "ana@work.example", "ana@school.example"] as const;

beforeAll(async () => {
  room = await openMailRoom({ silence: 1500 });
  ana = await room.addSomebody("Ana Núñez", ...addresses);
  ben = await room.addSomebody("Ben Lind", "ben@home.example");
});
afterAll(async () => room.close());
beforeEach(async () => {
  await room.empty();
  await room.owned("set attune.scope = 'job'; update addresses set bounced_at = null");
});

const settled = (): MessageParams["hours-answered"] => ({
  request: room.ids.id(),
  confirmed: 1,
  disputed: 0,
  ended: false,
  at: room.clock.now(),
});

const tell = async (to: PersonId): Promise<void> =>
  room.store.withinPerson(to, async (tx) => {
    await send(tx, room, { to, kind: "hours-answered", params: settled() });
    tx.log.append({ action: "account.changed", subject: { kind: "person", id: to } });
  });

const got = (): readonly string[] => room.peer.taken.flatMap(({ to }) => to);
const pathTo = (address: string): string =>
  room.peer.taken.find(({ to }) => to.includes(address))?.from ?? "";
const bounce = async (address: string): Promise<unknown> =>
  noteReturned(room, reportOf({ to: pathTo(address) }));
const states = async (): Promise<readonly unknown[]> =>
  (await room.deliveries()).map(({ state, subjectKind }) => [subjectKind, state]);

describe("a letter that comes back", () => {
  test("goes to the next address, and from there to the next, each once, and then to nobody", async () => {
    await tell(ana);
    await room.work();
    expect(got()).toEqual(["ana@home.example"]);
    room.clock.advance(30 * HOUR);
    expect(await bounce("ana@home.example")).toEqual({ is: "failed", noted: 1 });
    await room.work();
    expect(got()).toEqual(["ana@home.example", "ana@work.example"]);
    const [first, second] = room.peer.taken;
    expect(second?.headers["subject"]).toBe(first?.headers["subject"]);
    // The same report again, and a look for whatever else waits.
    expect(await bounce("ana@home.example")).toEqual({ is: "failed", noted: 0 });
    await room.work();
    expect(got()).toHaveLength(2);
    await bounce("ana@work.example");
    await room.work();
    await bounce("ana@school.example");
    await room.work();
    expect(got()).toEqual([...addresses]);
    expect(await states()).toEqual(addresses.map(() => ["message", "bounced"]));
  });

  test("goes there once though its report comes by two ways and two processes work", async () => {
    await tell(ana);
    await room.work();
    await Promise.all([bounce("ana@home.example"), bounce("ana@home.example")]);
    await Promise.all([room.work(), room.work()]);
    await room.work();
    expect(got()).toEqual(["ana@home.example", "ana@work.example"]);
  });

  test("is tried there as patiently as anywhere, and passed on where the next address is refused", async () => {
    await tell(ana);
    await room.work();
    await bounce("ana@home.example");
    room.peer.behave("keep-and-drop");
    await room.work();
    room.clock.advance(MINUTE);
    await room.work();
    expect(got()).toEqual(["ana@home.example", "ana@work.example"]);
    await room.empty();
    await tell(ana);
    await room.work();
    await bounce("ana@home.example");
    room.peer.behave("550-recipient");
    await room.work();
    expect(got()).toEqual(["ana@home.example", "ana@school.example"]);
  });

  test("of whoever has no other address is told in the inbox alone", async () => {
    await tell(ben);
    await room.work();
    await bounce("ben@home.example");
    await room.work();
    expect(got()).toEqual(["ben@home.example"]);
    expect(await states()).toEqual([["message", "bounced"]]);
    expect(await room.rows("select address from addresses where bounced_at is not null")).toEqual([
      { address: "ben@home.example" },
    ]);
  });

  test("is sent to no address that was removed meanwhile", async () => {
    await tell(ana);
    await room.work();
    await bounce("ana@home.example");
    await room.owned(`alter table addresses no force row level security;
      delete from addresses where address = 'ana@work.example'; alter table addresses force row level security`);
    await room.work();
    expect(got()).toEqual(["ana@home.example", "ana@school.example"]);
  });
});

describe("mail that is meant for one address, or went to all", () => {
  test("about security is not sent again", async () => {
    await room.store.withinPerson(ana, async (tx) => {
      await send(tx, room, { to: ana, kind: "password-changed", params: { change: "changed", at: 0 } });
      tx.log.append({ action: "password.changed", subject: { kind: "person", id: ana } });
    });
    await room.work();
    const before = got().length;
    await bounce("ana@home.example");
    await room.work();
    expect(got()).toHaveLength(before);
  });

  test("that proves an address, or signs in, goes nowhere else", async () => {
    await room.askToVerify(ana, "ana@new.example");
    await room.ask("sign-in", "ana@home.example");
    await room.work();
    expect(got().toSorted()).toEqual(["ana@home.example", "ana@new.example"]);
    await bounce("ana@new.example");
    await bounce("ana@home.example");
    await room.work();
    expect(got()).toHaveLength(2);
  });
});
