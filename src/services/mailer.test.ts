import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type SmtpPeer, startSmtpPeer } from "../../tests/kit/smtp-peer.ts";
import { demonstrationMailer, type KeptMail } from "./demonstration-mailer.ts";
import type { Mail, Mailer } from "./mailer.ts";
import { readSmtpUrl } from "./smtp/settings.ts";
import { smtpMailer } from "./smtp/smtp-mailer.ts";

const id = "6f2b7c1e-0000-4000-8000-00000000000a";

const mail = (more: Partial<Mail> = {}): Mail => ({
  messageId: `<${id}@lakes.example>`,
  envelopeId: id,
  to: "ana@lakes.example",
  fromName: "Five Lakes Association",
  replyTo: "office@lakes.example",
  language: "es",
  subject: "Su enlace para iniciar sesión",
  text: `Hola, Ana María:\n\nPresione el botón:\nhttps://attune.lakes.example/link/${"x".repeat(90)}\n`,
  html: `<!doctype html><p>Hola, Ana María: é ñ ü – “sí”</p>${"<p>=20 largo</p>".repeat(90)}`,
  date: Date.UTC(2027, 2, 1, 12, 30),
  ...more,
});

type Seen = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: { readonly [name: string]: string | undefined };
};

let peer: SmtpPeer;
let kept: KeptMail[];

beforeAll(async () => {
  peer = await startSmtpPeer();
});
afterAll(async () => peer.close());

const overSmtp = (): Mailer => {
  const settings = readSmtpUrl(peer.url, "https://attune.lakes.example");
  if (!settings.ok) throw new Error(settings.refusal);
  return smtpMailer(settings.value);
};

const inDemonstration = (): Mailer =>
  demonstrationMailer(async (one) => {
    if (!kept.some(({ messageId }) => messageId === one.messageId)) kept.push(one);
  });

const lowerCase = (headers: { readonly [name: string]: string }): Seen["headers"] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const kinds: readonly [string, () => Mailer, () => readonly Seen[]][] = [
  [
    "over SMTP",
    overSmtp,
    () =>
      peer.taken.map(({ to, headers, text, html }) => ({
        to: to.join(),
        subject: headers["subject"] ?? "",
        text,
        html,
        headers,
      })),
  ],
  [
    "kept in a demonstration",
    inDemonstration,
    () => kept.map(({ headers, ...rest }) => ({ ...rest, headers: lowerCase(headers) })),
  ],
];

describe.each(kinds)("mail %s", (_words, make, seen) => {
  beforeEach(() => {
    kept = [];
    (peer.taken as unknown[]).length = 0;
  });

  test("arrives as it was written", async () => {
    expect(await make().send(mail())).toEqual({ outcome: { is: "accepted" } });
    const [only, ...others] = seen();
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      to: "ana@lakes.example",
      subject: mail().subject,
      text: mail().text,
      html: mail().html,
    });
    expect(only?.headers).toMatchObject({
      "message-id": mail().messageId,
      date: "Mon, 01 Mar 2027 12:30:00 +0000",
      "auto-submitted": "auto-generated",
      "x-auto-response-suppress": "All",
      "content-language": "es",
      "reply-to": "office@lakes.example",
    });
    expect(only?.headers["from"]).toMatch(/^Five Lakes Association/);
  });

  test("is there once, however often it is sent", async () => {
    const mailer = make();
    await mailer.send(mail());
    await mailer.send(mail());
    await mailer.send(mail({ messageId: "<other@lakes.example>" }));
    expect(seen().map(({ headers }) => headers["message-id"])).toEqual([
      mail().messageId,
      "<other@lakes.example>",
    ]);
  });

  test("that is refused or put off is told as such, and is not there", async () => {
    const mailer = make();
    const refused = await mailer.send(mail({ to: "refused@lakes.example" }));
    const putOff = await mailer.send(mail({ to: "later@lakes.example" }));
    expect([refused, putOff]).toEqual([
      { outcome: { is: "refused" }, code: "550" },
      { outcome: { is: "not-now" }, code: "451" },
    ]);
    expect(seen()).toEqual([]);
  });

  test.each([
    "ana@lakes.example\r\nBcc: eve@other.example",
    "ana@lakes.example, eve@other.example",
    "Ana <ana@lakes.example>",
    "ana@lakes.example>\r\nRCPT TO:<eve@other.example",
    "ana lakes.example",
    "",
  ])("to “%s” does not leave: that is a fault", async (to) => {
    await expect(make().send(mail({ to }))).rejects.toThrow("not an address");
    expect(seen()).toEqual([]);
  });

  test("cannot be given further headers by names or subjects", async () => {
    const hostile = "Lakes\r\nBcc: eve@other.example\r\n\r\nBody\u2028\u0000\u202Edne";
    await make().send(mail({ fromName: hostile, subject: hostile }));
    const [only] = seen();
    expect(only?.headers["bcc"]).toBeUndefined();
    expect(only?.subject).toBe("Lakes Bcc: eve@other.example Body dne");
    expect(only?.text).toBe(mail().text);
  });
});
