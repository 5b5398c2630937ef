import type { Application } from "../../core/application/application.ts";
import { asksTheSame } from "../../core/application/asked-of.ts";
import { entriesOf } from "../../core/application/copy.ts";
import type { JudgedBy } from "../../core/application/judge-application.ts";
import { overlaysOn } from "../../core/application/overlays-on.ts";
import { type ProcessFacts, processOf } from "../../core/application/process-of.ts";
import { confirmedOfCopy } from "../../core/application/submission.ts";
import { type SettingHistory, settingOn, todayOf } from "../../core/association/setting-history.ts";
import { holdersNamed } from "../../core/entries/holders-named.ts";
import { type Day, formatDay } from "../../core/kernel/calendar.ts";
import type { Edition } from "../../core/standards/edition.ts";
import type { Library } from "../../core/standards/library.ts";
import type { KeptCopy } from "../../store/application-copies.ts";
import { listConfirmations } from "../../store/confirmations.ts";
import { holdersFor, judgedEntries } from "../../store/judged-entries.ts";
import { listReceived, type ReceivedRating } from "../../store/rating-requests.ts";
import { listSignatures, listTexts } from "../../store/signed-texts.ts";
import { together } from "../../store/together.ts";
import type { Tx } from "../../store/tx.ts";

/** What an application is judged by whatever the category: what each asks of ratings is taken of it by `judgedFor`. */
export type FoundFacts = Omit<JudgedBy, "process"> & {
  readonly facts: Omit<ProcessFacts, "ratings"> & { readonly ratings: readonly AskedRating[] };
};
type AskedRating = ProcessFacts["ratings"][number] & Pick<ReceivedRating, "category">;

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
  const { entries, confirmations, received, texts, signatures } = await together({
    entries: copied === undefined ? judgedEntries(tx, personId) : entriesOf(copied.entries),
    confirmations: listConfirmations(tx, personId),
    received: listReceived(tx, application),
    texts: listTexts(tx, associationId),
    signatures: listSignatures(tx, application),
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
    facts: {
      ratings: received.map(({ sentAt, ...rating }) => ({ ...rating, receivedOn: todayOf(history, sentAt) })),
      texts,
      signatures: signatures.map((signature) => ({ ...signature, signedOn: todayOf(history, signature.at) })),
      rules: settingOn(history, "reference-rules", day).value,
    },
    overlays: overlaysOn(application, history, day),
    day,
  };
};

/** What it is judged by for a category: ratings that were asked for another form do not count (product.md A7). */
export const judgedFor = (
  { facts, ...found }: FoundFacts,
  edition: Edition | undefined,
  category: string,
): JudgedBy => {
  const ratings = facts.ratings.filter((rating) => asksTheSame(edition, rating.category, category));
  return { ...found, process: processOf({ ...facts, ratings }, found.day) };
};

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
