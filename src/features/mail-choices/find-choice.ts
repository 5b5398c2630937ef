import {
  CHOICE_PATH,
  choiceText,
  MAIL_CHOICE,
  type MailChoice,
  readChoice,
} from "../../core/messages/mail-choice.ts";
import type { World } from "../../store/world.ts";
import type { Visit } from "../../web/visit.ts";

/** What the link of a mail lets its reader turn off; undefined where it was not sealed here. */
export const findChoice = ({ world, params }: Visit): MailChoice | undefined =>
  readChoice(world.signIn.sealer.open(MAIL_CHOICE, params["choice"] ?? ""));

/** The address at which a choice is made, as a mail's link has it. */
export const choiceAddress = ({ signIn }: Pick<World, "signIn">, choice: MailChoice): string =>
  `${CHOICE_PATH}/${signIn.sealer.seal(MAIL_CHOICE, choiceText(choice))}`;
