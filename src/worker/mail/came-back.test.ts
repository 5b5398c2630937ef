import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bringBack } from "../../../tests/kit/bring-back.ts";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import { plainMail, reportOf } from "../../../tests/kit/returned-mails.ts";
import type { AssociationId } from "../../core/kernel/ids.ts";
import { HOUR, MINUTE } from "../../core/kernel/instant.ts";
import { listenForReturned } from "../../listen-for-returned.ts";
import type { BounceListener } from "../../services/smtp/bounce-listener.ts";

// A peer takes mail, and later brings it back to the listener of the house: as mail servers do it to each other.

let room: MailRoom;
let lakes: AssociationId;
let listener: BounceListener;

beforeAll(async () => {
  room = await openMailRoom({ silence: 1500 });
  lakes = await room.addAssociation("Five Lakes Association", "five-lakes");
  const opened = await listenForReturned(room, { host: "127.0.0.1", port: 0 });
  if (opened === undefined) throw new Error("nothing listens");
  listener = opened;
});
afterAll(async () => {
  await listener.close();
  await room.close();
});
beforeEach(async () => room.empty());

const state = async (): Promise<unknown> => (await room.deliveries()).map((row) => row.state);

let invited = 0;

/** Invites somebody at an address that was never invited; gives the return path of what arrived. */
const invite = async (): Promise<string> => {
  invited++;
  room.clock.advance(MINUTE);
  await room.invite(lakes, `luz.${invited}@home.example`, "advisor");
  await room.work();
  return room.peer.arrived.at(-1)?.from ?? "";
};

const bring = async (to: string, raw = reportOf({ to }), from = ""): Promise<number> =>
  bringBack(listener.port, to, raw, from);

describe("a mail that was taken and is brought back later", () => {
  test("is told as such, however often it is brought", async () => {
    const path = await invite();
    expect(await state()).toEqual(["sent"]);
    room.clock.advance(5 * HOUR);
    expect(await bring(path)).toBe(250);
    expect(await state()).toEqual(["bounced"]);
    expect(await bring(path)).toBe(250);
    expect(await state()).toEqual(["bounced"]);
    room.clock.advance(100 * HOUR);
    expect(await room.work()).toBe(0);
    expect(room.peer.arrived).toHaveLength(1);
  });

  test("by a server that keeps to no form is believed where nobody sent it", async () => {
    const path = await invite();
    expect(await bring(path, plainMail({ to: path }), "ben@other.example")).toBe(250);
    expect(await state()).toEqual(["sent"]);
    // What it says of itself is not asked: its envelope says from nobody.
    const lies = plainMail({ to: "x@other.example", headers: "Return-Path: <ben@other.example>\n" });
    expect(await bring(path, lies)).toBe(250);
    expect(await state()).toEqual(["bounced"]);
  });

  test("or only delayed, or answered by somebody who is away, is still sent; and is not answered", async () => {
    const path = await invite();
    expect(await bring(path, reportOf({ to: path, action: "delayed", status: "4.4.1" }))).toBe(250);
    const away = plainMail({ to: path, headers: "Auto-Submitted: auto-replied\n", subject: "Away" });
    expect(await bring(path, away)).toBe(250);
    expect(await state()).toEqual(["sent"]);
    expect(await room.work()).toBe(0);
    expect(room.peer.arrived).toHaveLength(1);
    expect(room.peer.arrived[0]?.headers).toMatchObject({
      "auto-submitted": "auto-generated",
      "x-auto-response-suppress": "All",
    });
  });

  test("after the peer had asked for patience comes back by the same way", async () => {
    room.peer.behave("451-recipient");
    expect(await invite()).toBe("");
    room.clock.advance(MINUTE);
    await room.work();
    const path = room.peer.taken[0]?.from ?? "";
    expect(await room.deliveries()).toMatchObject([{ state: "sent", tries: 2 }]);
    expect(await bring(path)).toBe(250);
    expect(await state()).toEqual(["bounced"]);
  });

  test("before anybody knew that it was taken is brought back again, after it was tried again", async () => {
    room.peer.behave("keep-and-drop");
    const path = await invite();
    expect(await room.deliveries()).toMatchObject([{ state: "trying-again", problem: "unknown" }]);
    expect(await bring(path)).toBe(250);
    expect(await state()).toEqual(["trying-again"]);
    room.clock.advance(MINUTE);
    await room.work();
    expect(await state()).toEqual(["sent"]);
    expect(await bring(path)).toBe(250);
    expect(await state()).toEqual(["bounced"]);
  });

  test("while it is still being handed over is put off, and taken when it is brought again", async () => {
    let early: number | undefined;
    let path = "";
    await room.invite(lakes, "luz.early@home.example", "advisor");
    await room.work({
      mailer: {
        ...room.mailer,
        send: async (mail) => {
          const handed = await room.mailer.send(mail);
          path = mail.returnPath ?? "";
          early = await bring(path);
          return handed;
        },
      },
    });
    expect(early).toBe(451);
    expect(await state()).toEqual(["sent"]);
    expect(await bring(path)).toBe(250);
    expect(await state()).toEqual(["bounced"]);
  });

  test("to an address that was corrected since leaves the new mail alone", async () => {
    const path = await invite();
    await bring(path);
    room.clock.advance(HOUR);
    await room.invite(lakes, "luz.ferrer@home.example", "advisor");
    await room.work();
    expect(await state()).toEqual(["bounced", "sent"]);
    expect(await bring(path)).toBe(250);
    expect(await state()).toEqual(["bounced", "sent"]);
  });
});

describe("somebody who brings what never left", () => {
  test("is turned away before a word of it is heard", async () => {
    const path = await invite();
    const forged = path.replace(/\.[a-z2-7]{16}@/, ".aaaaaaaaaaaaaaaa@");
    for (const to of [
      forged,
      path.replace("@bounces.", "@other."),
      "luz@home.example",
      "postmaster@bounces.lakes.example",
    ])
      expect([to, await bring(to, reportOf({ to: path }))]).toEqual([to, 550]);
    expect(await state()).toEqual(["sent"]);
  });

  test("reaches one mail by its own return path, and no other by naming it", async () => {
    const own = await invite();
    const other = await invite();
    const [, id = ""] = /\+(.{36})[.]/.exec(other) ?? [];
    const raw = reportOf({ to: other, envelopeId: id, messageId: `<${id}@lakes.example>` });
    expect(await bring(own, raw)).toBe(250);
    expect(await state()).toEqual(["bounced", "sent"]);
  });

  test("with bytes that are no mail is heard, and nothing comes of it", async () => {
    const path = await invite();
    const nested = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'.repeat(2000);
    expect(await bring(path, Buffer.from(nested), "a@b.example")).toBe(250);
    expect(await bring(path, new Uint8Array(1_000_000).fill(97), "a@b.example")).toBe(250);
    expect(await state()).toEqual(["sent"]);
  });
});

test("a mail whose recipient is refused at once needs nothing brought back", async () => {
  room.peer.behave("550-recipient");
  await invite();
  room.peer.behave("554-content");
  await invite();
  expect(await room.deliveries()).toMatchObject([
    { state: "gave-up", problem: "refused" },
    { state: "gave-up", problem: "refused" },
  ]);
});
