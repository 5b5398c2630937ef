import { routes } from "../../../src/routes.ts";
import type { ActorName } from "../../kit/actors.ts";
import { withRememberedReaders } from "../../kit/remembered-readers.ts";
import { openStage, type Stage } from "../../kit/stage.ts";
import { examples } from "../examples/all.ts";
import { expectedDoors } from "../matrix/expected.ts";
import { type Difference, type Secret, twoWorlds } from "./compare.ts";
import { leaks } from "./plants.ts";
import { type Step, stepsOf } from "./walk.ts";

export type Stages = readonly [Stage, Stage];

/** A house with routes beside ours that leak, for those who look whether a leak is found. */
export const openWalked = async (): Promise<Stage> =>
  openStage({ further: Object.values(leaks), also: withRememberedReaders });

/** Two houses alike. */
export const openStages = async (): Promise<Stages> => [await openWalked(), await openWalked()];

export const closeStages = async (stages: Stages): Promise<void> => {
  for (const stage of stages) await stage.close();
};

/** Everybody through whose eyes a leak could be seen: the doors that differ, once each. */
export const observers: readonly ActorName[] = [
  "visitor",
  "person",
  "a-association-administrator",
  "a-coordinator",
  "a-reviewer",
  "b-association-administrator",
  "alliance",
];

export const steps: readonly Step[] = stepsOf(
  routes.filter(({ may }) => may !== "demonstration.use"),
  examples,
  expectedDoors,
);

/** What any of them could tell the two worlds apart by; every route, where no others are named. */
export const told = async (
  stages: Stages,
  secrets: readonly Secret[],
  {
    by = observers,
    tried = steps,
  }: { readonly by?: readonly ActorName[]; readonly tried?: readonly Step[] } = {},
): Promise<readonly Difference[]> => twoWorlds({ stages, secrets, observers: by, steps: tried });

/** Every route by several people: longer than usual where the machine has much else to do. */
export const PATIENCE = 600_000;

/** The first differences are enough to begin with. */
export const few = (found: readonly Difference[]): readonly string[] =>
  found
    .slice(0, 5)
    .map(({ by, step, in: part, one, other }) => `${by}: ${step}: ${part}:\n${one}\n—\n${other}`);
