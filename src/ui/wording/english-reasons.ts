import type { Words } from "./words.ts";

/** Why entries did not count, said of one and of several. */
export const englishReasons: Words["reasons"] = {
  "after-as-of": { one: "comes after this day", many: "come after this day" },
  "not-received": { one: "has not arrived yet", many: "have not arrived yet" },
  "same-rater": {
    one: "comes from a person who counts already",
    many: "come from people who count already",
  },
  "not-active": { one: "is not active on this day", many: "are not active on this day" },
  given: { one: "was taught by you, not attended", many: "were taught by you, not attended" },
  peer: {
    one: "is peer supervision, which does not count here",
    many: "are peer supervision, which does not count here",
  },
  "not-relationship-based": { one: "is not relationship-based", many: "are not relationship-based" },
  "not-approved": {
    one: "is not approved by the association",
    many: "are not approved by the association",
  },
  "not-didactic": { one: "was not didactic", many: "were not didactic" },
  "internship-not-qualifying": {
    one: "is an internship that does not meet the conditions, or adds no days",
    many: "are internships that do not meet the conditions, or add no days",
  },
  "volunteer-not-qualifying": {
    one: "is volunteer work that does not meet the conditions",
    many: "are volunteer work that does not meet the conditions",
  },
  unpaid: { one: "was not paid", many: "were not paid" },
  unsupervised: { one: "was not supervised", many: "were not supervised" },
  unlicensed: { one: "was done without a license", many: "were done without a license" },
  "wrong-band": {
    one: "is not marked with the age group asked",
    many: "are not marked with the age group asked",
  },
  "wrong-service": {
    one: "does not include the services asked",
    many: "do not include the services asked",
  },
  "wrong-focus": {
    one: "lacks the social-emotional or relationship focus asked",
    many: "lack the social-emotional or relationship focus asked",
  },
  "no-child-and-parent": {
    one: "is not with child and parent together",
    many: "are not with child and parent together",
  },
  "no-therapy": {
    one: "does not include the relationship-based therapy or assessment asked",
    many: "do not include the relationship-based therapy or assessment asked",
  },
  "out-of-scope": {
    one: "reaches neither beyond the local level nor into an association",
    many: "reach neither beyond the local level nor into an association",
  },
  "degree-level": { one: "is not of the kind or level asked", many: "are not of the kind or level asked" },
  "not-related": {
    one: "is not about infancy or early childhood",
    many: "are not about infancy or early childhood",
  },
  "no-official-transcript": { one: "has no official transcript", many: "have no official transcript" },
  "before-degree": {
    one: "comes before your degree was conferred",
    many: "come before your degree was conferred",
  },
  "not-while-providing": {
    one: "was received while you did not provide RSC",
    many: "were received while you did not provide RSC",
  },
  "provider-not-qualified": {
    one: "has a provider who did not qualify then",
    many: "have a provider who did not qualify then",
  },
  "outside-window": { one: "lies outside the window", many: "lie outside the window" },
  "role-not-accepted": {
    one: "fills none of the roles still open",
    many: "fill none of the roles still open",
  },
};

export const englishSpecialReasons: Words["specialReasons"] = {
  "education:after-as-of": {
    one: "was still to come on this day",
    many: "were still to come on this day",
  },
  "education.transcripts:after-as-of": {
    one: "was not conferred by this day",
    many: "were not conferred by this day",
  },
  "competencies:after-as-of": {
    one: "was still to come on this day",
    many: "were still to come on this day",
  },
  "work.leadership-duration:wrong-service": {
    one: "does not lead in the way asked",
    many: "do not lead in the way asked",
  },
  "references.endorsed:role-not-accepted": {
    one: "comes from someone without the standing asked",
    many: "come from people without the standing asked",
  },
  "endorsement.held:out-of-scope": {
    one: "is not in one of the categories asked",
    many: "are not in one of the categories asked",
  },
  "exam.multiple-choice:out-of-scope": { one: "was not passed", many: "were not passed" },
  "exam.essay:out-of-scope": {
    one: "was not passed, or is of another designation",
    many: "were not passed, or are of another designation",
  },
  "renewal.training:outside-window": {
    one: "lies outside the renewal period",
    many: "lie outside the renewal period",
  },
  "renewal.training.rsc-provision:outside-window": {
    one: "lies outside the renewal period",
    many: "lie outside the renewal period",
  },
  "renewal.rsc:outside-window": {
    one: "lies outside the renewal period",
    many: "lie outside the renewal period",
  },
};
