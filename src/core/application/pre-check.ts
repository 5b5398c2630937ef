import { confirmableIn } from "../entries/confirmable.ts";
import { typedOf } from "../entries/entry.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import type { JudgedBy } from "./judge-application.ts";

/** What a coordinator looks at before a review, counted. */
export type Checked = {
  /** Facts that are stated and not confirmed as they are stated now. */
  readonly toConfirm: number;
  readonly confirmed: number;
  /** Entries of education, and how many of them have an official transcript as they state. */
  readonly education: number;
  readonly transcripts: number;
  /** References that are named, and for how many of them a rating is in that counts. */
  readonly references: number;
  readonly ratings: number;
  readonly isEthicsSigned: boolean;
  readonly isAgreementSigned: boolean;
};

/** Counts what a coordinator looks at before a review. */
export const checkOf = (
  { kept: { entries, confirmations }, process }: JudgedBy,
  vocabulary: Vocabulary,
): Checked => {
  const facts = confirmableIn(entries, confirmations, vocabulary);
  const education = entries.filter(({ kind }) => kind === "education");
  return {
    toConfirm: facts.filter(({ state }) => state !== "confirmed").length,
    confirmed: facts.filter(({ state }) => state === "confirmed").length,
    education: education.length,
    transcripts: education.filter((entry) => typedOf(entry)["transcript"]?.[0] === "official").length,
    references: entries.filter(({ kind }) => kind === "references").length,
    ratings: process.ratings.size,
    isEthicsSigned: process.ethicsSignedOn !== null,
    isAgreementSigned: process.agreementSignedOn !== null,
  };
};
