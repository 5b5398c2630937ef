import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import { send } from "../../store/messages.ts";
import { noteBounce } from "./note-bounce.ts";

let room: MailRoom;
let ana: PersonId;
let lakes: AssociationId;

beforeAll(async () => {
  room = await openMailRoom();
  ana = await room.addSomebody("Ana Núñez", "ana@lakes.example", "ana@home.example");
  lakes = await room.addAssociation("Five Lakes Association", "five-lakes");
});
afterAll(async () => room.close());
beforeEach(async () => room.empty());

const tellAna = async (): Promise<void> =>
  room.store.withinPerson(ana, async (tx) => {
    await send(tx, room, { to: ana, kind: "password-changed", params: { change: "changed", at: 0 } });
    tx.log.append({ action: "password.changed", subject: { kind: "person", id: ana } });
  });

/** What a peer sends back later, about the mail to an address that it had taken. */
const reportOf = (address: string): string => {
  const mail = room.peer.taken.find(({ to }) => to.includes(address));
  return `Original-Envelope-Id: ${mail?.envelopeId}\n\nAction: failed\nStatus: 5.1.1\n\nMessage-ID: ${mail?.headers["message-id"]}\n`;
};

const states = async (): Promise<readonly string[]> =>
  (await room.deliveries()).map(({ state }) => state).toSorted((a, b) => a.localeCompare(b));

const lost = async (): Promise<readonly unknown[]> =>
  room.rows("select address from addresses where bounced_at is not null order by address");

describe("mail that comes back after it was taken", () => {
  test("is told as such, for that address alone, and once", async () => {
    await tellAna();
    await room.work();
    expect(await noteBounce(room.store, reportOf("ana@home.example"), room.clock.now())).toBe(1);
    expect(await noteBounce(room.store, reportOf("ana@home.example"), room.clock.now())).toBe(0);
    expect(await states()).toEqual(["bounced", "sent"]);
    expect(await lost()).toEqual([{ address: "ana@home.example" }]);
    expect(await room.work()).toBe(0);
  });

  test("of an invitation is told to staff, and to whoever has the address", async () => {
    await room.invite(lakes, "ana@lakes.example", "advisor");
    await room.work();
    expect(await noteBounce(room.store, reportOf("ana@lakes.example"), room.clock.now())).toBe(2);
    expect(await states()).toEqual(["bounced", "bounced"]);
  });

  test("is believed only of a mail that was sent", async () => {
    room.peer.behave("451-recipient", "451-recipient");
    await tellAna();
    await room.work();
    const [row] = await room.rows<{ id: string }>("select id from deliveries");
    const report = `Original-Envelope-Id: ${row?.id}\nAction: failed\nStatus: 5.0.0\n`;
    expect(await noteBounce(room.store, report, room.clock.now())).toBe(0);
    expect(await noteBounce(room.store, "hello", room.clock.now())).toBe(0);
    expect(await states()).toEqual(["trying-again", "trying-again"]);
  });
});
