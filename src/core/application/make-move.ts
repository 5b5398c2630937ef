import { no, type Result, yes } from "../kernel/result.ts";
import {
  type Condition,
  type Move,
  type MoveName,
  type MoveOf,
  type Mover,
  moveNamed,
  moves,
  type Outcome,
  type Standing,
} from "./lifecycle.ts";

/** Which conditions hold. A condition that nobody found out about does not hold. */
export type Holding = ReadonlySet<Condition>;

/** What somebody wants to do with an application. */
export type Wanted = {
  readonly on: MoveName;
  readonly by: Mover;
  /** Why; empty where nothing was said. */
  readonly why: string;
  /** What is decided, where a decision is made. */
  readonly outcome?: Outcome;
};

/** Why a move cannot be made. */
export type MoveRefusal =
  /** The application is elsewhere: somebody else moved it, or the page was old. */
  | { readonly code: "not-from-here"; readonly state: Standing["state"] }
  | { readonly code: "not-theirs" }
  | { readonly code: "not-yet"; readonly missing: readonly Condition[] }
  | { readonly code: "say-why" }
  | { readonly code: "say-outcome" };

/** Where the application stands after a move, and the row that says what follows. */
export type Moved = { readonly standing: Standing; readonly move: Move & { readonly on: MoveName } };

const stands = (move: Move, { state, outcome, heldFrom }: Standing, wanted: Wanted): Standing | undefined => {
  const { to } = move;
  if (to === "held-from") return heldFrom === null ? undefined : { state: heldFrom, outcome, heldFrom: null };
  if (to === "on-hold") return { state: to, outcome, heldFrom: state };
  if (to !== "decided") return { state: to, outcome, heldFrom: null };
  return wanted.outcome === undefined ? undefined : { state: to, outcome: wanted.outcome, heldFrom: null };
};

/** Decides a move by the table of the lifecycle; a refusal says everything that is missing at once. */
export const makeMove = (
  standing: Standing,
  wanted: Wanted,
  holding: Holding,
): Result<Moved, MoveRefusal> => {
  const move = moveNamed(wanted.on);
  if (!move.from.includes(standing.state)) return no({ code: "not-from-here", state: standing.state });
  if (!move.by.includes(wanted.by)) return no({ code: "not-theirs" });
  const missing = move.when.filter((condition) => !holding.has(condition));
  if (missing.length > 0) return no({ code: "not-yet", missing });
  if (move.why === "asked" && wanted.why.trim() === "") return no({ code: "say-why" });
  const next = stands(move, standing, wanted);
  // Only a decision lacks anything here: an application on hold always knows where it came from.
  return next === undefined ? no({ code: "say-outcome" }) : yes({ standing: next, move });
};

/** A move that somebody could make from here, and what is missing for it: what a page shows as a button, or says in its place. */
export type Offered<M extends Mover> = { readonly on: MoveOf<M>; readonly missing: readonly Condition[] };

/** The moves that somebody has from here, in the order of the table. */
export const movesFor = <M extends Mover>(
  { state }: Standing,
  by: M,
  holding: Holding,
): readonly Offered<M>[] =>
  (moves as readonly (Move & { readonly on: MoveName })[])
    .filter((move) => move.from.includes(state) && move.by.includes(by))
    .map(({ on, when }) => ({
      // A row that names somebody among its movers is of their moves: the type says so of the table.
      on: on as MoveOf<M>,
      missing: when.filter((condition) => !holding.has(condition)),
    }));
