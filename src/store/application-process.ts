import type { Application } from "../core/application/application.ts";
import { type AskedFacts, processFor } from "../core/application/process-of.ts";
import { type SettingHistory, settingOn, todayOf } from "../core/association/setting-history.ts";
import type { Day } from "../core/kernel/calendar.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Applied } from "../core/readiness/readiness.ts";
import type { Library } from "../core/standards/library.ts";
import { readSettings } from "./association-settings.ts";
import { listReceived } from "./rating-requests.ts";
import { listSignatures, listTexts } from "./signed-texts.ts";
import { together } from "./together.ts";
import type { Tx } from "./tx.ts";

/** Reads what an application has of its own on a day: which ratings are in, and what is signed. */
export const readProcessFacts = async (
  tx: Tx,
  application: Application,
  history: SettingHistory,
  day: Day,
): Promise<AskedFacts> => {
  const { received, texts, signatures } = await together({
    received: listReceived(tx, application),
    texts: listTexts(tx, application.associationId),
    signatures: listSignatures(tx, application),
  });
  return {
    ratings: received.map(({ sentAt, ...rating }) => ({ ...rating, receivedOn: todayOf(history, sentAt) })),
    texts,
    signatures: signatures.map((signature) => ({ ...signature, signedOn: todayOf(history, signature.at) })),
    rules: settingOn(history, "reference-rules", day).value,
  };
};

/** An application with what it has of its own today. */
export const readApplied = async (
  tx: Tx,
  application: Application,
  { standards, now }: { readonly standards: Pick<Library, "editions">; readonly now: Instant },
): Promise<Application & Applied> => {
  const { associationId, edition, category } = application;
  const history = await readSettings(tx, associationId);
  const today = todayOf(history, now);
  const facts = await readProcessFacts(tx, application, history, today);
  return { ...application, process: processFor(facts, standards.editions.get(edition), category, today) };
};
