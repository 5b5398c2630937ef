import { MAIL_CHOICE, type MailChoice, readChoice } from "../../core/messages/mail-choice.ts";
import type { Visit } from "../../web/visit.ts";

/** What the link of a mail lets its reader turn off; undefined where it was not sealed here. */
export const findChoice = ({ world, params }: Visit): MailChoice | undefined =>
  readChoice(world.signIn.sealer.open(MAIL_CHOICE, params["choice"] ?? ""));
