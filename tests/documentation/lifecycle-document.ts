import {
  type ApplicationState,
  applicationStates,
  ballWith,
  type Condition,
  type Consequence,
  type Move,
  moves,
} from "../../src/core/application/lifecycle.ts";

const conditionWords: { readonly [C in Condition]: string } = {
  "registration-fee-settled": "the registration fee is settled, where it stands in the way",
  "processing-fee-settled": "the processing fee is settled, where it stands in the way",
  "requirements-met": "every requirement of submission is met as confirmed, or left to people",
  "texts-signed": "the current texts are signed",
  "returned-parts-answered": "every returned part is answered",
  "reviewers-assigned": "enough reviewers have it",
  "reviews-in": "every review is handed in",
  "exam-to-come": "a written exam is still to come",
  "no-exam-to-come": "no written exam is to come",
  "decision-taken": "the decision is recorded as the rules of the association ask",
  deferred: "it was deferred, and there is time for another try",
  "can-be-appealed": "it was deferred or declined, and there is time to appeal",
  "membership-lapsed": "the membership has lapsed",
  "membership-current": "the membership is current again",
  "out-of-time": "the last day is over",
  "kept-long-enough": "it was kept at hand long enough",
};

const consequenceWords: { readonly [C in Consequence]: string } = {
  "applicant-told": "the applicant is told",
  "coordinators-told": "the coordinators are told",
  "processing-fee-due": "the processing fee falls due",
  "copy-made": "an immutable copy is made",
  "parts-opened": "the named parts open, each with its question",
  "raters-released": "requests that nobody answered are withdrawn",
};

const table: readonly Move[] = moves;
const none = "–";
const listed = (words: readonly string[]): string => (words.length === 0 ? none : words.join("; "));
const where = ({ to }: Move): string => (to === "held-from" ? "where it came from" : to);

const row = (move: Move): string =>
  [
    "",
    move.on,
    move.from.join(", "),
    where(move),
    move.by.join(", "),
    listed(move.when.map((condition) => conditionWords[condition])),
    move.why === "asked" ? "yes" : "no",
    listed(move.follows.map((consequence) => consequenceWords[consequence])),
    "",
  ]
    .join(" | ")
    .trim();

/** States of a diagram have names without hyphens. */
const named = (state: ApplicationState): string => state.replaceAll("-", "_");

/** On hold and the ends are reached from nearly everywhere: the table says so, and the picture stays readable. */
const isDrawn = (move: Move): boolean =>
  !["hold", "resume", "withdraw", "expire", "archive"].includes(move.on);

const arrows = table
  .filter(isDrawn)
  .flatMap((move) =>
    move.from.map((from) => `  ${named(from)} --> ${named(move.to as ApplicationState)}: ${move.on}`),
  );

/** The page about the lifecycle, made from its table. */
export const lifecycleDocument = (): string =>
  [
    "# The lifecycle of an application",
    "",
    "Made from [lifecycle.ts](../src/core/application/lifecycle.ts), the one table that the server, the buttons and the walks of",
    "the tests read; `npx vitest run tests/documentation/lifecycle-document.test.ts -u` makes it anew.",
    "",
    "```mermaid",
    "stateDiagram-v2",
    "  [*] --> registered",
    ...arrows,
    "```",
    "",
    "| move | from | to | by | when | a reason is asked | what follows |",
    "|---|---|---|---|---|---|---|",
    ...table.map(row),
    "",
    "## Whose turn it is",
    "",
    "| state | turn |",
    "|---|---|",
    ...applicationStates.map(
      (state) => `| ${state} | ${ballWith({ state, outcome: null, heldFrom: null })} |`,
    ),
    "",
    "After the outcome `deferred` it is the applicant's, who may try again.",
    "",
  ].join("\n");
