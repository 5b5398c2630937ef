import type { Instant } from "../../core/kernel/instant.ts";
import { readBounce } from "../../core/messages/bounce.ts";
import { afterBounce } from "../../core/messages/delivery.ts";
import { markBounced } from "../../store/addresses.ts";
import { changeDeliveries, deliveriesById, deliveriesOf } from "../../store/deliveries.ts";
import type { Store } from "../../store/within.ts";

/** The most mails that one report may be about. */
const MOST = 20;

/**
 * Notes what a report of mail that came back says: the delivery, and what was mailed with it, is now told as such, and the
 * address as one that mail does not reach. A report that was noted before changes nothing. Gives how many were noted.
 */
export const noteBounce = async (store: Store, report: string, now: Instant): Promise<number> => {
  const ids = readBounce(report).slice(0, MOST);
  if (ids.length === 0) return 0;
  return store.withinJob(async (tx) => {
    let noted = 0;
    for (const { id, outbox, state, subjectKind } of await deliveriesById(tx, ids)) {
      if (state !== "sent") continue;
      // An invitation, and a request for hours, has a second row, for the inbox of whoever has the address: one mail, one fate.
      const isShared = subjectKind === "invitation" || subjectKind === "hour-request";
      const together = (await deliveriesOf(tx, outbox)).filter((each) => isShared || each.id === id);
      for (const each of together) {
        const bounced = afterBounce(each, now);
        if (await changeDeliveries(tx, [each.id], each, bounced)) noted++;
        if (each.addressId !== null) await markBounced(tx, each.addressId, now);
      }
    }
    return noted;
  });
};
