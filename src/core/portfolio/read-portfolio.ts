import { bitOf } from "../kernel/bits.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import {
  complain,
  dayOrNull,
  each,
  type Fields,
  flag,
  inside,
  isObject,
  refuseUnknown,
  text,
  type Vocabulary,
} from "./fields.ts";
import type { Portfolio } from "./portfolio.ts";
import { note, type Place, type Problem, type Problems, pointerTo, toldOf } from "./problem.ts";
import {
  readEducation,
  readEndorsement,
  readExam,
  readJob,
  readLeadership,
  readMembership,
  readRating,
  readTraining,
  readVolunteering,
} from "./read-entries.ts";
import { readRsc } from "./read-rsc.ts";
import { refuseUnshareable } from "./shares.ts";
import { declarations } from "./terms.ts";

/** The name and version of the format that is read (docs/portfolio.md). */
const PORTFOLIO_FORMAT = "attune.portfolio/1";

/** The lists whose entries have ids of their own, unique within the file. */
const identified = [
  "education",
  "work",
  "training",
  "rsc",
  "leadership",
  "references",
  "volunteering",
] as const;

const keys: ReadonlySet<string> = new Set([
  "format",
  "id",
  "declarations",
  ...identified,
  "ethicsSignedOn",
  "agreementSignedOn",
  "memberships",
  "exams",
  "endorsements",
]);

/**
 * Reads a parsed JSON document as a portfolio. Every problem is found at once, in the order of the document's
 * format; a document with any problem is no portfolio. `vocabulary` holds the categories and areas that exist.
 */
export const readPortfolio = (
  document: unknown,
  vocabulary: Vocabulary,
): Result<Portfolio, readonly Problem[]> => {
  if (!isObject(document)) return no([{ pointer: "/", message: "must be a portfolio: a JSON object" }]);
  const problems: Problems = { told: [], untold: 0 };
  const at: Fields = { raw: document, place: null, problems, vocabulary };
  if (document["format"] !== PORTFOLIO_FORMAT) complain(at, "format", `must be "${PORTFOLIO_FORMAT}"`);
  refuseUnknown(at, keys);
  const portfolio: Portfolio = {
    id: text(at, "id", null),
    declarations: readDeclarations(at),
    education: each(at, "education", readEducation),
    work: each(at, "work", readJob),
    training: each(at, "training", readTraining),
    rsc: each(at, "rsc", readRsc),
    leadership: each(at, "leadership", readLeadership),
    references: each(at, "references", readRating),
    ethicsSignedOn: dayOrNull(at, "ethicsSignedOn"),
    agreementSignedOn: dayOrNull(at, "agreementSignedOn"),
    memberships: each(at, "memberships", readMembership),
    exams: each(at, "exams", readExam),
    endorsements: each(at, "endorsements", readEndorsement),
    volunteering: each(at, "volunteering", readVolunteering),
  };
  refuseDuplicates(at);
  if (problems.told.length === 0) refuseUnshareable(at, portfolio);
  return problems.told.length > 0 ? no(toldOf(problems)) : yes(portfolio);
};

const declarationKeys: ReadonlySet<string> = new Set(declarations);

const readDeclarations = (portfolio: Fields): number => {
  const value = portfolio.raw["declarations"];
  if (value === undefined) return 0;
  const at = inside(portfolio, "declarations", value);
  if (at === null) return 0;
  refuseUnknown(at, declarationKeys);
  return declarations.reduce((bits, name) => (flag(at, name) ? bits | bitOf(declarations, name) : bits), 0);
};

const refuseDuplicates = (at: Fields): void => {
  const first = new Map<string, Place>();
  for (const name of identified) {
    const entries = at.raw[name];
    if (!Array.isArray(entries)) continue;
    const within = { within: null, key: name };
    entries.forEach((entry: unknown, index) => {
      const id = isObject(entry) ? entry["id"] : undefined;
      if (typeof id !== "string") return;
      const place = { within, key: index };
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, place);
      else note(at.problems, { within: place, key: "id" }, `is used already by ${pointerTo(earlier)}`);
    });
  }
};
