import type { AuditReportWords } from "./audit-report-words.ts";
import { speechIn } from "./speech.ts";

const en = speechIn("en");
const moment = (instant: number): string => en.moment(instant, "UTC");

/** `row 7`, or `rows 7 to 9`. */
const rowRange = (from: number, through: number): string =>
  from === through ? `row ${en.number(from)}` : `rows ${en.number(from)} to ${en.number(through)}`;
const checkpointRange = (from: number, through: number): string =>
  from === through ? `checkpoint ${from}` : `checkpoints ${from} to ${through}`;
const is = (from: number, through: number): string => (from === through ? "is" : "are");
const chainWord = { one: "chain", many: "chains" };
const rowWord = { one: "row", many: "rows" };
const kinds = { association: "an association", person: "a person", platform: "the platform" } as const;

/** The answer of a verification in English. */
export const auditReportEnglish: AuditReportWords = {
  looked: (chains, rows) => `${en.count(chains, chainWord)} with ${en.count(rows, rowWord)} recomputed.`,
  fine: "Nothing is wrong.",
  wrong: (things) => (things === 1 ? "One thing is wrong:" : `${en.number(things)} things are wrong:`),
  more: (things) => `… and ${en.number(things)} more.`,
  proven: (checkpoint, at, keys) =>
    `Proven up to checkpoint ${checkpoint} of ${moment(at)}, signed with key ${en.list(keys)}.`,
  unproven: "Nothing is proven by a checkpoint.",
  later: (rows, oldest) =>
    `${en.number(rows)} later ${rows === 1 ? "row is" : "rows are"} chained but not yet signed${
      oldest === undefined ? "" : `, the oldest of ${moment(oldest)}`
    }.`,
  allSigned: "Every row is signed.",
  platformChain: "platform",
  associationChain: (slug) => `association ${slug}`,
  otherChain: (id) => `chain ${id}`,
  checkpointFile: "checkpoint file",
  exportFile: "export",
  findings: {
    "rows-missing": ({ from, through }) => `${rowRange(from, through)} ${is(from, through)} missing.`,
    "row-altered": ({ number }) =>
      `row ${en.number(number)} was altered: what it says does not give its hash.`,
    "row-repeated": ({ number }) => `row ${en.number(number)} stands there more than once.`,
    "rows-cut-off": ({ from, through }) =>
      `${rowRange(from, through)} ${is(from, through)} cut off at the end.`,
    "rows-beyond-head": ({ from, through }) =>
      `${rowRange(from, through)} ${is(from, through)} beyond the end that the chain's head tells: the head was set back, or rows were added past it.`,
    "head-altered": ({ length }) => `the head does not hold the hash of row ${en.number(length)}.`,
    "kind-altered": ({ was }) => `the chain was begun as that of ${kinds[was]}; its kind was altered.`,
    "head-missing": () => "there are rows, and the chain's head is missing.",
    "chain-removed": ({ checkpoint, signed }) =>
      `the whole chain is gone: checkpoint ${checkpoint} signed ${en.count(signed, rowWord)} of it.`,
    "chain-rolled-back": ({ checkpoint, signed, length }) =>
      `the chain was set back to ${en.count(length, rowWord)}: checkpoint ${checkpoint} signed ${en.number(signed)}.`,
    "rows-rewritten": ({ checkpoint, from, through }) =>
      `${rowRange(from, through)} ${from === through ? "was" : "were"} rewritten, in whole or in part: checkpoint ${checkpoint} signed something else.`,
    "checkpoint-unreadable": ({ line }) => `line ${line} is no checkpoint.`,
    "checkpoint-forged": ({ checkpoint }) => `checkpoint ${checkpoint} has a signature that does not hold.`,
    "checkpoint-of-unknown-key": ({ checkpoint, key }) =>
      `checkpoint ${checkpoint} is signed with key ${key}, which is not trusted.`,
    "claims-altered": ({ checkpoint }) => `checkpoint ${checkpoint} lists other chains than were signed.`,
    "checkpoints-missing": ({ from, through }) =>
      `${checkpointRange(from, through)} ${is(from, through)} missing.`,
    "checkpoint-out-of-place": ({ checkpoint }) =>
      `checkpoint ${checkpoint} stands after one with the same or a higher number.`,
    "checkpoint-unlinked": ({ checkpoint }) =>
      `checkpoint ${checkpoint} does not continue the one before it: that one was replaced.`,
    "checkpoint-otherwise-known": ({ checkpoint }) =>
      `checkpoint ${checkpoint} is not the one that the database knows.`,
    "checkpoints-cut-off": ({ from, through }) =>
      `${checkpointRange(from, through)} ${is(from, through)} cut off at the end: the database knows of them.`,
    "line-unreadable": ({ line }) => `line ${line} is not a line of an export, or not in its place.`,
  },
  notes: {
    "no-checkpoints": () =>
      "There is no checkpoint yet: whoever owns the database could have rewritten everything. Write one with attune audit checkpoint.",
    "last-line-unfinished": () =>
      "The last line of the checkpoint file is unfinished: the server was ended while it wrote, and will write it anew.",
    "copy-lacks": ({ checkpoints }) =>
      `The copy of the checkpoints ends earlier: the database knows ${en.number(checkpoints)} more.`,
    "no-key": () =>
      "No key was given (--key FILE): signatures were not checked, and nothing is proven by them.",
  },
};
