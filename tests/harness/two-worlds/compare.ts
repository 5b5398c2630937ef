import type { ActorName } from "../../kit/actors.ts";
import type { Stage } from "../../kit/stage.ts";
import type { Observed, Work } from "./observe.ts";
import { observe } from "./observe.ts";
import type { Step } from "./walk.ts";

/** Something that differs between two houses: what one house knows and the other does not. */
export type Secret = {
  readonly name: string;
  /** What makes each of the two worlds, from the same state. */
  readonly worlds: readonly [(stage: Stage) => Promise<void>, (stage: Stage) => Promise<void>];
  /** Everybody else may not know it. */
  readonly mayKnow: readonly ActorName[];
  /** Steps beside the routes, that try harder to find this one out. */
  readonly further?: readonly Step[];
};

/** Where somebody could tell the two worlds apart. */
export type Difference = {
  readonly secret: string;
  readonly by: ActorName;
  readonly step: string;
  readonly in: keyof Observed;
  /** From a little before the first byte that differs. */
  readonly one: string;
  readonly other: string;
};

const CONTEXT = 40;

const parts = (one: string, other: string): readonly [string, string] => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = Math.max(0, at - CONTEXT);
  return [one.slice(from, at + CONTEXT * 2), other.slice(from, at + CONTEXT * 2)];
};

/** Where two observations differ. */
export const differences = (
  secret: string,
  by: ActorName,
  step: string,
  one: Observed,
  other: Observed,
): readonly Difference[] =>
  (Object.keys(one) as (keyof Observed)[])
    .filter((key) => one[key] !== other[key])
    .map((key) => {
      const [here, there] = parts(one[key], other[key]);
      return { secret, by, step, in: key, one: here, other: there };
    });

/** One step in one world, undone afterwards; what is drawn by chance is the same in both. */
const watch = async (stage: Stage, step: Step, by: ActorName, work: Work): Promise<Observed> =>
  stage.forgetting(async () => {
    stage.seed(`${step.name} ${by}`);
    const ask = await step.prepare(stage, by);
    return observe(stage, ask, work);
  });

/**
 * Plays the same steps in two houses that differ in one secret, by everybody who may not know it, and tells where they
 * could tell the houses apart: status, headers, body, statements, hashes, log, jobs and mails.
 */
export const twoWorlds = async ({
  stages: [first, second],
  secret,
  observers,
  steps,
  work,
}: {
  readonly stages: readonly [Stage, Stage];
  readonly secret: Secret;
  readonly observers: readonly ActorName[];
  readonly steps: readonly Step[];
  readonly work: Work;
}): Promise<readonly Difference[]> => {
  const watching = observers.filter((name) => !secret.mayKnow.includes(name));
  const all = [...steps, ...(secret.further ?? [])];
  const found: Difference[] = [];
  await first.forgetting(async () =>
    second.forgetting(async () => {
      for (const [at, stage] of [first, second].entries()) {
        stage.seed(secret.name);
        await secret.worlds[at]?.(stage);
      }
      for (const by of watching)
        for (const step of all) {
          const [one, other] = await Promise.all([
            watch(first, step, by, work),
            watch(second, step, by, work),
          ]);
          found.push(...differences(secret.name, by, step.name, one, other));
        }
    }),
  );
  return found;
};
