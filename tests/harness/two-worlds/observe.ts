import type { Answer } from "../../kit/house.ts";
import type { Stage } from "../../kit/stage.ts";

/** Everything that can be noticed of one request, as texts that are compared byte for byte. */
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
  /** What the worker then sent to those who watch, and what it did for it. */
  readonly mails: string;
};

/** Lines of the log without the machine's own time. */
const withoutTime = (line: string): string => {
  const { time: _time, milliseconds: _milliseconds, ...rest } = JSON.parse(line) as Record<string, unknown>;
  return JSON.stringify(rest);
};

const headerLines = (headers: Headers): string =>
  [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");

/** Runs what the worker has to do, and tells what somebody who watches may notice of it. */
export type Work = (stage: Stage) => Promise<string>;

/** Watches one request: what is answered, and everything that can be noticed beside the answer. */
export const observe = async (
  stage: Stage,
  ask: () => Promise<readonly Answer[]>,
  work: Work,
): Promise<Observed> => {
  const from = { sent: stage.sent.length, logged: stage.logged.length, hashes: stage.hashes() };
  const waiting = new Set((await stage.rows("outbox")).map(({ id }) => id));
  const answers = await ask();
  const sent = stage.sent.slice(from.sent);
  const jobs = (await stage.rows("outbox")).filter(({ id }) => !waiting.has(id));
  const logged = stage.logged.slice(from.logged);
  const hashes = stage.hashes() - from.hashes;
  return {
    answer: answers.map(({ status, location = "" }) => `${status} ${location}`).join("\n"),
    headers: answers.map(({ headers }) => headerLines(headers)).join("\n\n"),
    body: answers.map(({ text }) => text).join("\n\n"),
    statements: sent.map(({ name, scope, sql }) => `${scope.kind} ${name}: ${sql}`).join("\n"),
    hashes: String(hashes),
    log: logged.map(withoutTime).join("\n"),
    jobs: jobs.map((job) => JSON.stringify(job)).join("\n"),
    mails: await work(stage),
  };
};
