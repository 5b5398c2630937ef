import { judgeApplication } from "../../../core/application/judge-application.ts";
import { type Checked, checkOf } from "../../../core/application/pre-check.ts";
import type { SharedPortfolio } from "../../../core/entries/waiting.ts";
import type { Verdict } from "../../../core/standards/verdict.ts";
import { type KeptMove, listMoves } from "../../../store/applications.ts";
import { findSharedPortfolio } from "../../../store/shared-portfolios.ts";
import { together } from "../../../store/together.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { findJudged } from "../find-judged.ts";
import { type ForStaff, withinFound } from "./find-for-staff.ts";

/** What an application comes to today as confirmed, where its portfolio is shared. */
export type Judged = { readonly verdict: Verdict | undefined; readonly check: Checked };

/** All that the first page of an application shows to staff. */
export type Overview = ForStaff & {
  readonly moves: readonly KeptMove[];
  readonly shared: SharedPortfolio | undefined;
  /** Undefined where nobody here may look at the portfolio. */
  readonly judged: Judged | undefined;
};

/** Reads an application for its staff; undefined where it is not there, or their own. */
export const loadOverview = async (visit: StaffVisit): Promise<Overview | undefined> => {
  const { world, association } = visit;
  const read = await withinFound(visit, async (tx, found) => {
    const { application, history, today } = found;
    const { moves, shared } = await together({
      moves: listMoves(tx, association.id, application.id),
      shared: findSharedPortfolio(tx, association.id, application.personId, world.clock.now()),
    });
    if (shared === undefined) return { moves, shared, judged: undefined };
    const by = await findJudged(tx, world.standards, application, history, today);
    const judged: Judged = {
      verdict: judgeApplication(application, by, world.standards)?.confirmed,
      check: checkOf(by, world.standards.vocabulary),
    };
    return { moves, shared, judged };
  });
  return read === undefined ? undefined : { ...read.found, ...read.value };
};
