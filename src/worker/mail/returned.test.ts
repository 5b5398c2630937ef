import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import { plainMail, reportOf } from "../../../tests/kit/returned-mails.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import { send } from "../../store/messages.ts";
import { type Noted, noteReturned } from "../../store/note-returned.ts";

let room: MailRoom;
let ana: PersonId;
let lakes: AssociationId;

beforeAll(async () => {
  room = await openMailRoom();
  ana = await room.addSomebody("Ana Núñez", "ana@lakes.example", "ana@home.example");
  lakes = await room.addAssociation("Five Lakes Association", "five-lakes");
});
afterAll(async () => room.close());
beforeEach(async () => {
  await room.empty();
  await room.owned("update addresses set bounced_at = null");
});

const tellAna = async (): Promise<void> =>
  room.store.withinPerson(ana, async (tx) => {
    await send(tx, room, { to: ana, kind: "password-changed", params: { change: "changed", at: 0 } });
    tx.log.append({ action: "password.changed", subject: { kind: "person", id: ana } });
  });

/** Where the mail to an address comes back to. */
const pathOf = (address: string): string => {
  const mail = room.peer.taken.find(({ to }) => to.includes(address));
  if (mail === undefined) throw new Error(`nothing was mailed to ${address}`);
  return mail.from;
};

const states = async (): Promise<readonly string[]> =>
  (await room.deliveries()).map(({ state }) => state).toSorted((a, b) => a.localeCompare(b));

const lost = async (): Promise<readonly unknown[]> =>
  room.rows("select address from addresses where bounced_at is not null order by address");

const returned = async (raw: Uint8Array): Promise<Noted> => noteReturned(room, raw);

describe("a mail that left", () => {
  test("comes back to an address of its own, and is from whom it was always from", async () => {
    await tellAna();
    await room.work();
    const paths = room.peer.taken.map(({ from }) => from);
    expect(new Set(paths).size).toBe(2);
    for (const { from, headers, envelopeId } of room.peer.taken) {
      expect(from).toMatch(/^bounce\+[0-9a-f-]{36}\.[a-z2-7]{16}@bounces\.lakes\.example$/);
      expect(from).toContain(`+${envelopeId}.`);
      expect(headers["from"]).toBe("Attune <attune@lakes.example>");
      expect(headers["auto-submitted"]).toBe("auto-generated");
    }
  });

  test("where no return paths are set up comes back to whom it is from", async () => {
    await tellAna();
    await room.work({ returnPaths: undefined });
    expect(room.peer.taken.map(({ from }) => from)).toEqual(["attune@lakes.example", "attune@lakes.example"]);
  });
});

describe("a mail that comes back after it was taken", () => {
  test("is told as such, for that address alone, and once, however often it comes", async () => {
    await tellAna();
    await room.work();
    const report = reportOf({ to: pathOf("ana@home.example") });
    expect(await returned(report)).toEqual({ is: "failed", noted: 1 });
    expect(await returned(report)).toEqual({ is: "failed", noted: 0 });
    expect(await states()).toEqual(["bounced", "sent"]);
    expect(await lost()).toEqual([{ address: "ana@home.example" }]);
    // It went to every address at once: there is nobody else to send it to.
    await room.work();
    expect(room.peer.taken).toHaveLength(2);
    expect(room.logged.join()).not.toContain("home.example");
  });

  test("of an invitation is told to staff, and to whoever has the address", async () => {
    await room.invite(lakes, "ana@lakes.example", "advisor");
    await room.work();
    expect(await returned(reportOf({ to: pathOf("ana@lakes.example") }))).toEqual({ is: "failed", noted: 2 });
    expect(await states()).toEqual(["bounced", "bounced"]);
  });

  test("as old servers send it is believed at its return path, from nobody", async () => {
    await tellAna();
    await room.work();
    const to = pathOf("ana@home.example");
    expect(await returned(plainMail({ to }))).toEqual({ is: "not-a-bounce", noted: 0 });
    const headers = "Return-Path: <>\n";
    expect(await returned(plainMail({ to, headers }))).toEqual({ is: "failed", noted: 1 });
    const away = plainMail({ to: pathOf("ana@lakes.example"), headers, subject: "Out of office" });
    expect(await returned(away)).toEqual({ is: "not-a-bounce", noted: 0 });
    expect(await states()).toEqual(["bounced", "sent"]);
  });

  test("that is only late, or arrived, changes nothing", async () => {
    await tellAna();
    await room.work();
    const to = pathOf("ana@home.example");
    expect(await returned(reportOf({ to, action: "delayed", status: "4.4.1" }))).toEqual({
      is: "delayed",
      noted: 0,
    });
    expect(await returned(reportOf({ to, action: "relayed", status: "2.0.0" }))).toEqual({
      is: "not-a-bounce",
      noted: 0,
    });
    expect(await states()).toEqual(["sent", "sent"]);
    expect(await lost()).toEqual([]);
  });

  test("before there were return paths is known by its ids", async () => {
    await tellAna();
    await room.work({ returnPaths: undefined });
    const mail = room.peer.taken.find(({ to }) => to.includes("ana@home.example"));
    const messageId = mail?.headers["message-id"] ?? "";
    expect(await returned(reportOf({ to: "attune@lakes.example", messageId }))).toEqual({
      is: "failed",
      noted: 1,
    });
    expect(await lost()).toEqual([{ address: "ana@home.example" }]);
  });

  test("is believed only of a mail that was sent", async () => {
    room.peer.behave("451-recipient", "451-recipient");
    await tellAna();
    await room.work();
    const [row] = await room.rows<{ id: string }>("select id from deliveries");
    const report = reportOf({ to: "attune@lakes.example", envelopeId: row?.id ?? "" });
    expect(await returned(report)).toEqual({ is: "failed", noted: 0 });
    expect(await returned(Buffer.from("hello"))).toEqual({ is: "not-a-bounce", noted: 0 });
    expect(await states()).toEqual(["trying-again", "trying-again"]);
  });

  test("faster than it was noted as sent is to be brought again", async () => {
    await tellAna();
    let early: Noted | undefined;
    await room.work({
      mailer: {
        ...room.mailer,
        send: async (mail) => {
          const handed = await room.mailer.send(mail);
          if (mail.to === "ana@home.example") early = await returned(reportOf({ to: mail.returnPath ?? "" }));
          return handed;
        },
      },
    });
    expect(early).toEqual({ is: "later" });
    expect(await states()).toEqual(["sent", "sent"]);
    expect(await returned(reportOf({ to: pathOf("ana@home.example") }))).toEqual({ is: "failed", noted: 1 });
  });
});

describe("somebody who makes things up", () => {
  test("makes nothing of a return path that is not whole, or is another mail's", async () => {
    await tellAna();
    await room.work();
    const [one = "", other = ""] = room.peer.taken.map(({ from }) => from);
    const idOf = (path: string): string => path.slice("bounce+".length, path.indexOf("."));
    const forged = [
      one.replace(idOf(one), idOf(other)),
      one.replace(/\.[a-z2-7]{16}@/, ".aaaaaaaaaaaaaaaa@"),
      one.replace(/\.[a-z2-7]{16}@/, "@"),
      `${one}, ${other}`,
    ];
    for (const to of forged) {
      // It also names them by every id that it could know.
      const report = reportOf({ to, envelopeId: idOf(other), messageId: `<${idOf(one)}@lakes.example>` });
      expect(await returned(report)).toEqual({ is: "not-a-bounce", noted: 0 });
    }
    expect(await states()).toEqual(["sent", "sent"]);
  });

  test("marks nobody else's mail by a return path of their own", async () => {
    await tellAna();
    await room.work();
    const own = room.peer.taken.find(({ to }) => to.includes("ana@lakes.example"));
    const others = room.peer.taken.find(({ to }) => to.includes("ana@home.example"));
    const report = reportOf({
      to: own?.from ?? "",
      envelopeId: others?.envelopeId ?? "",
      messageId: others?.headers["message-id"] ?? "",
      returned: "message/rfc822",
    });
    expect(await returned(report)).toEqual({ is: "failed", noted: 1 });
    expect(await lost()).toEqual([{ address: "ana@lakes.example" }]);
  });

  test("cannot have it read more than it reads", async () => {
    expect(await returned(new Uint8Array(3_000_000))).toEqual({ is: "unreadable" });
    expect(room.logged.join()).toContain("too-large");
  });
});
