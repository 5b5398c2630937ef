/** Where an application is. */
export const applicationStates = [
  "registered",
  "in-progress",
  "submitted",
  "pre-check",
  "in-review",
  "returned",
  "approved-for-exam",
  "decided",
  "appeal",
  "on-hold",
  "withdrawn",
  "expired",
  "refused",
  "archived",
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** What can be decided. */
export const outcomes = ["endorsed", "emerging", "deferred", "declined"] as const;
export type Outcome = (typeof outcomes)[number];

/** Who makes a move. Time is the clock: what happens because a day has passed. */
export const movers = ["applicant", "coordinator", "committee", "time"] as const;
export type Mover = (typeof movers)[number];

/** What must hold for a move, found out before it is asked for. */
export const conditions = [
  /** The registration fee is paid, waived or taken over; always true where the association lets no fee stand in the way. */
  "registration-fee-settled",
  "processing-fee-settled",
  /** Every requirement of the stage of submission is met as confirmed, or left to people. */
  "requirements-met",
  /** The current texts of the code of ethics and of the agreement are signed. */
  "texts-signed",
  /** Every part that was returned has been answered. */
  "returned-parts-answered",
  /** As many reviewers as the association's rules ask have the application. */
  "reviewers-assigned",
  /** Every review that the rules ask is handed in. */
  "reviews-in",
  /** The category asks a written exam that is not passed yet. */
  "exam-to-come",
  "no-exam-to-come",
  /** A decision is recorded as the association's rules ask: by a vote, or by whoever decides. */
  "decision-taken",
  /** The outcome was "deferred", and the time for another try is not over. */
  "deferred",
  /** The outcome was "deferred" or "declined", and the time to appeal is not over. */
  "can-be-appealed",
  "membership-lapsed",
  "membership-current",
  /** The last day for what the applicant has to do is over. */
  "out-of-time",
  /** The time for which an ended application is kept at hand is over. */
  "kept-long-enough",
] as const;
export type Condition = (typeof conditions)[number];

/** What follows from a move, beside its record. */
export const consequences = [
  "applicant-told",
  "coordinators-told",
  "processing-fee-due",
  /** An immutable copy of what is submitted; validity and memberships are judged on this day and kept with it. */
  "copy-made",
  /** The parts that were named open again, with the question to each. */
  "parts-opened",
  /** Requests for ratings that nobody answered yet are withdrawn. */
  "raters-released",
] as const;
export type Consequence = (typeof consequences)[number];

/** One row of the lifecycle: the only way from one state to another. */
export type Move = {
  readonly on: string;
  readonly from: readonly ApplicationState[];
  /** "held-from": the state that the application was in before it was put on hold. */
  readonly to: ApplicationState | "held-from";
  readonly by: readonly Mover[];
  readonly when: readonly Condition[];
  /** Whether whoever makes the move must say why. */
  readonly why: "asked" | "free";
  readonly follows: readonly Consequence[];
};

const open = [
  "registered",
  "in-progress",
  "submitted",
  "pre-check",
  "in-review",
  "returned",
  "approved-for-exam",
] as const satisfies readonly ApplicationState[];

/**
 * The lifecycle of an application (product.md A2): who may make each move, what must hold, and what follows. The server,
 * the buttons, docs/lifecycle.md and the walks of the tests read this table and no other.
 */
export const moves = [
  {
    on: "accept",
    from: ["registered"],
    to: "in-progress",
    by: ["coordinator"],
    when: ["registration-fee-settled"],
    why: "free",
    follows: ["applicant-told"],
  },
  {
    on: "refuse",
    from: ["registered"],
    to: "refused",
    by: ["coordinator"],
    when: [],
    why: "asked",
    follows: ["applicant-told", "raters-released"],
  },
  {
    on: "submit",
    from: ["in-progress"],
    to: "submitted",
    by: ["applicant"],
    when: ["requirements-met", "texts-signed"],
    why: "free",
    follows: ["copy-made", "processing-fee-due", "coordinators-told"],
  },
  {
    on: "begin-pre-check",
    from: ["submitted"],
    to: "pre-check",
    by: ["coordinator"],
    when: ["processing-fee-settled"],
    why: "free",
    follows: [],
  },
  {
    on: "begin-review",
    from: ["pre-check"],
    to: "in-review",
    by: ["coordinator"],
    when: ["reviewers-assigned"],
    why: "free",
    follows: ["applicant-told"],
  },
  {
    on: "return",
    from: ["pre-check", "in-review"],
    to: "returned",
    by: ["coordinator"],
    when: [],
    why: "asked",
    follows: ["parts-opened", "applicant-told"],
  },
  {
    on: "resubmit",
    from: ["returned"],
    to: "submitted",
    by: ["applicant"],
    when: ["returned-parts-answered", "requirements-met", "texts-signed"],
    why: "free",
    follows: ["copy-made", "coordinators-told"],
  },
  {
    on: "approve-for-exam",
    from: ["in-review"],
    to: "approved-for-exam",
    by: ["coordinator", "committee"],
    when: ["reviews-in", "exam-to-come"],
    why: "free",
    follows: ["applicant-told"],
  },
  {
    on: "decide",
    from: ["in-review"],
    to: "decided",
    by: ["coordinator", "committee"],
    when: ["reviews-in", "no-exam-to-come", "decision-taken"],
    why: "free",
    follows: ["applicant-told"],
  },
  {
    on: "decide-after-exam",
    from: ["approved-for-exam"],
    to: "decided",
    by: ["coordinator", "committee"],
    when: ["decision-taken"],
    why: "free",
    follows: ["applicant-told"],
  },
  {
    on: "try-again",
    from: ["decided"],
    to: "in-progress",
    by: ["applicant"],
    when: ["deferred"],
    why: "free",
    follows: ["coordinators-told"],
  },
  {
    on: "appeal",
    from: ["decided"],
    to: "appeal",
    by: ["applicant"],
    when: ["can-be-appealed"],
    why: "asked",
    follows: ["coordinators-told"],
  },
  {
    on: "decide-appeal",
    from: ["appeal"],
    to: "decided",
    by: ["committee"],
    when: ["decision-taken"],
    why: "asked",
    follows: ["applicant-told"],
  },
  {
    on: "hold",
    from: open,
    to: "on-hold",
    by: ["coordinator", "time"],
    when: ["membership-lapsed"],
    why: "free",
    follows: ["applicant-told"],
  },
  {
    on: "resume",
    from: ["on-hold"],
    to: "held-from",
    by: ["coordinator", "time"],
    when: ["membership-current"],
    why: "free",
    follows: ["applicant-told", "coordinators-told"],
  },
  {
    on: "withdraw",
    from: [...open, "on-hold"],
    to: "withdrawn",
    by: ["applicant"],
    when: [],
    why: "free",
    follows: ["coordinators-told", "raters-released"],
  },
  {
    on: "expire",
    from: ["registered", "in-progress", "returned", "approved-for-exam", "on-hold"],
    to: "expired",
    by: ["time"],
    when: ["out-of-time"],
    why: "free",
    follows: ["applicant-told", "raters-released"],
  },
  {
    on: "archive",
    from: ["decided", "withdrawn", "expired", "refused"],
    to: "archived",
    by: ["coordinator", "time"],
    when: ["kept-long-enough"],
    why: "free",
    follows: ["raters-released"],
  },
] as const satisfies readonly Move[];

type Row = (typeof moves)[number];
export type MoveName = Row["on"];

type MadeBy<R extends Row, M extends Mover> = R extends Row
  ? Extract<R["by"][number], M> extends never
    ? never
    : R["on"]
  : never;

/** The moves that somebody makes. */
export type MoveOf<M extends Mover> = MadeBy<Row, M>;

/** A move by its name. */
export const moveNamed = (name: MoveName): Move & { readonly on: MoveName } =>
  // Every name is that of a row.
  moves.find(({ on }) => on === name) as Move & { readonly on: MoveName };

/** What follows from a move that only its own command knows how to do. */
const ownCommand = [
  "copy-made",
  "processing-fee-due",
  "parts-opened",
] as const satisfies readonly Consequence[];

type PlainRow<R extends Row> = R extends Row
  ? R["to"] extends "decided"
    ? never
    : Extract<R["follows"][number], (typeof ownCommand)[number]> extends never
      ? R
      : never
  : never;

/**
 * The plain moves: whoever makes one brings nothing but a reason. The others have commands of their own, because a copy, a
 * fee, the parts with their questions or an outcome comes with them.
 */
export type PlainMove<M extends Mover = Mover> = MadeBy<PlainRow<Row>, M>;

/** The plain moves of one who makes moves, in the order of the table. */
export const plainMovesOf = <M extends Mover>(by: M): readonly PlainMove<M>[] =>
  (moves as readonly (Move & { readonly on: MoveName })[])
    .filter((move) => move.by.includes(by) && move.to !== "decided")
    .filter(({ follows }) => !follows.some((each) => (ownCommand as readonly Consequence[]).includes(each)))
    // What the type says, said of the values.
    .map(({ on }) => on as PlainMove<M>);

/** With whom the ball is: whose turn it is to do the next thing. */
export const ballHolders = ["applicant", "coordinator", "reviewers", "committee", "nobody"] as const;
export type BallHolder = (typeof ballHolders)[number];

const ballIn: { readonly [S in ApplicationState]: BallHolder } = {
  registered: "coordinator",
  "in-progress": "applicant",
  submitted: "coordinator",
  "pre-check": "coordinator",
  "in-review": "reviewers",
  returned: "applicant",
  "approved-for-exam": "applicant",
  decided: "nobody",
  appeal: "committee",
  "on-hold": "applicant",
  withdrawn: "nobody",
  expired: "nobody",
  refused: "nobody",
  archived: "nobody",
};

/** Where an application stands. */
export type Standing = {
  readonly state: ApplicationState;
  /** What was decided last; null before the first decision. */
  readonly outcome: Outcome | null;
  /** Where it goes back to; null unless it is on hold. */
  readonly heldFrom: ApplicationState | null;
};

/** How every application begins. */
export const registered: Standing = { state: "registered", outcome: null, heldFrom: null };

/** Whose turn it is. Of a deferred application it is the applicant's, who may try again. */
export const ballWith = ({ state, outcome }: Standing): BallHolder =>
  state === "decided" && outcome === "deferred" ? "applicant" : ballIn[state];
