import type { RequirementRow } from "../standards/rows.ts";
import type { RequirementId } from "../standards/verdict.ts";
import type { Change, Particular } from "./change.ts";
import { compareFields } from "./compare-fields.ts";
import { requirementDirections } from "./directions.ts";
import type { At } from "./place.ts";
import { allAreAsked } from "./principles.ts";

type Found = readonly (Particular & { readonly change: Change })[];
type Row<Id> = Extract<RequirementRow, { id: Id }>;

const rowsOf = <Id extends RequirementId>(at: At, id: Id): readonly [Row<Id>, Row<Id>] | null => {
  const [before, after] = [at.before.rows.get(id), at.after.rows.get(id)];
  // rows are kept under their own id
  return before === undefined || after === undefined ? null : [before as Row<Id>, after as Row<Id>];
};

const through = (id: string, found: Found): Found => found.map((each) => ({ through: id, ...each }));

const undirected = (found: Found): Found => found.map((each) => ({ ...each, change: "changed" }));

/** The transcript of what satisfies education. Where other routes stand in, what is accepted first can shut them out. */
const transcripts = (at: At): Found => {
  const asked = rowsOf(at, "education.transcripts");
  const rows = rowsOf(at, "education");
  if (rows === null || asked === null || !asked.every(({ ask }) => ask === "satisfying")) return [];
  const [before, after] = rows;
  const { accepts, routes } = requirementDirections.education;
  const accepted = accepts("accepts", before.accepts, after.accepts, at, rows);
  const hasRoutes = before.routes !== undefined || after.routes !== undefined;
  return through("education", [
    ...(hasRoutes ? undirected(accepted) : accepted),
    ...routes("routes", before.routes, after.routes, at, rows),
  ]);
};

/**
 * Families are counted over the jobs that pass the tests of the work; how many days they must be does not matter. An
 * internship counts only where no other job covers its days, so that with one, more jobs can mean fewer families.
 */
const families = (at: At): Found => {
  const rows = rowsOf(at, "work.duration");
  if (rows === null) return [];
  const found = compareFields(requirementDirections["work.duration"], ...rows, at).filter(
    ({ what }) => !["days", "internship.days", "internship.outcome"].includes(what),
  );
  const hasInternship = rows.some(({ internship }) => internship !== undefined);
  return through(
    "work.duration",
    found.flatMap((each) =>
      hasInternship && !each.what.startsWith("internship.") ? undirected([each]) : [each],
    ),
  );
};

/**
 * Hours about the RSC provided are those inside the window that is chosen for all hours. Whatever lets another window
 * be chosen, one with more hours of which fewer are about it, is neither tighter nor looser. Without a window all of
 * them count, never fewer than in one.
 */
const aboutProvision = (at: At): Found => {
  const rows = rowsOf(at, "rsc.hours");
  if (rows === null) return [];
  const windows = rows.filter(({ timeframe }) => timeframe !== undefined).length;
  const found = compareFields(requirementDirections["rsc.hours"], ...rows, at).filter(({ what }) => {
    if (what === "force") return false;
    return windows === 2 || (what !== "hours" && what !== "withoutAbout");
  });
  return through(
    "rsc.hours",
    found.flatMap((each) => (windows < 2 || each.what === "hours" ? [each] : undirected([each]))),
  );
};

/** The areas of the category's profile, all of which are judged. */
const competencies = ({ before, after }: At): Found =>
  through("framework", allAreAsked("areas", before.areas, after.areas, { before, after }, [before, after]));

const leaning: { readonly [Id in RequirementId]?: (at: At) => Found } = {
  "education.transcripts": transcripts,
  "work.families": families,
  "rsc.about-provision": aboutProvision,
  competencies,
};

/**
 * What changed about a requirement because another one that it leans on did, or the framework. (Where days or hours
 * count from a degree, the routes that can stand for it are told with the row itself.)
 */
export const changesLeanedOn = (id: string, at: At): Found =>
  Object.hasOwn(leaning, id) ? (leaning[id as RequirementId]?.(at) ?? []) : [];
