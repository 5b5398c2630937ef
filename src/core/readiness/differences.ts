import { factNames, type PressedFact } from "../entries/facts.ts";
import type { Requirement, RequirementId, Verdict } from "../standards/verdict.ts";

/** What staff have to confirm, or the register has to say, before something counts as confirmed. */
export type Awaited = PressedFact | "provider" | "rater" | "other";

/** What is waited for where the two views of a requirement differ. */
const awaitedFor: { readonly [Id in RequirementId]: Awaited } = {
  education: "other",
  "education.transcripts": "transcript",
  "work.duration": "other",
  "work.families": "other",
  "work.leadership-duration": "other",
  "leadership.activities": "other",
  "training.hours": "approval",
  "training.rsc-provision": "approval",
  "rsc.hours": "provider",
  "rsc.about-provision": "provider",
  "references.total": "rater",
  "references.roles": "rater",
  "references.endorsed": "rater",
  "endorsement.held": "endorsement",
  ethics: "ethics",
  agreement: "agreement",
  membership: "membership",
  competencies: "other",
  treatment: "other",
  "exam.multiple-choice": "exam",
  "exam.essay": "exam",
};

/** The fact that staff confirm of what meets a requirement; nothing where none is confirmed of it. */
export const factFor = (id: RequirementId): PressedFact | undefined =>
  factNames.find((fact) => fact === awaitedFor[id]);

/** A requirement that comes out otherwise once only what was confirmed counts. */
export type Difference = {
  readonly stated: Requirement;
  readonly confirmed: Requirement;
  readonly awaits: Awaited;
  /** Ids of the entries that count as stated and not as confirmed; places, as stated, where entries have no ids. */
  readonly entries: readonly string[];
};

const sameAnswer = (a: Requirement, b: Requirement): boolean =>
  a.status === b.status && a.actual === b.actual && a.months?.spanned === b.months?.spanned;

/** True for `/exams/0`: its place says nothing about the other view. */
const isPlace = (id: string): boolean => id.startsWith("/");

const difference = (stated: Requirement, confirmed: Requirement): Difference => {
  const counted = new Set(confirmed.evidence);
  const isFewer = confirmed.evidence.length < stated.evidence.length;
  const lost = stated.evidence.filter((id) => (isPlace(id) ? isFewer : !counted.has(id)));
  // An entry may count in neither: what is lacking is then said of it in the confirmed view alone.
  const newly = confirmed.excluded
    .filter(({ id, reason }) => !stated.excluded.some((each) => each.id === id && each.reason === reason))
    .map(({ id }) => id);
  return { stated, confirmed, awaits: awaitedFor[stated.id], entries: [...new Set([...lost, ...newly])] };
};

/** Where the two views of one category differ, in the order of the verdict. */
export const differencesBetween = (stated: Verdict, confirmed: Verdict): readonly Difference[] =>
  stated.requirements.flatMap((requirement) => {
    const other = confirmed.requirements.find(({ id }) => id === requirement.id);
    return other === undefined || sameAnswer(requirement, other) ? [] : [difference(requirement, other)];
  });
