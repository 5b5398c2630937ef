import { least, minus, over, plus, times, type Whole } from "../kernel/whole.ts";
import type { Training, Volunteering } from "../portfolio/portfolio.ts";
import { inHours, inUnits, type Sitting } from "../standards/facts.ts";
import { trainingRejection } from "../standards/measures/training.ts";
import type { RenewalRow, TrainingTest } from "../standards/rows.ts";
import type { Excluded, Reason, Tally } from "../standards/verdict.ts";
import type { Sorts } from "./answer.ts";
import { livedDays, type Situation } from "./situation.ts";

type TrainingRow = Extract<RenewalRow, { id: "renewal.training" }>;

/** Hours of training in a cycle, and how they came together. */
export type RenewalTraining = Tally & {
  readonly hours: Whole;
  readonly counted: Sorts;
  readonly capped: Omit<Sorts, "attended">;
};

/** Adds up training attended, training given and volunteering, the last two up to their caps. */
export const renewalTraining = (
  situation: Situation,
  row: TrainingRow,
  required: number,
): RenewalTraining => {
  const { facts } = situation.context;
  const attended = countTraining(situation, { ...testOf(row), attended: true }, "hours", false);
  const given = countTraining(situation, testOf(row), "hours", true);
  const helped = row.volunteeringUpTo === undefined ? nothing : countVolunteering(situation);
  const mostGiven = row.attended
    ? 0
    : over(times(inUnits(facts, required), Math.round((row.givenUpToPercent ?? 100) * 100)), 10_000);
  const givenCounted = least(given.hours, mostGiven);
  const helpedCounted = least(helped.hours, inUnits(facts, row.volunteeringUpTo ?? 0));
  const byId = new Map<string, Reason | null>([...attended.byId, ...given.byId]);
  return {
    hours: plus(plus(attended.hours, givenCounted), helpedCounted),
    counted: {
      attended: inHours(facts, attended.hours),
      given: inHours(facts, givenCounted),
      volunteering: inHours(facts, helpedCounted),
    },
    capped: {
      given: row.attended ? 0 : inHours(facts, minus(given.hours, givenCounted)),
      volunteering: inHours(facts, minus(helped.hours, helpedCounted)),
    },
    ...tallied(
      facts.portfolio.training.map(({ id }) => id),
      byId,
      helped.byId,
    ),
  };
};

/** Adds up the hours about providing RSC; entries without any are neither evidence nor excluded. */
export const renewalProvision = (
  situation: Situation,
  test: TrainingTest,
): Tally & { readonly hours: Whole } => {
  const { portfolio } = situation.context.facts;
  const { hours, byId } = countTraining(situation, { ...testOf(test), attended: true }, "provision", false);
  const given = countTraining(situation, { ...testOf(test), attended: true }, "provision", true);
  return {
    hours,
    ...tallied(
      portfolio.training.map(({ id }) => id),
      new Map([...byId, ...given.byId]),
      nothing.byId,
    ),
  };
};

type Counted = { readonly hours: Whole; readonly byId: ReadonlyMap<string, Reason | null> };

const nothing: Counted = { hours: 0, byId: new Map() };

const testOf = ({ relationshipBased, attended, approved, didactic }: TrainingTest): TrainingTest => ({
  relationshipBased,
  attended,
  approved,
  didactic,
});

const countTraining = (
  situation: Situation,
  test: TrainingTest,
  part: "hours" | "provision",
  given: boolean,
): Counted => {
  const { facts, asOf } = situation.context;
  const { from, to } = livedDays(situation);
  const byId = new Map<string, Reason | null>();
  let hours: Whole = 0;
  facts.portfolio.training.forEach((entry: Training, index) => {
    if (entry.given !== given || (part === "provision" && entry.rscProvisionHours === 0)) return;
    const inside = (facts.training[index] as readonly Sitting[]).filter(
      ({ day }) => day >= from && day <= to,
    );
    const reason =
      entry.date > asOf
        ? "after-as-of"
        : (trainingRejection(entry, test) ?? (inside.length === 0 ? "outside-window" : null));
    byId.set(entry.id, reason);
    if (reason === null) for (const sitting of inside) hours = plus(hours, sitting[part]);
  });
  return { hours, byId };
};

const countVolunteering = (situation: Situation): Counted => {
  const { facts, asOf } = situation.context;
  const { from, to } = livedDays(situation);
  const byId = new Map<string, Reason | null>();
  let hours: Whole = 0;
  facts.portfolio.volunteering.forEach((entry: Volunteering, index) => {
    const reason =
      entry.date > asOf ? "after-as-of" : entry.date < from || entry.date > to ? "outside-window" : null;
    byId.set(entry.id, reason);
    if (reason === null) hours = plus(hours, facts.volunteering[index] as Whole);
  });
  return { hours, byId };
};

const tallied = (
  trainingIds: readonly string[],
  training: ReadonlyMap<string, Reason | null>,
  volunteering: ReadonlyMap<string, Reason | null>,
): Tally => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  const sort = (id: string, reason: Reason | null | undefined): void => {
    if (reason === null) evidence.push(id);
    else if (reason !== undefined) excluded.push({ id, reason });
  };
  for (const id of trainingIds) sort(id, training.get(id));
  for (const [id, reason] of volunteering) sort(id, reason);
  return { evidence, excluded };
};
