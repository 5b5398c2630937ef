import type { RatingRequestId } from "../core/kernel/ids.ts";
import { MOST_RETURNED } from "../core/messages/bounce.ts";
import { afterBounce } from "../core/messages/delivery.ts";
import { type MailSubject, sharesOneMail } from "../core/messages/ids.ts";
import { type Envelope, type Returned, readReturned } from "../core/messages/returned.ts";
import { markBounced } from "./addresses.ts";
import { changeDeliveries, deliveriesById, deliveriesOf } from "./deliveries.ts";
import { tellLostRating } from "./tell-lost-rating.ts";
import type { Tx } from "./tx.ts";
import type { World } from "./world.ts";

/** What came of a mail that came back: how much was noted of it; or that it should be brought again in a while. */
export type Noted =
  | { readonly is: Returned["is"]; readonly noted: number }
  /** Too much is read at the moment, or the mail that it is about is still being handed over. */
  | { readonly is: "later" }
  | { readonly is: "unreadable" };

/** What a mail that came back is noted with. */
type Parts = Pick<World, "store" | "parsers" | "clock" | "ids" | "log" | "returns">;

/** What follows for whoever is to know of it. */
type Tell = (tx: Tx, parts: Pick<Parts, "clock" | "ids">, subjectId: string) => Promise<void>;

/**
 * What follows from a mail that came back: who is written to, or that it is sent to the next address of whom it is for, where
 * its kind goes to more than one. Of the others it stands where it was asked for.
 */
const tells: { readonly [S in MailSubject]: Tell | undefined } = {
  message: async (tx, _parts, id) => tx.outbox.put({ kind: "message", id }),
  "address-request": undefined,
  invitation: undefined,
  "hour-request": undefined,
  "rating-request": async (tx, parts, id) => tellLostRating(tx, parts, id as RatingRequestId, "lost"),
  "rating-code": undefined,
  "rating-reminder": undefined,
  "application-move": undefined,
  "application-comment": undefined,
  "help-request": undefined,
};

/**
 * Notes that mails did not arrive: the delivery, and what was mailed with it, is now told as such, and the address as one that
 * mail does not reach. What was noted before changes nothing, so a report may come as often as it likes. A mail may come back
 * before anybody noted that it was taken: "later".
 */
const noteFailed = async (parts: Parts, { deliveries }: Returned): Promise<number | "later"> =>
  parts.store.withinJob(async (tx) => {
    const now = parts.clock.now();
    const found = await deliveriesById(tx, deliveries);
    if (found.some(({ state }) => state === "sending")) return "later";
    let noted = 0;
    for (const { id, outbox, state, subjectKind, subjectId } of found) {
      if (state !== "sent") continue;
      const rows = (await deliveriesOf(tx, outbox)).filter(
        (each) => sharesOneMail[subjectKind] || each.id === id,
      );
      for (const each of rows) {
        if (await changeDeliveries(tx, [each.id], each, afterBounce(each, now))) noted++;
        if (each.addressId !== null) await markBounced(tx, each.addressId, now);
      }
      await tells[subjectKind]?.(tx, parts, subjectId);
    }
    return noted;
  });

/** Reads a mail that came back, as it went over the wire, and notes what it says. It is never answered. */
export const noteReturned = async (parts: Parts, raw: Uint8Array, envelope?: Envelope): Promise<Noted> => {
  const { parsers, log, returns } = parts;
  const mail = raw.byteLength > MOST_RETURNED ? undefined : await parsers.returnedMail(raw);
  if (mail?.ok !== true) {
    if (mail?.refusal.code === "busy") return { is: "later" };
    log.warn("mail.returned-unreadable", { because: mail?.refusal.code ?? "too-large" });
    return { is: "unreadable" };
  }
  const returned = readReturned(mail.value, returns.paths, envelope);
  const noted = returned.is === "failed" ? await noteFailed(parts, returned) : 0;
  if (noted === "later") return { is: "later" };
  log.info("mail.returned", { is: returned.is, noted });
  return { is: returned.is, noted };
};
