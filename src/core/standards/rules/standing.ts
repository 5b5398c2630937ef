import type { Signature } from "../../portfolio/terms.ts";
import { activeMemberships, heldEndorsements, passedExams } from "../measures/standing.ts";
import type { RowOf } from "../resolve.ts";
import type { Finding, Tally } from "../verdict.ts";
import { finding, type Making, type Ready, ready, statusOf } from "./rule.ts";

const somethingCounts = (found: Tally): Finding => finding(statusOf(found.evidence.length > 0), found);

/** An endorsement of one of the categories is held. */
export const endorsement = ({ categories }: RowOf<"endorsement.held">): Ready =>
  ready({ categories }, (context, inputs) => somethingCounts(heldEndorsements(context, inputs.categories)));

const noEntries: Tally = { evidence: [], excluded: [] };

/** A text was signed by the as-of day. Signatures have no ids and no other entries beside them. */
export const signature = (signed: Signature): Ready =>
  ready({ signed }, ({ facts: { portfolio }, asOf }) => {
    const day = signed === "ethics" ? portfolio.ethicsSignedOn : portfolio.agreementSignedOn;
    return finding(statusOf(day !== null && day <= asOf), noEntries);
  });

/** A membership is active on the as-of day. */
export const membership = (): Ready => ready({}, (context) => somethingCounts(activeMemberships(context)));

/** The multiple choice is passed. */
export const multipleChoice = (): Ready =>
  ready({}, (context) => somethingCounts(passedExams(context, "multiple-choice", null)));

/** The essay is passed; a mentor's must be of the designation. */
export const essay = (row: RowOf<"exam.essay">, { category }: Making): Ready =>
  ready(
    { designation: row.designation === "own" ? category.designation : null },
    (context, { designation }) => somethingCounts(passedExams(context, "essay", designation)),
  );
