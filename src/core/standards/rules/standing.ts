import type { Signature } from "../../portfolio/terms.ts";
import { activeMemberships, heldEndorsements, passedExams } from "../measures/standing.ts";
import type { RowOf } from "../resolve.ts";
import type { Finding, Tally } from "../verdict.ts";
import { type Making, type Ready, ready, statusOf } from "./rule.ts";

const finding = ({ evidence, excluded }: Tally): Finding => ({
  status: statusOf(evidence.length > 0),
  evidence,
  excluded,
});

/** An endorsement of one of the categories is held. */
export const endorsement = ({ categories }: RowOf<"endorsement.held">): Ready =>
  ready({ categories }, (context, inputs) => finding(heldEndorsements(context, inputs.categories)));

/** A text was signed by the as-of day. Signatures have no ids and no other entries beside them. */
export const signature = (signed: Signature): Ready =>
  ready({ signed }, ({ facts: { portfolio }, asOf }) => {
    const day = signed === "ethics" ? portfolio.ethicsSignedOn : portfolio.agreementSignedOn;
    return { status: statusOf(day !== null && day <= asOf), evidence: [], excluded: [] };
  });

/** A membership is active on the as-of day. */
export const membership = (): Ready => ready({}, (context) => finding(activeMemberships(context)));

/** The multiple choice is passed. */
export const multipleChoice = (): Ready =>
  ready({}, (context) => finding(passedExams(context, "multiple-choice", null)));

/** The essay is passed; a mentor's must be of the designation. */
export const essay = (row: RowOf<"exam.essay">, { category }: Making): Ready =>
  ready(
    { designation: row.designation === "own" ? category.designation : null },
    (context, { designation }) => finding(passedExams(context, "essay", designation)),
  );
