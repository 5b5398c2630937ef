import { type RequirementId, requirementIds, type Verdict } from "../standards/verdict.ts";

/** What a change of rules does to a population: counts only, so that tallies of parts add up to that of the whole. */
export type Tally = {
  readonly population: number;
  readonly ready: { readonly before: number; readonly after: number };
  readonly gained: number;
  readonly lost: number;
  /** Over those who gained or lost readiness, how often each requirement's status changed. */
  readonly because: { readonly [id in RequirementId]?: number };
};

/** Nobody yet. */
export const emptyTally: Tally = {
  population: 0,
  ready: { before: 0, after: 0 },
  gained: 0,
  lost: 0,
  because: {},
};

/** The tally of one person under the rules before and after. */
export const tallyOf = (before: Verdict, after: Verdict): Tally => {
  const was = Number(before.readyToSubmit);
  const is = Number(after.readyToSubmit);
  return {
    population: 1,
    ready: { before: was, after: is },
    gained: Number(is > was),
    lost: Number(was > is),
    because: was === is ? {} : changedRequirements(before, after),
  };
};

const changedRequirements = (before: Verdict, after: Verdict): Tally["because"] => {
  const statuses = new Map(before.requirements.map(({ id, status }) => [id, status]));
  const because: { [id in RequirementId]?: number } = {};
  for (const { id, status } of after.requirements) {
    if (statuses.get(id) !== status) because[id] = 1;
    statuses.delete(id);
  }
  for (const id of statuses.keys()) because[id] = 1; // it disappeared
  return because;
};

/** The tally of two populations together. */
export const addTallies = (a: Tally, b: Tally): Tally => ({
  population: a.population + b.population,
  ready: { before: a.ready.before + b.ready.before, after: a.ready.after + b.ready.after },
  gained: a.gained + b.gained,
  lost: a.lost + b.lost,
  because: addCounts(a.because, b.because),
});

const addCounts = (a: Tally["because"], b: Tally["because"]): Tally["because"] => {
  const sum: { [id in RequirementId]?: number } = { ...a };
  for (const id of requirementIds) {
    const more = b[id];
    if (more !== undefined) sum[id] = (sum[id] ?? 0) + more;
  }
  return sum;
};
