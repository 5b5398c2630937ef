import type { Child } from "hono/jsx";
import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";
import { Icon, type IconName } from "./icon.tsx";

/** What a requirement came to. */
export type Status = "met" | "unmet" | "judgement" | "recommended";

type StatusTagProps = {
  readonly language: Language;
  readonly status: Status;
  /** In place of the usual word. */
  readonly children?: Child;
};

/** The status of a requirement: a sign of its own, a word, and a colour last of all. */
export const StatusTag = ({ language, status, children }: StatusTagProps) => (
  <span class={`tag tag-${status}`}>
    <Icon name={status} />
    {children ?? controlWords[language].statuses[status]}
  </span>
);

export type TagTone = "neutral" | "accent" | "success" | "warning" | "error" | "information";

type TagProps = { readonly tone?: TagTone | undefined; readonly children?: Child };

const signs: { readonly [T in TagTone]?: IconName } = {
  success: "success",
  warning: "warning",
  error: "error",
  information: "information",
};

/** A word or two about a thing, such as the state of an application. */
export const Tag = ({ tone = "neutral", children }: TagProps) => {
  const sign = signs[tone];
  return (
    <span class={`tag tag-${tone}`}>
      {sign === undefined ? null : <Icon name={sign} />}
      {children}
    </span>
  );
};
