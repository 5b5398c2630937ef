import type { EntryKind } from "../entries/kinds.ts";
import type { RequirementId } from "../standards/verdict.ts";

/** Where something can be recorded that a requirement looks at; nowhere for what others judge. */
export const kindBehind: { readonly [Id in RequirementId]?: EntryKind } = {
  education: "education",
  "education.transcripts": "education",
  "work.duration": "work",
  "work.families": "work",
  "work.leadership-duration": "work",
  "leadership.activities": "leadership",
  "training.hours": "training",
  "training.rsc-provision": "training",
  "rsc.hours": "rsc",
  "rsc.about-provision": "rsc",
  "references.total": "references",
  "references.roles": "references",
  "references.endorsed": "references",
  "endorsement.held": "endorsements",
  ethics: "declarations",
  agreement: "declarations",
  membership: "memberships",
  "exam.multiple-choice": "exams",
  "exam.essay": "exams",
};
