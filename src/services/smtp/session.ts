import { Readable } from "node:stream";
import type { ConnectionOptions } from "node:tls";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Handed } from "../mailer.ts";
import { outcomeOf, type Reached, type SmtpError } from "./outcome.ts";
import type { SmtpSettings } from "./settings.ts";

/** How long a peer may be silent, and how long all of it may take, in milliseconds. */
export type Limits = { readonly silence: number; readonly whole: number };

type Step = (done: (error?: Error | null) => void) => void;

/** One connection for one mail: what went wrong is then about this mail, and nothing lingers. */
export const handOver = async (
  settings: SmtpSettings,
  { from, to, envelopeId, message }: { from: string; to: string; envelopeId: string; message: Buffer },
  limits: Limits,
  tls: ConnectionOptions,
): Promise<Handed> => {
  const connection = new SMTPConnection({
    host: settings.host,
    port: settings.port,
    secure: settings.line === "tls",
    requireTLS: settings.line === "starttls",
    ignoreTLS: settings.line === "open",
    connectionTimeout: limits.silence,
    greetingTimeout: limits.silence,
    socketTimeout: limits.silence,
    dnsTimeout: limits.silence,
    tls: { minVersion: "TLSv1.2", ...tls },
  });
  let reached: Reached = "nothing";
  let impatience: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_done, fail) => {
    connection.on("error", fail);
    connection.on("end", () => fail(new Error("the peer ended the session")));
    impatience = setTimeout(() => fail(new Error("the peer took too long")), limits.whole);
  });
  const step = async (start: Step): Promise<void> =>
    Promise.race([
      ended,
      new Promise<void>((done, fail) => start((error) => (error ? fail(error) : done()))),
    ]);

  const { user } = settings;
  try {
    await step((done) => connection.connect(done));
    if (user !== undefined)
      await step((done) => connection.login({ user: user.name, pass: user.password }, done));
    reached = "envelope";
    const body = Readable.from([message], { objectMode: false });
    // Read only after the peer asked for it, so its end means that the peer was given all.
    body.once("end", () => {
      reached = "body";
    });
    const dsn = { notify: "FAILURE", ret: "HDRS", envid: envelopeId };
    const envelope = { from, to, size: message.length, dsn };
    await step((done) => connection.send(envelope, body, done));
    connection.quit();
    return { outcome: { is: "accepted" } };
  } catch (error) {
    const told = error as SmtpError;
    return {
      outcome: outcomeOf(told, reached),
      code: String(told.responseCode ?? told.code ?? "none"),
    };
  } finally {
    clearTimeout(impatience);
    ended.catch(() => undefined); // what comes after the end concerns nobody
    connection.on("error", () => undefined);
    connection.close();
  }
};
