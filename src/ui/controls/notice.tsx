import type { Child } from "hono/jsx";
import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";
import { Icon } from "./icon.tsx";

export const noticeKinds = ["information", "success", "warning", "error"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export type NoticeProps = {
  readonly language: Language;
  readonly kind: NoticeKind;
  /** In place of the word for its kind. */
  readonly heading?: string | undefined;
  /** A sentence that needs no heading: the kind is then shown by its sign and said to screen readers only. */
  readonly isBrief?: boolean | undefined;
  /** Announced by screen readers when it appears: for what answers a step, not for what always stands there. */
  readonly isAnnounced?: boolean | undefined;
  readonly children?: Child;
};

/** A message on the page: its kind is said in a word and shown by a sign, never by colour only. */
export const Notice = ({ language, kind, heading, isBrief, isAnnounced, children }: NoticeProps) => (
  <div
    class={`notice notice-${kind}`}
    role={isAnnounced === true ? (kind === "error" ? "alert" : "status") : undefined}
  >
    <Icon name={kind} />
    <div class="notice-words">
      <strong class={isBrief === true ? "visually-hidden" : "notice-kind"}>
        {heading ?? controlWords[language].noticeKinds[kind]}
      </strong>
      {children}
    </div>
  </div>
);
