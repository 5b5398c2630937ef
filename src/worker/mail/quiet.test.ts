import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { HOUR, MINUTE } from "../../core/kernel/instant.ts";
import type { MessageParams } from "../../core/messages/kinds.ts";
import type { LetterKind } from "../../core/messages/recipients.ts";
import { send } from "../../store/messages.ts";
import { asOwner } from "../../store/owner.ts";

let room: MailRoom;
let ana: PersonId;
beforeAll(async () => {
  room = await openMailRoom();
  ana = await room.addSomebody("Ana Lind", "ana@people.example");
  await asOwner(room.database.ownerUrl, async (owner) =>
    owner.query("alter table persons no force row level security"),
  );
});
afterAll(async () => room.close());
beforeEach(async () => room.empty());

const livesIn = async (zone: string | null): Promise<unknown> =>
  asOwner(room.database.ownerUrl, async (owner) =>
    owner.query("update persons set time_zone = $1 where id = $2", [zone, ana]),
  );

/** Half past ten in the evening in Detroit. */
const night = Date.UTC(2026, 0, 16, 3, 30);
const answered = {
  request: "5d8f6f1e-9f2e-4b7c-8d65-0e6f8f5b1a11",
  confirmed: 1,
  disputed: 0,
  ended: false,
  at: night,
};

const tell = async <K extends LetterKind>(kind: K, params: MessageParams[K]): Promise<void> => {
  room.clock.set(night);
  await room.store.withinPerson(ana, async (tx) => {
    await send(tx, room, { to: ana, kind, params });
    tx.log.append({ action: "account.changed", subject: { kind: "person", id: ana } });
  });
};

describe("at night", () => {
  test("mail that may wait does so by the reader's clock; the inbox has it at once", async () => {
    await livesIn("America/Detroit");
    await tell("hours-answered", answered);
    await room.work();
    expect(room.peer.taken).toHaveLength(0);
    expect(await room.deliveries()).toEqual([]);
    expect(await room.rows("select 1 from messages")).toHaveLength(1);
    // Looked at too early, as after a restart, it waits on.
    room.clock.set(night + 8 * HOUR);
    await room.work();
    expect(room.peer.taken).toHaveLength(0);
    room.clock.set(night + 8.5 * HOUR);
    await room.work();
    expect(room.peer.taken).toHaveLength(1);
  });

  test("mail about security never waits", async () => {
    await livesIn("America/Detroit");
    await tell("password-changed", { change: "changed", at: night });
    await room.work();
    expect(room.peer.taken).toHaveLength(1);
  });

  test.each([
    ["whose clock nobody knows", null],
    ["for whom it is day", "Asia/Tokyo"],
  ])("nothing waits for somebody %s", async (_, zone) => {
    await livesIn(zone);
    await tell("hours-answered", answered);
    await room.work();
    expect(room.peer.taken).toHaveLength(1);
  });

  test("nothing waits in a demonstration", async () => {
    await livesIn("America/Detroit");
    await tell("hours-answered", answered);
    await room.work({ keepsQuiet: false });
    expect(room.peer.taken).toHaveLength(1);
  });

  test("a mail that was tried before goes on in the morning", async () => {
    await livesIn("Asia/Tokyo");
    await tell("hours-answered", answered);
    room.peer.behave("451-recipient");
    await room.work();
    expect(await room.deliveries()).toMatchObject([{ state: "trying-again", tries: 1 }]);
    await livesIn("America/Detroit");
    room.clock.set(night + 5 * MINUTE);
    await room.work();
    expect(await room.deliveries()).toMatchObject([{ state: "trying-again", tries: 1 }]);
    room.clock.set(night + 9 * HOUR);
    await room.work();
    expect(await room.deliveries()).toMatchObject([{ state: "sent", tries: 2 }]);
  });
});
