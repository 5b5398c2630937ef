import { composeBoth } from "../entries/compose-portfolio.ts";
import type { Kept, Process, View } from "../entries/kept.ts";
import type { Day } from "../kernel/calendar.ts";
import { categoryIn } from "../standards/edition.ts";
import { evaluate } from "../standards/evaluate.ts";
import { factsOf } from "../standards/facts.ts";
import type { Library } from "../standards/library.ts";
import type { Verdict } from "../standards/verdict.ts";
import type { Application } from "./application.ts";
import type { Condition } from "./lifecycle.ts";

/** What an application is judged by. */
export type JudgedBy = {
  /** What its person recorded, as its association has it. */
  readonly kept: Kept;
  /** Which ratings are in and what is signed. */
  readonly process: Process;
  /** The association's exceptions to the pinned edition, judged on the day. */
  readonly overlays: readonly string[];
  readonly day: Day;
};

/** The verdict for an application as stated and as confirmed; undefined where this program does not know its rules. */
export const judgeApplication = (
  { edition: id, category: code }: Pick<Application, "edition" | "category">,
  { kept, process, overlays, day }: JudgedBy,
  { editions, vocabulary }: Library,
): { readonly [V in View]: Verdict } | undefined => {
  const edition = editions.get(id);
  const category = edition === undefined ? undefined : categoryIn(edition, code);
  if (edition === undefined || category === undefined) return undefined;
  const both = composeBoth({ ...kept, process }, vocabulary);
  const judged = (view: View): Verdict =>
    // One for each category that is asked about.
    evaluate(edition, factsOf(both[view].portfolio), [category], overlays, day)[0] as Verdict;
  return { stated: judged("stated"), confirmed: judged("confirmed") };
};

/** The condition of the lifecycle about requirements: none of the stage of submission is unmet as confirmed. */
export const requirementsHolding = (
  confirmed: Pick<Verdict, "readyToSubmit"> | undefined,
): readonly Condition[] => (confirmed?.readyToSubmit === true ? ["requirements-met"] : []);
