import { type ActorName, cast } from "../../kit/actors.ts";
import type { Stage } from "../../kit/stage.ts";
import { type Observed, observe } from "./observe.ts";
import type { Step } from "./walk.ts";

/** Something that differs between two houses: what one house knows and the other does not. */
export type Secret = {
  readonly name: string;
  /** What makes each of the two worlds, from the same state. */
  readonly worlds: readonly [(stage: Stage) => Promise<void>, (stage: Stage) => Promise<void>];
  /** Everybody else may not know it. */
  readonly mayKnow: readonly ActorName[];
  /** Mailboxes, beside theirs, whose owners may know it. */
  readonly mailboxes?: readonly string[];
  /** Steps beside the routes, that try harder to find this one out. */
  readonly further?: readonly Step[];
};

/** Where somebody could tell the two worlds apart. */
export type Difference = {
  readonly by: ActorName;
  readonly step: string;
  readonly in: keyof Observed;
  /** From a little before the first byte that differs. */
  readonly one: string;
  readonly other: string;
};

const CONTEXT = 40;

const around = (one: string, other: string): Pick<Difference, "one" | "other"> => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = Math.max(0, at - CONTEXT);
  return { one: one.slice(from, at + CONTEXT * 2), other: other.slice(from, at + CONTEXT * 2) };
};

const differences = (by: ActorName, step: string, one: Observed, other: Observed): readonly Difference[] =>
  (Object.keys(one) as (keyof Observed)[])
    .filter((key) => one[key] !== other[key])
    .map((key) => ({ by, step, in: key, ...around(one[key], other[key]) }));

/** One step in one world by each in turn, undone each time; what is drawn by chance is the same in both. */
const watch = async (
  stage: Stage,
  step: Step,
  observers: readonly ActorName[],
  unread: ReadonlySet<string>,
): Promise<readonly Observed[]> =>
  stage.forgetting(async () => {
    stage.seed(step.name);
    const attempt = await step.prepare(stage);
    const waiting = new Set((await stage.rows("outbox")).map(({ id }) => id));
    const seen: Observed[] = [];
    for (const by of observers)
      seen.push(
        await stage.forgetting(async () => {
          stage.seed(`${step.name} by ${by}`);
          return observe(stage, { waiting, unread }, async () => attempt(by));
        }),
      );
    return seen;
  });

/** Mailboxes of those who may know one of the secrets: what arrives there may differ. */
const mailboxesOf = (secrets: readonly Secret[]): ReadonlySet<string> =>
  new Set(
    secrets.flatMap(({ mayKnow, mailboxes = [] }) => [
      ...mayKnow.flatMap((name) => (name === "visitor" ? [] : [cast.members[name].address])),
      ...mailboxes,
    ]),
  );

type Stages = readonly [Stage, Stage];

/** The same in both; one that fails waits until the other has come to its end as well. */
const inBoth = async <T>(stages: Stages, work: (stage: Stage) => Promise<T>): Promise<readonly T[]> => {
  const done = await Promise.allSettled(stages.map(work));
  return done.map((outcome) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  });
};

const inWorlds = async <T>([one, other]: Stages, secrets: readonly Secret[], work: () => Promise<T>) =>
  one.forgetting(async () =>
    other.forgetting(async () => {
      for (const { name, worlds } of secrets)
        for (const [at, stage] of [one, other].entries()) {
          stage.seed(name);
          await worlds[at]?.(stage);
        }
      return work();
    }),
  );

/**
 * Plays the same steps in two houses that differ in some secrets, by everybody who may know none of them, and tells where
 * they could tell the houses apart: by status, headers, body, statements, hashes, log, jobs or mails.
 */
export const twoWorlds = async ({
  stages,
  secrets,
  observers,
  steps,
}: {
  readonly stages: Stages;
  readonly secrets: readonly Secret[];
  readonly observers: readonly ActorName[];
  readonly steps: readonly Step[];
}): Promise<readonly Difference[]> => {
  const ignorant = observers.filter((name) => !secrets.some(({ mayKnow }) => mayKnow.includes(name)));
  const unread = mailboxesOf(secrets);
  const found: Difference[] = [];
  await inWorlds(stages, secrets, async () => {
    for (const step of [...steps, ...secrets.flatMap(({ further = [] }) => further)]) {
      const watching = ignorant.filter((name) => step.by?.has(name) ?? true);
      if (watching.length === 0) continue;
      const [first = [], second = []] = await inBoth(stages, async (stage) =>
        watch(stage, step, watching, unread),
      );
      for (const [at, by] of watching.entries()) {
        const [one, other] = [first[at], second[at]];
        if (one !== undefined && other !== undefined) found.push(...differences(by, step.name, one, other));
      }
    }
  });
  return found;
};

/** Observers by the secrets that they may not know: each group sees worlds that differ in all of these at once. */
export const groupsOf = (
  observers: readonly ActorName[],
  secrets: readonly Secret[],
): readonly { readonly observers: readonly ActorName[]; readonly secrets: readonly Secret[] }[] => {
  const groups = new Map<string, { readonly observers: ActorName[]; readonly secrets: readonly Secret[] }>();
  for (const name of observers) {
    const kept = secrets.filter(({ mayKnow }) => !mayKnow.includes(name));
    const key = kept.map((secret) => secret.name).join("\n");
    const group = groups.get(key) ?? { observers: [], secrets: kept };
    group.observers.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
};
