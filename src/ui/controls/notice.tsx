import type { Child } from "hono/jsx";
import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";

export const noticeKinds = ["information", "success", "warning", "error"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export type NoticeProps = {
  readonly language: Language;
  readonly kind: NoticeKind;
  readonly heading?: string | undefined;
  readonly children?: Child;
};

/** A message on the page: its kind is said in a word and shown by a sign, never by colour only. */
export const Notice = ({ language, kind, heading, children }: NoticeProps) => (
  <div class={`notice notice-${kind}`} role={kind === "error" ? "alert" : "status"}>
    <strong class="notice-kind">{heading ?? controlWords[language].noticeKinds[kind]}</strong>
    <div class="notice-text">{children}</div>
  </div>
);
