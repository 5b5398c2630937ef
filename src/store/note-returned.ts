import type { Instant } from "../core/kernel/instant.ts";
import { MOST_RETURNED } from "../core/messages/bounce.ts";
import { afterBounce } from "../core/messages/delivery.ts";
import { sharesOneMail } from "../core/messages/ids.ts";
import { type Envelope, type Returned, readReturned } from "../core/messages/returned.ts";
import { markBounced } from "./addresses.ts";
import { changeDeliveries, deliveriesById, deliveriesOf } from "./deliveries.ts";
import type { Store } from "./within.ts";
import type { World } from "./world.ts";

/** What came of a mail that came back: how much was noted of it; or that it should be brought again in a while. */
export type Noted =
  | { readonly is: Returned["is"]; readonly noted: number }
  /** Too much is read at the moment, or the mail that it is about is still being handed over. */
  | { readonly is: "later" }
  | { readonly is: "unreadable" };

/**
 * Notes that mails did not arrive: the delivery, and what was mailed with it, is now told as such, and the address as one that
 * mail does not reach. What was noted before changes nothing, so a report may come as often as it likes. A mail may come back
 * before anybody noted that it was taken: "later".
 */
const noteFailed = async (store: Store, { deliveries }: Returned, now: Instant): Promise<number | "later"> =>
  store.withinJob(async (tx) => {
    const found = await deliveriesById(tx, deliveries);
    if (found.some(({ state }) => state === "sending")) return "later";
    let noted = 0;
    for (const { id, outbox, state, subjectKind } of found) {
      if (state !== "sent") continue;
      const rows = (await deliveriesOf(tx, outbox)).filter(
        (each) => sharesOneMail[subjectKind] || each.id === id,
      );
      for (const each of rows) {
        if (await changeDeliveries(tx, [each.id], each, afterBounce(each, now))) noted++;
        if (each.addressId !== null) await markBounced(tx, each.addressId, now);
      }
    }
    return noted;
  });

/** Reads a mail that came back, as it went over the wire, and notes what it says. It is never answered. */
export const noteReturned = async (
  { store, parsers, clock, log, returns }: Pick<World, "store" | "parsers" | "clock" | "log" | "returns">,
  raw: Uint8Array,
  envelope?: Envelope,
): Promise<Noted> => {
  const mail = raw.byteLength > MOST_RETURNED ? undefined : await parsers.returnedMail(raw);
  if (mail?.ok !== true) {
    if (mail?.refusal.code === "busy") return { is: "later" };
    log.warn("mail.returned-unreadable", { because: mail?.refusal.code ?? "too-large" });
    return { is: "unreadable" };
  }
  const returned = readReturned(mail.value, returns.paths, envelope);
  const noted = returned.is === "failed" ? await noteFailed(store, returned, clock.now()) : 0;
  if (noted === "later") return { is: "later" };
  log.info("mail.returned", { is: returned.is, noted });
  return { is: returned.is, noted };
};
