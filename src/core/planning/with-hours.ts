import type { Day } from "../kernel/calendar.ts";
import type { Education, Portfolio } from "../portfolio/portfolio.ts";
import { type DegreeLevel, degreeLevels, type RscForm } from "../portfolio/terms.ts";
import { assumedRsc, assumedTraining, qualifiedProvider } from "./assumed-future.ts";

/** What somebody imagines to add. Hours are clock hours, 0 where there are none. */
export type Assumption = {
  readonly trainingHours: number;
  /** How many of them are about providing RSC. */
  readonly trainingAbout: number;
  readonly rscHours: number;
  readonly rscAbout: number;
  readonly rscForm: RscForm;
  /** The last day of it. */
  readonly by: Day;
  /** A degree, and the day on which it is conferred. */
  readonly degree: { readonly level: DegreeLevel; readonly on: Day } | null;
};

/** True where nothing is imagined. */
export const isNothing = ({ trainingHours, rscHours, degree }: Assumption): boolean =>
  trainingHours === 0 && rscHours === 0 && degree === null;

/** The day on which everything imagined is there. */
export const allThereOn = ({ by, degree }: Assumption, today: Day): Day =>
  Math.max(today, by, degree?.on ?? today);

const degreeOf = ({ level, on }: NonNullable<Assumption["degree"]>): Education => ({
  id: "imagined-degree",
  kind: "degree",
  level,
  rank: degreeLevels.indexOf(level),
  degree: "",
  field: "",
  related: false,
  conferredOn: on,
  transcript: "official",
  areas: [],
  about: null,
});

/**
 * The portfolio with what somebody imagines: training of the right kind on the last day, RSC from a provider who
 * qualifies for every category, spread evenly from the day after today to the last day, and a degree with its transcript.
 */
export const withHours = (
  portfolio: Portfolio,
  categories: readonly string[],
  assumption: Assumption,
  today: Day,
): Portfolio => {
  const { trainingHours, trainingAbout, rscHours, rscAbout, rscForm, degree } = assumption;
  const by = Math.max(today, assumption.by);
  return {
    ...portfolio,
    education: degree === null ? portfolio.education : [...portfolio.education, degreeOf(degree)],
    training:
      trainingHours > 0
        ? [
            ...portfolio.training,
            assumedTraining("imagined-training", by, trainingHours, Math.min(trainingAbout, trainingHours)),
          ]
        : portfolio.training,
    rsc:
      rscHours > 0
        ? [
            ...portfolio.rsc,
            assumedRsc({
              id: "imagined-rsc",
              from: Math.min(today + 1, by),
              to: by,
              form: rscForm,
              hours: rscHours,
              aboutProvisionHours: Math.min(rscAbout, rscHours),
              provider: qualifiedProvider(categories),
            }),
          ]
        : portfolio.rsc,
  };
};
