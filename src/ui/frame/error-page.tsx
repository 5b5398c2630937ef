import type { ButtonKind } from "../controls/button.tsx";
import { ButtonGroup, ButtonLink } from "../controls/button.tsx";
import { type ErrorKind, type ErrorWords, errorWords } from "../wording/site/errors.ts";
import type { Language } from "../wording/speech.ts";
import { frameAddresses } from "./addresses.ts";
import { ArcsApart } from "./logo.tsx";

export type { ErrorKind } from "../wording/site/errors.ts";

type Way = "again" | "back" | "signIn" | "start";

/** Where each error page leads, the best way first. */
const ways: { readonly [K in ErrorKind]: readonly Way[] } = {
  "not-found": ["start"],
  refused: ["back", "start"],
  broke: ["again", "start"],
  "too-many": ["again", "start"],
  away: ["again"],
  expired: ["signIn"],
  "other-site": ["back", "start"],
  "too-large": ["back"],
};

export type ErrorPageProps = {
  readonly language: Language;
  readonly what: ErrorKind;
  /** Names the request in the log; shown only where something broke. */
  readonly reference: string;
  /** What is known in this very case, in place of the general sentence. */
  readonly words?: string | undefined;
  /** Where signing in is done, with the way back. */
  readonly signIn?: string | undefined;
  /** The page to try again or to go back to, as a GET; this very address by default. */
  readonly back?: string | undefined;
};

/** The title of an error page. */
export const errorTitle = (what: ErrorKind, language: Language): string =>
  errorWords[language].pages[what].title;

/** Says what happened, what became of the reader's work, and what to do next. */
export const ErrorPage = ({ language, what, reference, words, signIn, back }: ErrorPageProps) => {
  const all: ErrorWords = errorWords[language];
  const { title, happened, next } = all.pages[what];
  const hrefs: { readonly [W in Way]: string } = {
    again: back ?? "",
    back: back ?? "",
    signIn: signIn ?? frameAddresses.signIn,
    start: frameAddresses.home,
  };
  return (
    <section class="error-page">
      <ArcsApart />
      <h1>{title}</h1>
      <p class="lead">{words ?? happened}</p>
      <p>{next}</p>
      {what === "broke" ? (
        <p class="error-reference">
          {all.reference} <code>{reference}</code>
        </p>
      ) : null}
      <ButtonGroup>
        {ways[what].map((way, index) => (
          <ButtonLink href={hrefs[way]} kind={(index === 0 ? "primary" : "secondary") satisfies ButtonKind}>
            {all[way]}
          </ButtonLink>
        ))}
      </ButtonGroup>
    </section>
  );
};
