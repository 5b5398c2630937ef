import { frameWords } from "../wording/site/frame.ts";
import { type Language, speechIn } from "../wording/speech.ts";

type UnreadCountProps = { readonly language: Language; readonly unread: number };

/** The number of unread messages, told in words to screen readers; nothing where there are none. */
export const UnreadCount = ({ language, unread }: UnreadCountProps) =>
  unread === 0 ? null : (
    <span class="count">
      <span aria-hidden="true">{unread > 99 ? "99+" : speechIn(language).number(unread)}</span>
      <span class="visually-hidden">{frameWords[language].unread(unread)}</span>
    </span>
  );
