import { speechIn } from "./speech.ts";
import type { Lack, Words } from "./words.ts";

const say = speechIn("en");

const more = (missing: number | undefined, one: string, many: string): string =>
  say.count(missing ?? 0, { one: `more ${one}`, many: `more ${many}` });

const hours = ({ missing }: Lack): string => more(missing, "hour", "hours");

/** Days, and about how long that is where it is more than a few weeks. */
const days = ({ missing = 0 }: Lack): string => {
  const months = Math.round((missing * 12) / 365);
  const years = Math.floor(months / 12);
  const parts = [
    ...(years > 0 ? [say.count(years, { one: "year", many: "years" })] : []),
    ...(months % 12 > 0 ? [say.count(months % 12, { one: "month", many: "months" })] : []),
  ];
  return `${more(missing, "day", "days")}${missing < 45 ? "" : ` (about ${say.list(parts)})`}`;
};

const transcripts = ({ transcripts: lacking }: Lack): string => {
  if (lacking === undefined || lacking.count === 0)
    return "an official transcript of the education that counts";
  if (lacking.count === 1) return `an official transcript for ${lacking.ids}`;
  return lacking.oneIsEnough
    ? `an official transcript for one of these: ${lacking.ids}`
    : `official transcripts for ${lacking.ids}`;
};

const rsc = ({ missing = 0, required = 0, window, months }: Lack): string => {
  const span = months === undefined ? "" : say.count(months.required, { one: "month", many: "months" });
  const isShort = months !== undefined && months.spanned < months.required;
  if (window === null) {
    const total = say.count(required, { one: "hour", many: "hours" });
    return `${total} of RSC that counts${months === undefined ? "" : `, spread over at least ${span}`}`;
  }
  if (missing === 0 && months === undefined) return "RSC spread over a longer time";
  if (missing === 0 && isShort)
    return `RSC over a longer time: at least ${span} from first to last, and it spans ${say.number(months.spanned)}`;
  const amount = `${more(missing, "hour", "hours")} of RSC${window === undefined ? "" : " that fit into one window with those counted"}`;
  return isShort ? `${amount}, and at least ${span} from its first to its last` : amount;
};

/** What would meet each requirement. */
export const englishNeeds: Words["needs"] = {
  education: () => "a degree, or other education or work, that this category accepts",
  "education.transcripts": transcripts,
  "work.duration": (lack) => `${days(lack)} of work that counts`,
  "work.families": ({ missing }) => `${more(missing, "family", "families")} served in work that counts`,
  "work.leadership-duration": (lack) => `${days(lack)} of work in which you lead in the way asked`,
  "leadership.activities": ({ missing = 0 }) =>
    missing === 0
      ? "a leadership activity beyond your paid work"
      : `${more(missing, "leadership activity", "leadership activities")} beyond the local level, or with a role in an association of the field`,
  "training.hours": (lack) => `${hours(lack)} of training`,
  "training.rsc-provision": (lack) => `${hours(lack)} of training about providing RSC`,
  "rsc.hours": rsc,
  "rsc.about-provision": (lack) => `${hours(lack)} of RSC about the RSC you provide`,
  "references.total": ({ missing = 0 }) =>
    missing === 1
      ? "1 more rating, from another person"
      : `${say.number(missing)} more ratings, each from another person`,
  "references.roles": ({ missing = 0, required }) => {
    if (missing === required)
      return `ratings from ${say.number(missing)} people, each in one of the roles asked`;
    const of = required === undefined ? "" : ` (of ${say.number(required)})`;
    return missing === 1
      ? `a rating in the role that is still open${of}`
      : `ratings from ${say.number(missing)} people, in the roles that are still open${of}`;
  },
  "references.endorsed": () => "a rating from someone with the endorsement or standing asked",
  "endorsement.held": () => "an endorsement in any category",
  ethics: () => "your signature on the code of ethics",
  agreement: () => "your signature on the endorsement agreement",
  membership: () => "an active membership in an association",
  competencies: () => "the judgment of the reviewers",
  treatment: () => "the judgment of the reviewers",
  "exam.multiple-choice": () => "passing the multiple-choice part of the exam",
  "exam.essay": () => "passing the essay part of the exam",
  "renewal.training": (lack) => `${hours(lack)} of training inside the renewal period`,
  "renewal.training.rsc-provision": (lack) =>
    `${hours(lack)} of training about providing RSC inside the renewal period`,
  "renewal.rsc": (lack) => `${hours(lack)} of RSC inside the renewal period`,
  "renewal.membership": () => "an active membership in an association",
};
