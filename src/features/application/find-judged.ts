import type { Application } from "../../core/application/application.ts";
import { entriesOf } from "../../core/application/copy.ts";
import type { JudgedBy } from "../../core/application/judge-application.ts";
import { overlaysOn } from "../../core/application/overlays-on.ts";
import { processOf } from "../../core/application/process-of.ts";
import { confirmedOfCopy } from "../../core/application/submission.ts";
import { type SettingHistory, settingOn, todayOf } from "../../core/association/setting-history.ts";
import { holdersNamed } from "../../core/entries/holders-named.ts";
import { type Day, formatDay } from "../../core/kernel/calendar.ts";
import type { KeptCopy } from "../../store/application-copies.ts";
import { listConfirmations } from "../../store/confirmations.ts";
import { holdersById, judgedEntries } from "../../store/judged-entries.ts";
import { listReceived } from "../../store/rating-requests.ts";
import { listSignatures, listTexts } from "../../store/signed-texts.ts";
import { together } from "../../store/together.ts";
import type { Tx } from "../../store/tx.ts";

/**
 * Finds everything that an application would be judged by if it were submitted on a day: the living portfolio, or a copy of
 * it by what is known of that copy on the day.
 */
export const findJudged = async (
  tx: Tx,
  application: Application,
  history: SettingHistory,
  day: Day,
  copied?: Pick<KeptCopy, "entries" | "settled">,
): Promise<JudgedBy> => {
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
  const holders = await holdersById(tx, holdersNamed(entries, confirmedHere));
  const process = processOf(
    {
      ratings: received.map(({ sentAt, ...rating }) => ({ ...rating, receivedOn: todayOf(history, sentAt) })),
      texts,
      signatures: signatures.map((signature) => ({ ...signature, signedOn: todayOf(history, signature.at) })),
      rules: settingOn(history, "reference-rules", day).value,
    },
    day,
  );
  return {
    kept: {
      id: personId,
      entries,
      holders,
      confirmations: copied === undefined ? confirmedHere : confirmedOfCopy(copied.settled, confirmedHere),
      association: associationId,
      on: formatDay(day),
    },
    process,
    overlays: overlaysOn(application, history, day),
    day,
  };
};
