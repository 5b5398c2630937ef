import type { Application } from "../../core/application/application.ts";
import { entriesOf } from "../../core/application/copy.ts";
import type { JudgedBy } from "../../core/application/judge-application.ts";
import { overlaysOn } from "../../core/application/overlays-on.ts";
import { type AskedFacts, processFor } from "../../core/application/process-of.ts";
import { confirmedOfCopy } from "../../core/application/submission.ts";
import type { SettingHistory } from "../../core/association/setting-history.ts";
import { holdersNamed } from "../../core/entries/holders-named.ts";
import { type Day, formatDay } from "../../core/kernel/calendar.ts";
import type { Edition } from "../../core/standards/edition.ts";
import type { Library } from "../../core/standards/library.ts";
import type { KeptCopy } from "../../store/application-copies.ts";
import { readProcessFacts } from "../../store/application-process.ts";
import { listConfirmations } from "../../store/confirmations.ts";
import { holdersFor, judgedEntries } from "../../store/judged-entries.ts";
import { together } from "../../store/together.ts";
import type { Tx } from "../../store/tx.ts";

/** What an application is judged by whatever the category: what each asks of ratings is taken of it by `judgedFor`. */
export type FoundFacts = Omit<JudgedBy, "process"> & { readonly facts: AskedFacts };

/**
 * Finds everything that an application would be judged by if it were submitted on a day: the living portfolio, or a copy of
 * it by what is known of that copy on the day.
 */
export const findFacts = async (
  tx: Tx,
  application: Application,
  history: SettingHistory,
  day: Day,
  copied?: Pick<KeptCopy, "entries" | "settled">,
): Promise<FoundFacts> => {
  const { associationId, personId } = application;
  const { entries, confirmations, facts } = await together({
    entries: copied === undefined ? judgedEntries(tx, personId) : entriesOf(copied.entries),
    confirmations: listConfirmations(tx, personId),
    facts: readProcessFacts(tx, application, history, day),
  });
  // Only what this association confirmed is its own word.
  const confirmedHere = confirmations.filter((each) => each.associationId === associationId);
  const holders = await holdersFor(tx, personId, holdersNamed(entries, confirmedHere));
  return {
    kept: {
      id: personId,
      entries,
      holders,
      confirmations: copied === undefined ? confirmedHere : confirmedOfCopy(copied.settled, confirmedHere),
      association: associationId,
      on: formatDay(day),
    },
    facts,
    overlays: overlaysOn(application, history, day),
    day,
  };
};

/** What it is judged by for a category. */
export const judgedFor = (
  { facts, ...found }: FoundFacts,
  edition: Edition | undefined,
  category: string,
): JudgedBy => ({ ...found, process: processFor(facts, edition, category, found.day) });

/** The same for the category of the application, or of a copy that was submitted before the category was changed. */
export const findJudged = async (
  tx: Tx,
  { editions }: Pick<Library, "editions">,
  application: Application,
  history: SettingHistory,
  day: Day,
  copied?: Pick<KeptCopy, "entries" | "settled"> & Partial<Pick<KeptCopy, "category">>,
): Promise<JudgedBy> => {
  const found = await findFacts(tx, application, history, day, copied);
  const category = copied?.category ?? application.category;
  return judgedFor(found, editions.get(application.edition), category);
};
