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

/** What is compared, with the mails of those mailboxes that somebody who watches reads. */
const textsOf = (seen: Observed, unread: ReadonlySet<string>): Readonly<Record<keyof Observed, string>> => ({
  ...seen,
  mails: seen.mails
    .filter(({ to }) => !unread.has(to))
    .map((mail) => JSON.stringify(mail))
    .join("\n\n"),
});

/** What one of those who watch saw of a step in each of the two worlds. */
type SeenTwice = {
  readonly by: ActorName;
  readonly step: string;
  readonly worlds: readonly [Observed, Observed];
};

const differences = ({ by, step, worlds }: SeenTwice, unread: ReadonlySet<string>): readonly Difference[] => {
  const [one, other] = [textsOf(worlds[0], unread), textsOf(worlds[1], unread)];
  return (Object.keys(one) as (keyof Observed)[])
    .filter((key) => one[key] !== other[key])
    .map((key) => ({ by, step, in: key, ...around(one[key], other[key]) }));
};

/** What each saw. */
type Seen = ReadonlyMap<ActorName, Observed>;

/** One step in one world by each in turn, undone each time; what is drawn by chance is the same in both. */
const watch = async (stage: Stage, step: Step, observers: readonly ActorName[]): Promise<Seen> =>
  stage.forgetting(async () => {
    stage.seed(step.name);
    const attempt = await step.prepare(stage);
    const waiting = new Set((await stage.rows("outbox")).map(({ id }) => id));
    // What was remembered while it was prepared is gone for whoever tries it first, as it is for whoever comes after them.
    stage.world.memory.forget();
    const seen = new Map<ActorName, Observed>();
    for (const by of observers)
      seen.set(
        by,
        await stage.forgetting(async () => {
          stage.seed(`${step.name} by ${by}`);
          return observe(stage, waiting, async () => attempt(by));
        }),
      );
    return seen;
  });

/** Mailboxes of those who may know one of the secrets: what arrives there may differ. */
export const whoMayBeTold = (secrets: readonly Secret[]): ReadonlySet<string> =>
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

/** Makes a world: of each secret what the first of its worlds holds, but of those that differ what the second does. */
const makeWorld = async (
  stage: Stage,
  secrets: readonly Secret[],
  differing: readonly Secret[],
): Promise<void> => {
  for (const secret of secrets) {
    stage.seed(secret.name);
    await secret.worlds[differing.includes(secret) ? 1 : 0](stage);
  }
};

const whoMayNotKnow = (observers: readonly ActorName[], secrets: readonly Secret[]): readonly ActorName[] =>
  observers.filter((name) => !secrets.some(({ mayKnow }) => mayKnow.includes(name)));

const whoTries = (step: Step, observers: readonly ActorName[]): readonly ActorName[] =>
  observers.filter((name) => step.by?.has(name) ?? true);

const furtherOf = (secrets: readonly Secret[]): readonly Step[] =>
  secrets.flatMap(({ further = [] }) => further);

const told = (
  step: Step,
  [one, other]: readonly [Seen, Seen],
  secrets: readonly Secret[],
): readonly Difference[] => {
  const unread = whoMayBeTold(secrets);
  return [...other].flatMap(([by, second]) => {
    const first = one.get(by);
    return first === undefined ? [] : differences({ by, step: step.name, worlds: [first, second] }, unread);
  });
};

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
  const ignorant = whoMayNotKnow(observers, secrets);
  const found: Difference[] = [];
  const [one, other] = stages;
  await one.forgetting(async () =>
    other.forgetting(async () => {
      await makeWorld(one, secrets, []);
      await makeWorld(other, secrets, secrets);
      for (const step of [...steps, ...furtherOf(secrets)]) {
        const watching = whoTries(step, ignorant);
        if (watching.length === 0) continue;
        const [first, second] = await inBoth(stages, async (stage) => watch(stage, step, watching));
        if (first !== undefined && second !== undefined) found.push(...told(step, [first, second], secrets));
      }
    }),
  );
  return found;
};

/** A world that was looked at, and is compared with others that differ from it in a single secret. */
export type SeenWorld = {
  readonly differingIn: (secret: Secret) => Promise<readonly Difference[]>;
};

/**
 * Plays the steps once in the first world of all secrets together, by everybody; then, for a secret, once more in a world
 * in which it alone is as in its second world, by everybody who may not know it. So a secret is looked for where all the
 * others are there too, and none of them can hide it, since they are alike.
 */
export const seeWorld = async ({
  stage,
  secrets,
  observers,
  steps,
}: {
  readonly stage: Stage;
  readonly secrets: readonly Secret[];
  readonly observers: readonly ActorName[];
  readonly steps: readonly Step[];
}): Promise<SeenWorld> => {
  const see = async ({
    differing,
    tried,
    by,
  }: {
    readonly differing: readonly Secret[];
    readonly tried: readonly Step[];
    readonly by: readonly ActorName[];
  }): Promise<ReadonlyMap<Step, Seen>> =>
    stage.forgetting(async () => {
      await makeWorld(stage, secrets, differing);
      const seen = new Map<Step, Seen>();
      for (const step of tried) {
        const watching = whoTries(step, by);
        if (watching.length > 0) seen.set(step, await watch(stage, step, watching));
      }
      return seen;
    });
  const usual = await see({ differing: [], tried: [...steps, ...furtherOf(secrets)], by: observers });
  return {
    differingIn: async (secret) => {
      const seen = await see({
        differing: [secret],
        tried: [...steps, ...furtherOf([secret])],
        by: whoMayNotKnow(observers, [secret]),
      });
      return [...seen].flatMap(([step, other]) =>
        told(step, [usual.get(step) ?? new Map(), other], [secret]),
      );
    },
  };
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
