import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fault, type SmtpPeer, startSmtpPeer } from "../../../tests/kit/smtp-peer.ts";
import type { Mail } from "../mailer.ts";
import { readSmtpUrl, type SmtpSettings } from "./settings.ts";
import { smtpMailer } from "./smtp-mailer.ts";

const id = "6f2b7c1e-0000-4000-8000-00000000000b";
const mail: Mail = {
  messageId: `<${id}@lakes.example>`,
  envelopeId: id,
  to: "ana@lakes.example",
  language: "en",
  subject: "Confirm your address",
  text: "Good day,\n",
  html: "<!doctype html><p>Good day,</p>",
  date: Date.UTC(2027, 2, 1, 12, 30),
};

const settingsOf = (url: string): SmtpSettings => {
  const settings = readSmtpUrl(url, "https://attune.lakes.example");
  if (!settings.ok) throw new Error(settings.refusal);
  return settings.value;
};

/** A peer is silent for this long before it is left: long enough for a busy machine. */
const limits = { silence: 1500, whole: 30_000 };

describe("a peer with a fault", () => {
  let peer: SmtpPeer;
  beforeAll(async () => {
    peer = await startSmtpPeer();
  });
  afterAll(async () => peer.close());

  test.each<[Fault, string, string]>([
    ["421-greeting", "not-now", "421"],
    ["554-greeting", "unreachable", "554"],
    ["550-sender", "unreachable", "550"],
    ["451-recipient", "not-now", "451"],
    ["550-recipient", "refused", "550"],
    ["452-content", "not-now", "452"],
    ["554-content", "refused", "554"],
    ["drop-at-recipient", "unreachable", "ECONNECTION"],
    ["drop-after-content", "unknown", "ECONNECTION"],
    ["keep-and-drop", "unknown", "ECONNECTION"],
    ["silent-greeting", "unreachable", "ETIMEDOUT"],
    ["silent-after-content", "unknown", "ETIMEDOUT"],
  ])("%s is %s", async (fault, is, code) => {
    (peer.taken as unknown[]).length = 0;
    peer.behave(fault);
    expect(await smtpMailer(settingsOf(peer.url), { limits }).send(mail)).toEqual({ outcome: { is }, code });
    expect(peer.taken).toHaveLength(fault === "keep-and-drop" ? 1 : 0);
  });

  test("that kept the mail and went away drops the second one by its Message-ID", async () => {
    (peer.taken as unknown[]).length = 0;
    (peer.arrived as unknown[]).length = 0;
    const mailer = smtpMailer(settingsOf(peer.url), { limits });
    peer.behave("keep-and-drop", "accept");
    expect((await mailer.send(mail)).outcome).toEqual({ is: "unknown" });
    expect((await mailer.send(mail)).outcome).toEqual({ is: "accepted" });
    expect(peer.taken).toHaveLength(1);
    const [first, second] = peer.arrived;
    expect(second).toEqual(first);
    expect(first?.envelopeId).toBe(id);
  });

  test("that talks without end is left when all of it takes too long", async () => {
    const drip = await startSmtpPeer({ banner: "x" });
    const settings = settingsOf(drip.url);
    drip.behave("silent-after-content");
    const handed = await smtpMailer(settings, { limits: { silence: 60_000, whole: 300 } }).send(mail);
    expect(handed).toEqual({ outcome: { is: "unknown" }, code: "none" });
    await drip.close();
  });

  test("that is not there at all is unreachable, and so is a host without a name", async () => {
    const gone = await startSmtpPeer();
    await gone.close();
    const refused = await smtpMailer(settingsOf(gone.url), { limits }).send(mail);
    expect(refused.outcome).toEqual({ is: "unreachable" });
    const nameless = await smtpMailer(settingsOf("smtp://mail.nowhere.invalid?from=a@b.example"), {
      limits,
    }).send(mail);
    expect(nameless.outcome).toEqual({ is: "unreachable" });
  });

  test("that takes only small mails refuses a large one before it is sent", async () => {
    const small = await startSmtpPeer({ size: 500 });
    const handed = await smtpMailer(settingsOf(small.url), { limits }).send({
      ...mail,
      text: "x".repeat(5000),
    });
    expect(handed.outcome).toEqual({ is: "refused" });
    expect(small.arrived).toEqual([]);
    await small.close();
  });
});

describe("a peer with TLS and a password", () => {
  const onAuth = (
    { username, password }: { username?: string | undefined; password?: string | null | undefined },
    _session: unknown,
    answer: (error: Error | null, response?: { user: string }) => void,
  ): void =>
    username === "attune" && password === "p@ss/word"
      ? answer(null, { user: "attune" })
      : answer(Object.assign(new Error("no"), { responseCode: 535 }));

  const tls = { rejectUnauthorized: false }; // the peer's certificate is made for tests

  test("takes mail over TLS from the first byte, or after STARTTLS", async () => {
    const secure = await startSmtpPeer({ secure: true, authOptional: false, onAuth });
    const address = secure.url.replace("smtp://", "smtps://attune:p%40ss%2Fword@");
    expect(await smtpMailer(settingsOf(address), { limits, tls }).send(mail)).toEqual({
      outcome: { is: "accepted" },
    });
    await secure.close();

    const starting = await startSmtpPeer({ authOptional: false, onAuth });
    const settings = settingsOf(starting.url.replace("smtp://", "smtp://attune:p%40ss%2Fword@"));
    const mailer = smtpMailer({ ...settings, line: "starttls" }, { limits, tls });
    expect(await mailer.send(mail)).toEqual({ outcome: { is: "accepted" } });
    await starting.close();
  });

  test("is not trusted with a certificate that nobody vouches for", async () => {
    const secure = await startSmtpPeer({ secure: true });
    const address = secure.url.replace("smtp://", "smtps://");
    expect((await smtpMailer(settingsOf(address), { limits }).send(mail)).outcome).toEqual({
      is: "unreachable",
    });
    expect(secure.arrived).toEqual([]);
    await secure.close();
  });

  test("gets no password over an open line", async () => {
    let passwords = 0;
    const open = await startSmtpPeer({
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, answer) => {
        passwords++;
        answer(null, { user: "x" });
      },
    });
    const settings = settingsOf(open.url.replace("smtp://", "smtp://attune:secret@"));
    const mailer = smtpMailer({ ...settings, line: "starttls" }, { limits, tls });
    expect((await mailer.send(mail)).outcome).toEqual({ is: "unreachable" });
    expect(passwords).toBe(0);
    await open.close();
  });

  test("that refuses the password is waited for: somebody will mend the settings", async () => {
    const peer = await startSmtpPeer({ secure: true, authOptional: false, onAuth });
    const address = peer.url.replace("smtp://", "smtps://attune:wrong@");
    expect(await smtpMailer(settingsOf(address), { limits, tls }).send(mail)).toEqual({
      outcome: { is: "unreachable" },
      code: "535",
    });
    await peer.close();
  });
});
