import type { Mail } from "../../../src/services/mailer.ts";
import type { Answer } from "../../kit/house.ts";
import type { Stage } from "../../kit/stage.ts";
import { sendRows } from "../../kit/stage-worker.ts";

/** Everything that can be noticed of what somebody tried: texts that are compared byte for byte, and mails. */
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
  /** What the worker then sent. */
  readonly mails: readonly Mail[];
};

/** Lines of the log without the machine's own time. */
const withoutTime = (line: string): string => {
  const { time: _time, milliseconds: _milliseconds, ...rest } = JSON.parse(line) as Record<string, unknown>;
  return JSON.stringify(rest);
};

const headerLines = ({ headers }: Answer): string =>
  [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");

const joined = (texts: readonly string[]): string => texts.join("\n\n");

/**
 * Watches what somebody tries: what is answered, and everything that can be noticed beside the answer. Rows of the outbox
 * that were waiting before are not theirs.
 */
export const observe = async (
  stage: Stage,
  waiting: ReadonlySet<unknown>,
  attempt: () => Promise<readonly Answer[]>,
): Promise<Observed> => {
  const from = { sent: stage.sent.length, logged: stage.logged.length, hashes: stage.hashes() };
  const answers = await attempt();
  const sent = stage.sent.slice(from.sent);
  const logged = stage.logged.slice(from.logged);
  const hashes = stage.hashes() - from.hashes;
  const jobs = (await stage.rows("outbox")).filter(({ id }) => !waiting.has(id));
  return {
    answer: joined(answers.map(({ status, location = "" }) => `${status} ${location}`)),
    headers: joined(answers.map(headerLines)),
    body: joined(answers.map(({ text }) => text)),
    statements: joined(sent.map(({ name, scope, sql }) => `${scope.kind} ${name}: ${sql}`)),
    hashes: String(hashes),
    log: joined(logged.map(withoutTime)),
    jobs: joined(jobs.map((job) => JSON.stringify(job))),
    mails: await sendRows(stage, jobs),
  };
};
