import { CHOICE_PATH, choiceText, type MailChoice } from "../../core/messages/mail-choice.ts";
import type { MailParts } from "./parts.ts";

/** Where whoever reads a mail says that they do not want such mail: a link that is in this mail and nowhere else. */
export const refusalAt = (
  { site, sealChoice }: Pick<MailParts, "site" | "sealChoice">,
  choice: MailChoice,
): string => `${site}${CHOICE_PATH}/${sealChoice(choiceText(choice))}`;
