import { languageOf, type Message } from "../../core/messages/kinds.ts";
import type { Fact } from "../../ui/mail/letter.ts";
import { letterOf } from "../../ui/mail/templates.ts";
import { inboxWords, type LinkKind } from "../../ui/wording/site/inbox.ts";
import type { Reader } from "../../ui/wording/speech.ts";
import type { Visit } from "../../web/visit.ts";
import type { Received } from "./inbox.query.ts";

/** Whoever reads the inbox: a page's visit. */
type InboxReader = Reader & Pick<Visit, "person">;

/** A message in words, as the site shows it. */
export type ShownMessage = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  readonly link?: { readonly label: string; readonly address: string };
};

const isLinkKind = (kind: Message["kind"], kept: { readonly [K in LinkKind]: string }): kind is LinkKind =>
  Object.hasOwn(kept, kind);

/** Says a message as its mail does; where the mail handed over a link, only that it did. */
export const shownMessage = (
  { message, template, association }: Received,
  { language: own, zone, person }: InboxReader,
): ShownMessage => {
  const words = inboxWords[own];
  if (message === undefined)
    return { subject: words.strange.subject, paragraphs: [words.strange.text], facts: [] };
  const { kind, params } = message;
  const language = languageOf(message, own);
  // Addresses of our own stay on this site; a link that was mailed is not known here.
  const letter = letterOf(kind, params, {
    language,
    zone,
    site: "",
    name: person?.name,
    association,
    template,
    link: "",
  });
  if (isLinkKind(kind, words.kept))
    return {
      subject: letter.subject,
      paragraphs: [words.kept[kind]],
      facts: letter.facts,
      // What the link opens is there for whoever is signed in, too.
      ...(kind === "hours-request"
        ? { link: { label: letter.button.label, address: "/confirmations" } }
        : {}),
    };
  const { subject, paragraphs, facts, unasked, button } = letter;
  return {
    subject,
    paragraphs: unasked === undefined ? paragraphs : [...paragraphs, unasked],
    facts,
    link: button,
  };
};
