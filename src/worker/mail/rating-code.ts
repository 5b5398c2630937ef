import { nextMailAt } from "../../core/entries/hour-requests.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { ZONE_OF_NOBODY } from "../../core/kernel/time-zone.ts";
import { isFinal, withdrawn } from "../../core/messages/delivery.ts";
import { raterManners } from "../../core/messages/recipients.ts";
import { codeFrom, codeSeed } from "../../core/references/open-rating.ts";
import { changeDeliveries, deliveriesOf, lockOutbox } from "../../store/deliveries.ts";
import { findCode, type RatingCodeId } from "../../store/rating-browsers.ts";
import { codeMailsSince } from "../../store/rating-mails.ts";
import { findRatingRequest } from "../../store/rating-requests.ts";
import { rendered } from "../../ui/mail/render.ts";
import { letterOf } from "../../ui/mail/templates.ts";
import { beginDelivery } from "./begin.ts";
import { letterheadOf } from "./letterhead.ts";
import type { FindMail, Found } from "./parts.ts";

const { patience } = raterManners["rating-code"];

/** The mail with the code that opens a rating in another browser. Its digits are nowhere else. */
export const findRatingCodeMail: FindMail = async (parts, row) => {
  const { store, clock, ids, site, keyedDigestOf } = parts;
  const { associationId } = row;
  if (associationId === null) throw new Error("a code is of no association");
  return store.withinJob(async (tx): Promise<Found> => {
    const now = clock.now();
    await lockOutbox(tx, row.id);
    const subjectId = row.subjectId as RatingCodeId;
    const code = await findCode(tx, associationId, subjectId);
    const request = code === undefined ? undefined : await findRatingRequest(tx, code.request);
    const [known] = await deliveriesOf(tx, row.id);
    const isOver =
      code === undefined ||
      request === undefined ||
      code.usedAt !== null ||
      code.expiresAt <= now ||
      request.revokedAt !== null;
    if (isOver) {
      if (known !== undefined && !isFinal(known.state))
        await changeDeliveries(tx, [known.id], known, withdrawn(known, now));
      return { is: "over" };
    }
    if (known === undefined) {
      // A code cannot wait for the next day. Whoever asked reads how many there are; that others had some sent, nobody does.
      const sent = await codeMailsSince(tx, request.address, now - DAY);
      if (nextMailAt(sent, request.personId, now) !== undefined) return { is: "over" };
    }
    const subject = {
      subjectKind: "rating-code",
      subjectId,
      associationId: null,
      personId: null,
      addressId: null,
    } as const;
    const beginning = await beginDelivery(tx, { ids, now }, { known, outbox: row.id, patience, subject });
    if (beginning.is === "later") return beginning;
    if (beginning.is === "final") return { is: "over" };
    const { address, language, raterName: name, applicantName: asker } = request;
    return {
      is: "begun",
      deliveries: [beginning.id],
      delivery: beginning.delivery,
      patience,
      write: async () => {
        const letterhead = await letterheadOf(store, associationId, clock.now());
        const association = letterhead?.association;
        const zone = letterhead?.zone ?? ZONE_OF_NOBODY;
        const link = `${site}/rate/${request.id}`;
        const context = { language, zone, site, name, asker, association, link };
        const digits = codeFrom(keyedDigestOf(codeSeed(subjectId)));
        const params = { code: digits, expiresAt: code.expiresAt };
        const mail = await rendered(letterOf("rating-code", params, context), context);
        return {
          ...mail,
          to: address,
          language,
          fromName: association?.name,
          replyTo: association?.replyTo,
        };
      },
      ended: async () => undefined,
    };
  });
};
