import { frameWords } from "../wording/site/frame.ts";
import { mailWords } from "../wording/site/mail.ts";
import type { Context, Letter } from "./letter.ts";

/** What stands below every letter: why it came, where replies go, and whose the marks are not. */
export const footerOf = ({ why }: Letter, { language, association }: Context): readonly string[] => {
  const words = mailWords[language];
  const replies =
    association?.replyTo === undefined ? words.replies.unread : words.replies.toAssociation(association.name);
  return [words.why[why], replies, frameWords[language].marks];
};
