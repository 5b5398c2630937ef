import type { Mail } from "../../../src/services/mailer.ts";
import type { Answer } from "../../kit/house.ts";
import type { Stage } from "../../kit/stage.ts";
import { sendRows } from "../../kit/stage-worker.ts";

/** Everything that can be noticed of what somebody tried, as texts that are compared byte for byte. */
export type Observed = {
  readonly answer: string;
  readonly headers: string;
  readonly body: string;
  /** Instead of time: the statements sent, and the hashes of passwords computed. */
  readonly statements: string;
  readonly hashes: string;
  readonly log: string;
  /** What was handed to the worker. */
  readonly jobs: string;
  /** What the worker then sent to those who watch. */
  readonly mails: string;
};

/** Lines of the log without the machine's own time. */
const withoutTime = (line: string): string => {
  const { time: _time, milliseconds: _milliseconds, ...rest } = JSON.parse(line) as Record<string, unknown>;
  return JSON.stringify(rest);
};

const headerLines = ({ headers }: Answer): string =>
  [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");

const joined = (texts: readonly string[]): string => texts.join("\n\n");

/** What must be known of the time before something was tried. */
export type Before = {
  /** Rows of the outbox that were there. */
  readonly waiting: ReadonlySet<unknown>;
  /** Mailboxes that nobody who watches reads. */
  readonly unread: ReadonlySet<string>;
};

const mailText = (mail: Mail): string => JSON.stringify(mail);

/** Watches what somebody tries: what is answered, and everything that can be noticed beside the answer. */
export const observe = async (
  stage: Stage,
  { waiting, unread }: Before,
  attempt: () => Promise<readonly Answer[]>,
): Promise<Observed> => {
  const from = { sent: stage.sent.length, logged: stage.logged.length, hashes: stage.hashes() };
  const answers = await attempt();
  const sent = stage.sent.slice(from.sent);
  const logged = stage.logged.slice(from.logged);
  const hashes = stage.hashes() - from.hashes;
  const jobs = (await stage.rows("outbox")).filter(({ id }) => !waiting.has(id));
  const mails = await sendRows(stage, jobs);
  return {
    answer: joined(answers.map(({ status, location = "" }) => `${status} ${location}`)),
    headers: joined(answers.map(headerLines)),
    body: joined(answers.map(({ text }) => text)),
    statements: joined(sent.map(({ name, scope, sql }) => `${scope.kind} ${name}: ${sql}`)),
    hashes: String(hashes),
    log: joined(logged.map(withoutTime)),
    jobs: joined(jobs.map((job) => JSON.stringify(job))),
    mails: joined(mails.filter(({ to }) => !unread.has(to)).map(mailText)),
  };
};
