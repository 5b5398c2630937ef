import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import { can } from "../../core/access/can.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { turnMailOff } from "../../store/mail-choices.ts";
import { send } from "../../store/messages.ts";

let room: MailRoom;
let ana: PersonId;
beforeAll(async () => {
  room = await openMailRoom();
  ana = await room.addSomebody("Ana Lind", "ana@people.example");
});
afterAll(async () => room.close());
beforeEach(async () => room.empty());

const at = Date.UTC(2026, 2, 2, 12);

const tellBoth = async (): Promise<void> =>
  room.store.withinPerson(ana, async (tx) => {
    const answered = { request: room.ids.id(), confirmed: 1, disputed: 0, ended: false, at };
    await send(tx, room, { to: ana, kind: "hours-answered", params: answered });
    await send(tx, room, { to: ana, kind: "password-changed", params: { change: "changed", at } });
    tx.log.append({ action: "account.changed", subject: { kind: "person", id: ana } });
  });

test("what is not required says where to turn it off, in its head and to its reader; what is required does not", async () => {
  await tellBoth();
  await room.work();
  const [one, other] = room.peer.taken.toSorted((a, b) => a.text.length - b.text.length);
  const free = [one, other].find((mail) => mail?.headers["list-unsubscribe"] !== undefined);
  const required = [one, other].find((mail) => mail !== free);
  expect(required?.headers["list-unsubscribe"]).toBeUndefined();
  expect(required?.text).not.toContain("mail-choice");
  const link = /<(https:[^>]+)>/.exec(String(free?.headers["list-unsubscribe"]))?.[1] ?? "";
  expect(link).toContain("/mail-choice/");
  expect(free?.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  expect(free?.text).toContain(link);
  expect(free?.html).toContain(`href="${link}"`);
});

test("what its reader does not want is in the inbox and not mailed", async () => {
  const permit = can({ kind: "visitor" }, "mail.choose", { isShown: true });
  if (!permit.ok) throw new Error("the link of a mail is not enough");
  await room.store.withinPerson(ana, async (tx) => {
    await turnMailOff(tx, permit.value, { person: ana, group: "news", now: at });
    tx.log.append({ action: "account.changed", subject: { kind: "person", id: ana } });
  });
  await tellBoth();
  await room.work();
  expect(room.peer.taken).toHaveLength(1);
  expect(
    await room.rows("select kind, unmailed_at is not null as unmailed from messages order by kind"),
  ).toEqual([
    { kind: "hours-answered", unmailed: true },
    { kind: "password-changed", unmailed: false },
  ]);
  expect(await room.work()).toBe(0);
});
