import type { JudgedBy } from "../../../core/application/judge-application.ts";
import type { ApplicationState } from "../../../core/application/lifecycle.ts";
import { isHolding } from "../../../core/entries/grant.ts";
import { type KeptMove, listMoves } from "../../../store/applications.ts";
import { listGrants } from "../../../store/portfolio-grants.ts";
import { together } from "../../../store/together.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { findJudged } from "../find-judged.ts";
import { type Own, readOwn } from "../frame/find-own.ts";

/** One's own application with everything that its overview says. */
export type Overview = {
  readonly own: Own;
  readonly moves: readonly KeptMove[];
  /** The staff of its association may look at the portfolio. */
  readonly isShared: boolean;
  /** By what it would be judged today; undefined where it is judged by what was submitted. */
  readonly judged: JudgedBy | undefined;
};

const beforeSubmission: readonly ApplicationState[] = ["registered", "in-progress"];

/** Reads it; undefined where the application is not there for whoever looks. */
export const loadOverview = async (visit: PersonVisit): Promise<Overview | undefined> => {
  const { store, clock } = visit.world;
  const { id: person } = visit.person;
  return store.withinPerson(person, async (tx) => {
    const own = await readOwn(tx, visit);
    if (own === undefined) return undefined;
    const { application, history, today } = own;
    const { moves, grants, judged } = await together({
      moves: listMoves(tx, application.associationId, application.id),
      grants: listGrants(tx, person),
      judged: beforeSubmission.includes(application.state)
        ? findJudged(tx, visit.world.standards, application, history, today)
        : undefined,
    });
    const isShared = grants.some(
      (grant) => grant.associationId === application.associationId && isHolding(grant, clock.now()),
    );
    return { own, moves, isShared, judged };
  });
};
