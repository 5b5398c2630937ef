import { nextMailAt } from "../../core/entries/hour-requests.ts";
import type { Id, RatingRequestId } from "../../core/kernel/ids.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { ZONE_OF_NOBODY } from "../../core/kernel/time-zone.ts";
import { isFinal, withdrawn } from "../../core/messages/delivery.ts";
import { raterManners } from "../../core/messages/recipients.ts";
import { judgeOpen } from "../../core/references/open-rating.ts";
import { changeDeliveries, deliveriesOf, lockOutbox } from "../../store/deliveries.ts";
import { isUnwantedAt } from "../../store/mail-choices.ts";
import { askingMailsSince } from "../../store/rating-mails.ts";
import { findRatingRequest } from "../../store/rating-requests.ts";
import { findReminder } from "../../store/reminders.ts";
import { rendered } from "../../ui/mail/render.ts";
import { letterOf } from "../../ui/mail/templates.ts";
import { beginDelivery } from "./begin.ts";
import { letterheadOf } from "./letterhead.ts";
import type { FindMail, Found } from "./parts.ts";
import { raterWaitsUntil } from "./quiet.ts";
import { makeRatingLink } from "./rating-link.ts";
import { refusalAt } from "./refusal.ts";

const { patience, choice } = raterManners["rating-reminder"];

/**
 * The mail that reminds a rater. It has a link of its own; the one of the first mail goes on working. None is sent where the
 * rating is not waited for any more, or the address wants no reminders.
 */
export const findRatingReminderMail: FindMail = async (parts, row) => {
  const { store, clock, ids, site } = parts;
  const { associationId } = row;
  if (associationId === null) throw new Error("a reminder is of no association");
  const letterhead = await letterheadOf(store, associationId, clock.now());
  return store.withinJob(
    async (tx): Promise<Found> => {
      const now = clock.now();
      await lockOutbox(tx, row.id);
      const reminder = await findReminder(tx, row.subjectId as Id<"reminder">);
      const request =
        reminder === undefined ? undefined : await findRatingRequest(tx, reminder.subject as RatingRequestId);
      const [known] = await deliveriesOf(tx, row.id);
      if (
        request === undefined ||
        request.setAsideAt !== null ||
        !judgeOpen({ ...request, mail: "sent" }, now).ok ||
        (await isUnwantedAt(tx, { address: request.address, group: choice }))
      ) {
        if (known !== undefined && !isFinal(known.state))
          await changeDeliveries(tx, [known.id], known, withdrawn(known, now));
        return { is: "over" };
      }
      const { address, language, raterName: name, applicantName: asker, expiresAt, startedAt } = request;
      if (known === undefined) {
        const next = nextMailAt(await askingMailsSince(tx, address, now - DAY), request.personId, now);
        if (next !== undefined) return { is: "later", at: next };
      }
      const beginning = await beginDelivery(
        tx,
        { ids, now },
        {
          known,
          outbox: row.id,
          patience,
          subject: {
            subjectKind: "rating-reminder",
            subjectId: row.subjectId,
            associationId,
            personId: null,
            addressId: null,
          },
          notBefore: raterWaitsUntil(parts, "rating-reminder", letterhead),
        },
      );
      if (beginning.is === "later") return beginning;
      if (beginning.is === "final") return { is: "over" };
      // Never as a first one: that would void the link of the mail that asked.
      const link = await makeRatingLink(tx, parts, request, { isFirstTry: false });
      return {
        is: "begun",
        deliveries: [beginning.id],
        delivery: beginning.delivery,
        patience,
        write: async () => {
          const association = letterhead?.association;
          const refuseAt = refusalAt(parts, { of: "address", address, group: choice });
          const context = {
            language,
            zone: letterhead?.zone ?? ZONE_OF_NOBODY,
            site,
            name,
            asker,
            association,
            refuseAt,
            template: letterhead?.templateOf("rating-reminder"),
            link,
          };
          const params = { expiresAt, isStarted: startedAt !== null };
          const mail = await rendered(letterOf("rating-reminder", params, context), context);
          return {
            ...mail,
            to: address,
            language,
            fromName: association?.name,
            replyTo: association?.replyTo,
            refuseAt,
          };
        },
        ended: async () => undefined,
      };
    },
    { association: associationId },
  );
};
