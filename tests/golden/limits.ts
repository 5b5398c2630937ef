import type { Edition } from "../../src/core/standards/edition.ts";
import type { RenewalRow, RequirementRow } from "../../src/core/standards/rows.ts";
import { decidedLater } from "../../src/core/standards/verdict.ts";

/** The least difference there is: a quarter hour, a day, a family, a rater. */
const QUARTER_HOUR = 0.25;
const ONE = 1;

/** An amount that a rule asks, and the least by which it can be missed. */
export type Limit = { readonly required: number; readonly step: number };

/** What the cases of a requirement have to show of it. */
export type Demand = {
  readonly id: string;
  readonly statuses: readonly string[];
  readonly limits: readonly Limit[];
};

const limitOf = (row: RequirementRow): Limit | null => {
  switch (row.id) {
    case "work.duration":
    case "work.leadership-duration":
      return { required: row.days, step: ONE };
    case "work.families":
      return { required: row.families, step: ONE };
    case "leadership.activities":
      return { required: row.activities, step: ONE };
    case "training.hours":
    case "training.rsc-provision":
    case "rsc.hours":
    case "rsc.about-provision":
      return { required: row.hours, step: QUARTER_HOUR };
    case "references.total":
    case "references.endorsed":
      return { required: row.raters, step: ONE };
    case "references.roles":
      return { required: row.slots.length, step: ONE };
    default:
      return null;
  }
};

const demandOf = (row: RequirementRow): Demand => {
  const { id } = row;
  if (decidedLater.has(id) && !id.startsWith("exam.")) return { id, statuses: ["judgement"], limits: [] };
  if ("force" in row && row.force === "recommended") return { id, statuses: ["recommended"], limits: [] };
  const limit = limitOf(row);
  return { id, statuses: ["met", "unmet"], limits: limit === null ? [] : [limit] };
};

const isFor = ({ for: categories }: { readonly for: "all" | readonly string[] }, category: string): boolean =>
  categories === "all" || categories.includes(category);

/** What the verdict cases of a category have to show, by the data of its edition. */
export const demandsOf = ({ standard }: Edition, category: string): readonly Demand[] =>
  standard.requirements.filter((row) => isFor(row, category)).map(demandOf);

type Figure = { readonly hours: readonly number[]; readonly isRequired: boolean };

const figuresOf = (row: RenewalRow): readonly Figure[] => {
  if (row.id === "renewal.membership") return [];
  const usual = { hours: row.hours, force: row.force };
  const cases = row.id === "renewal.rsc" ? (row.cases ?? []) : [];
  return [usual, ...cases.map(({ set }) => set)].map((set) => {
    const { hours = usual.hours, force = usual.force } = set;
    return { hours: typeof hours === "number" ? [hours] : hours, isRequired: force !== "recommended" };
  });
};

/** What the renewal cases of a category have to show, by the data of its edition. */
export const renewalDemandsOf = ({ standard }: Edition, category: string): readonly Demand[] =>
  standard.renewal.requirements
    .filter((row) => isFor(row, category))
    .map((row) => {
      const figures = figuresOf(row);
      const required = figures.filter(({ isRequired }) => isRequired);
      return {
        id: row.id,
        statuses: [
          ...(required.length > 0 || figures.length === 0 ? ["met", "unmet"] : []),
          ...(required.length < figures.length ? ["recommended"] : []),
        ],
        limits: required.flatMap(({ hours }) =>
          hours.map((each) => ({ required: each, step: QUARTER_HOUR })),
        ),
      };
    });

/** A requirement that an exception of an overlay changes for a category. */
export type Exception = {
  readonly overlay: string;
  readonly item: string;
  readonly id: string;
  readonly category: string;
  /** True where what it adds counts there anyway, so that it can never be what made the answer. */
  readonly isIdle: boolean;
};

/** Every exception of every overlay of an edition, for each category that it is for. */
export const exceptionsOf = ({ standard, overlays }: Edition): readonly Exception[] =>
  overlays.flatMap(({ id: overlay, items }) =>
    items.flatMap(({ item, changes }) =>
      changes.flatMap((change) => {
        return change.for.map((category) => ({
          overlay,
          item,
          id: change.requirement,
          category,
          isIdle: change.requirement === "references.endorsed" && acceptsVetted({ standard }, category),
        }));
      }),
    ),
  );

const acceptsVetted = ({ standard }: Pick<Edition, "standard">, category: string): boolean =>
  standard.requirements.some(
    (row) =>
      row.id === "references.endorsed" &&
      isFor(row, category) &&
      row.accepts.some(({ vetted, declared }) => vetted === true && declared === undefined),
  );
