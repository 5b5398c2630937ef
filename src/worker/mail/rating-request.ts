import { nextMailAt } from "../../core/entries/hour-requests.ts";
import type { RatingRequestId } from "../../core/kernel/ids.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { ZONE_OF_NOBODY } from "../../core/kernel/time-zone.ts";
import { isFinal, isLost, unwanted, withdrawn } from "../../core/messages/delivery.ts";
import { raterManners } from "../../core/messages/recipients.ts";
import { judgeOpen } from "../../core/references/open-rating.ts";
import { addDelivery, changeDeliveries, deliveriesOf, lockOutbox } from "../../store/deliveries.ts";
import { isUnwantedAt } from "../../store/mail-choices.ts";
import { askingMailsSince } from "../../store/rating-mails.ts";
import { findRatingRequest } from "../../store/rating-requests.ts";
import { tellLostRating } from "../../store/tell-lost-rating.ts";
import { rendered } from "../../ui/mail/render.ts";
import { letterOf } from "../../ui/mail/templates.ts";
import { beginDelivery } from "./begin.ts";
import { letterheadOf } from "./letterhead.ts";
import type { FindMail, Found } from "./parts.ts";
import { raterWaitsUntil } from "./quiet.ts";
import { makeRatingLink } from "./rating-link.ts";
import { refusalAt } from "./refusal.ts";

const { patience, choice } = raterManners["rating-request"];

/** The mail that asks a rater. Its link is in this mail and nowhere else; whoever asked sees what becomes of it. */
export const findRatingRequestMail: FindMail = async (parts, row) => {
  const { store, clock, ids, site } = parts;
  const subjectId = row.subjectId as RatingRequestId;
  const asked = await store.withinJob(async (tx) => findRatingRequest(tx, subjectId));
  const letterhead =
    asked === undefined ? undefined : await letterheadOf(store, asked.associationId, clock.now());
  return store.withinJob(async (tx): Promise<Found> => {
    const now = clock.now();
    await lockOutbox(tx, row.id);
    const request = await findRatingRequest(tx, subjectId);
    const [known] = await deliveriesOf(tx, row.id);
    // Not where a link that was handed on was opened meanwhile: then it is not needed any more, and does no harm.
    if (request === undefined || !judgeOpen({ ...request, mail: "queued" }, now).ok) {
      if (known !== undefined && !isFinal(known.state))
        await changeDeliveries(tx, [known.id], known, withdrawn(known, now));
      return { is: "over" };
    }
    const {
      id,
      associationId,
      address,
      language,
      raterName: name,
      applicantName: asker,
      expiresAt,
    } = request;
    const subject = {
      subjectKind: "rating-request",
      subjectId: id,
      associationId,
      personId: null,
      addressId: null,
    } as const;
    if (await isUnwantedAt(tx, { address, group: choice })) {
      const told = unwanted(now);
      if (known === undefined)
        await addDelivery(tx, { id: ids.id<"delivery">(), outbox: row.id, ...subject }, told);
      else if (!isFinal(known.state)) await changeDeliveries(tx, [known.id], known, told);
      else return { is: "over" };
      await tellLostRating(tx, parts, id, "unwanted");
      return { is: "over" };
    }
    if (known === undefined) {
      const next = nextMailAt(await askingMailsSince(tx, address, now - DAY), request.personId, now);
      if (next !== undefined) return { is: "later", at: next };
    }
    const notBefore = raterWaitsUntil(parts, "rating-request", letterhead);
    const beginning = await beginDelivery(
      tx,
      { ids, now },
      { known, outbox: row.id, patience, subject, notBefore },
    );
    if (beginning.is === "later") return beginning;
    if (beginning.is === "final") return { is: "over" };
    const { delivery } = beginning;
    const link = await makeRatingLink(tx, parts, request, { isFirstTry: delivery.tries === 1 });
    return {
      is: "begun",
      deliveries: [beginning.id],
      delivery,
      patience,
      write: async () => {
        const association = letterhead?.association;
        const refuseAt = refusalAt(parts, { of: "address", address, group: choice });
        const zone = letterhead?.zone ?? ZONE_OF_NOBODY;
        const context = {
          language,
          zone,
          site,
          name,
          asker,
          association,
          refuseAt,
          template: letterhead?.templateOf("rating-request"),
          link,
        };
        const { isWaived } = request;
        const mail = await rendered(letterOf("rating-request", { expiresAt, isWaived }, context), context);
        return {
          ...mail,
          to: address,
          language,
          fromName: association?.name,
          replyTo: association?.replyTo,
          refuseAt,
        };
      },
      ended: async (ending, { state }) => {
        if (isLost(state)) await tellLostRating(ending, parts, id, "lost");
      },
    };
  });
};
