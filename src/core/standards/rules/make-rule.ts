import type { RequirementRow } from "../rows.ts";
import { education, transcripts } from "./education.ts";
import { competencies, treatment } from "./judgement.ts";
import { activities } from "./leadership.ts";
import { endorsed, roles, total } from "./references.ts";
import { rscAbout, rscHours } from "./rsc.ts";
import type { Making, Ready } from "./rule.ts";
import { endorsement, essay, membership, multipleChoice, signature } from "./standing.ts";
import { training } from "./training.ts";
import { days, families } from "./work.ts";

/** Makes a row ready for one category. */
export const makeRule = (row: RequirementRow, making: Making): Ready => {
  switch (row.id) {
    case "education":
      return education(row, making);
    case "education.transcripts":
      return transcripts(row, making);
    case "work.duration":
    case "work.leadership-duration":
      return days(row, making);
    case "work.families":
      return families(row, making);
    case "leadership.activities":
      return activities(row);
    case "training.hours":
    case "training.rsc-provision":
      return training(row, making);
    case "rsc.hours":
      return rscHours(row, making);
    case "rsc.about-provision":
      return rscAbout(row, making);
    case "references.total":
      return total(row);
    case "references.roles":
      return roles(row);
    case "references.endorsed":
      return endorsed(row);
    case "endorsement.held":
      return endorsement(row);
    case "ethics":
    case "agreement":
      return signature(row.id);
    case "membership":
      return membership();
    case "competencies":
      return competencies(row, making);
    case "treatment":
      return treatment(row, making);
    case "exam.multiple-choice":
      return multipleChoice();
    case "exam.essay":
      return essay(row, making);
  }
};
