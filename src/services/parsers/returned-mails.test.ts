import { afterAll, describe, expect, test } from "vitest";
import { plainMail, reportOf } from "../../../tests/kit/returned-mails.ts";
import type { ReturnedMail } from "../../core/messages/bounce.ts";
import { makeParsers } from "./make-parsers.ts";

const parsers = makeParsers();
afterAll(async () => parsers.close());

const read = async (bytes: Uint8Array | string): Promise<ReturnedMail> => {
  const answered = await parsers.returnedMail(Buffer.from(bytes as Uint8Array));
  if (!answered.ok) throw new Error(answered.refusal.code);
  return answered.value;
};

const path = "bounce+6f2b7c1e-0000-4000-8000-00000000000c.abcdefghijklmnop@bounces.example";
const id = "6f2b7c1e-0000-4000-8000-00000000000c";

describe("a delivery report", () => {
  test("is read for what it says, of whom, and for what it gives back", async () => {
    const bytes = reportOf({ to: path, envelopeId: id, messageId: `<${id}@lakes.example>` });
    expect(await read(bytes)).toEqual({
      reports: "delivery-status",
      recipients: [{ action: "failed", status: "5.1.1" }],
      ids: [id, `<${id}@lakes.example>`],
      sender: null,
      addressees: [path],
      isAnswer: true,
      namesFailed: false,
      subject: "Undelivered Mail Returned to Sender",
    });
  });

  test("may return the whole mail, of which nothing but its own headers is read", async () => {
    const bytes = reportOf({ to: path, returned: "message/rfc822", messageId: `<${id}@lakes.example>` });
    expect((await read(bytes)).ids).toEqual([`<${id}@lakes.example>`]);
  });

  test("may be about several, and comments are no words of it", async () => {
    const further =
      "\nFinal-Recipient: rfc822; b@other.example\nAction: delayed (try 3)\nStatus: 4.2.2 (full)\n";
    expect((await read(reportOf({ to: path, action: "FAILED", further }))).recipients).toEqual([
      { action: "failed", status: "5.1.1" },
      { action: "delayed", status: "4.2.2" },
    ]);
  });

  test("tells by its last server who sent it and whom to", async () => {
    const headers = `Return-Path: <>\nDelivered-To: ${path}\nReturn-Path: <evil@other.example>\n`;
    const mail = await read(reportOf({ to: "attune@lakes.example", headers }));
    expect(mail.sender).toBe("");
    expect(mail.addressees).toEqual([path, "attune@lakes.example"]);
  });

  test("about something else is told as such", async () => {
    const mail = await read(reportOf({ to: path, reports: "disposition-notification" }));
    expect(mail).toMatchObject({ reports: "disposition-notification", recipients: [] });
  });
});

describe("other mail", () => {
  test.each([
    ["Auto-Submitted: auto-replied (vacation)", true],
    ["Auto-Submitted: auto-generated", false],
    ["Auto-Submitted: no", false],
    ["Precedence: auto_reply", true],
    ["Precedence: bulk", false],
    ["X-Autoreply: yes", true],
    ["X-Auto-Response-Suppress: All", true],
    ["X-Other: yes", false],
  ])("with %s answers by itself: %s", async (header, isAnswer) => {
    expect((await read(plainMail({ to: path, headers: `${header}\n` }))).isAnswer).toBe(isAnswer);
  });

  test("is read for its subject, decoded, and what it names in its headers", async () => {
    const mail = plainMail({
      to: path,
      subject: "=?utf-8?Q?Respuesta_autom=C3=A1tica?=",
      headers: "X-Failed-Recipients: ana@other.example\nReturn-Path: <>\n",
    });
    expect(await read(mail)).toMatchObject({
      reports: null,
      recipients: [],
      ids: [],
      sender: "",
      namesFailed: true,
      subject: "Respuesta automática",
    });
  });
});

/** Parts in parts in parts. */
const nested = (depth: number): string => {
  let mail = "Content-Type: text/plain\r\n\r\nhello\r\n";
  for (let at = 0; at < depth; at++)
    mail = `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n${mail}\r\n--b${at}--\r\n`;
  return mail;
};

const parts = (count: number): string =>
  `Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n${"--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n".repeat(count)}--b--\r\n`;

describe("what nobody sends who means well", () => {
  test.each<[string, string]>([
    ["nothing", ""],
    ["no header", "\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"],
    ["NULs", "\0".repeat(1_000_000)],
    ["one line", "x".repeat(2_000_000)],
    ["one header", `Subject: ${"x ".repeat(500_000)}\r\n\r\nx`],
    ["many headers", `${"To: a@b.example\r\n".repeat(60_000)}\r\nx`],
    ["parts in parts", nested(300)],
    ["many parts", parts(2000)],
    ["an end that never comes", 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'.repeat(1000)],
    ["white space", `To: a@b.example\r\n${" \r\n\t".repeat(300_000)}`],
    [
      "a boundary of nothing",
      'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n--\r\n--\r\n'.repeat(500),
    ],
    ["brackets", `To: ${"<".repeat(200_000)}\r\nReturn-Path: ${"(".repeat(100_000)}\r\n\r\n`],
    ["encoded words", `Subject: ${"=?utf-8?B?".repeat(50_000)}\r\n\r\nx`],
    [
      "a base64 bomb",
      `Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n${"QQ==".repeat(400_000)}`,
    ],
    ["HTML", `Content-Type: text/html\r\n\r\n${"<div>".repeat(300_000)}`],
  ])("%s is read or refused, in time", async (_words, text) => {
    const answered = await parsers.returnedMail(Buffer.from(text));
    const said = answered.ok ? answered.value : { recipients: [], code: answered.refusal.code };
    expect(JSON.stringify(said).length).toBeLessThan(20_000);
    expect(said.recipients.length).toBeLessThanOrEqual(20);
    expect(answered.ok || answered.refusal.code === "damaged").toBe(true);
  });
});
