import type { Instant } from "../../core/kernel/instant.ts";
import { afterTry, type Outcome } from "../../core/messages/delivery.ts";
import type { MailSubject } from "../../core/messages/ids.ts";
import { returnPathOf } from "../../core/messages/return-path.ts";
import { DatabaseAway } from "../../store/away.ts";
import { changeDeliveries } from "../../store/deliveries.ts";
import type { MailRow } from "../../store/handover.ts";
import { findRequestedMail } from "./address-request.ts";
import { tellOfComment } from "./application-comment.ts";
import { tellOfMove } from "./application-move.ts";
import { tellOfHelp } from "./help-request.ts";
import { findHourRequestMail } from "./hour-request.ts";
import { findInvitationMail } from "./invitation.ts";
import { findMessageMail } from "./message.ts";
import type { BegunMail, FindMail, MailParts } from "./parts.ts";
import { findRatingCodeMail } from "./rating-code.ts";
import { findRatingReminderMail } from "./rating-reminder.ts";
import { findRatingRequestMail } from "./rating-request.ts";

const finders: { readonly [K in MailSubject]: FindMail } = {
  message: findMessageMail,
  "address-request": findRequestedMail,
  invitation: findInvitationMail,
  "hour-request": findHourRequestMail,
  "application-move": tellOfMove,
  "application-comment": tellOfComment,
  "help-request": tellOfHelp,
  "rating-request": findRatingRequestMail,
  "rating-reminder": findRatingReminderMail,
  "rating-code": findRatingCodeMail,
};

/** Writes and hands over a mail. A fault of our own counts as a try: it is told to the operator, and tried again. */
const handOver = async (
  { mailer, clock, log, mailDomain, returnPaths }: MailParts,
  begun: BegunMail,
): Promise<Outcome> => {
  const [id] = begun.deliveries;
  try {
    const mail = await begun.write();
    const messageId = `<${id}@${mailDomain}>`;
    const returnPath = returnPaths === undefined ? undefined : returnPathOf(returnPaths, id);
    const sent = { ...mail, messageId, envelopeId: id, returnPath, date: clock.now() };
    const { outcome, code } = await mailer.send(sent);
    if (outcome.is !== "accepted")
      log.warn("mail.not-taken", { delivery: id, is: outcome.is, code: code ?? null });
    return outcome;
  } catch (error) {
    log.error("mail.fault", error, { delivery: id });
    return { is: "fault" };
  }
};

const AGAIN_MS = 1000;
const MOST_PAUSES = 120;

/**
 * Remembers what came of a try. While this process lives it knows that the mail was taken, so it does not let go of that
 * because the database is away for a moment: otherwise the mail would go out a second time.
 */
const remember = async (parts: MailParts, begun: BegunMail, outcome: Outcome): Promise<void> => {
  const delivery = afterTry(begun.delivery, outcome, begun.patience, parts.clock.now());
  for (let paused = 0; ; paused++) {
    try {
      await parts.store.withinJob(async (tx) => {
        const isOurs = await changeDeliveries(tx, begun.deliveries, begun.delivery, delivery);
        if (isOurs) await begun.ended(tx, delivery);
      });
      break;
    } catch (error) {
      if (!(error instanceof DatabaseAway) || paused >= MOST_PAUSES) throw error;
      await parts.pause(AGAIN_MS);
    }
  }
  parts.observe?.(delivery.state, delivery.problem);
};

/** What is left of a job: nothing, or to look again at a moment. */
export type Rest = { readonly is: "over" } | { readonly is: "later"; readonly at: Instant };

/**
 * Sends every mail that an outbox row leads to and whose time has come. Doing it twice sends each mail once: what was
 * taken is remembered, and what another process has begun is left to it.
 */
export const sendMail = async (parts: MailParts, row: MailRow): Promise<Rest> => {
  for (;;) {
    const found = await finders[row.kind](parts, row);
    if (found.is !== "begun") return found;
    await remember(parts, found, await handOver(parts, found));
  }
};
