import { type DeliveryState, isLost } from "./delivery.ts";
import type { AddressId } from "./ids.ts";
import type { MessageKind } from "./kinds.ts";
import type { Patience } from "./retry.ts";

/** An address that is known to be the person's. */
export type KnownAddress = { readonly id: AddressId; readonly isMain: boolean };

/**
 * Whom a message goes to: `all` addresses, because one of them may be in wrong hands; the `asked` one only, because it is
 * the one to be proved; or the `main` one, and the next where mail to it is lost.
 */
export type Reach = "all" | "asked" | "main";

/**
 * Of what people choose whether it is mailed to them; the inbox has all of it. `reminders` are of something that is told
 * elsewhere; `news` are of what came of something that they asked for.
 */
export const mailGroups = ["reminders", "news"] as const;
export type MailGroup = (typeof mailGroups)[number];

/** Of what whoever has an address chooses whether it is mailed there, with an account or without. */
export const addressGroups = ["hour-requests", "rating-requests", "rating-reminders"] as const;
export type AddressGroup = (typeof addressGroups)[number];

/** The groups that must be wanted for a mail of one to be sent: whoever is not to be asked is not reminded either. */
export const restsOn: { readonly [G in AddressGroup]: readonly AddressGroup[] } = {
  "hour-requests": ["hour-requests"],
  "rating-requests": ["rating-requests"],
  "rating-reminders": ["rating-requests", "rating-reminders"],
};

/**
 * Why a mail cannot be turned off: it guards the account; somebody asked for it at this moment; or a process waits for its
 * reader, who loses something by not knowing.
 */
export const requiredFor = ["security", "asked", "process"] as const;
export type RequiredFor = (typeof requiredFor)[number];

type Manner = {
  readonly reach: Reach;
  readonly patience: Patience;
  /** Whether it is sent at any hour, or waits for the reader's day. */
  readonly hours: "any" | "day";
  /** By whose choice it is mailed, or why by nobody's. */
  readonly choice: MailGroup | AddressGroup | RequiredFor;
};

const security = { reach: "all", patience: "letter", hours: "any", choice: "security" } as const;
const link = { reach: "asked", patience: "link", hours: "any", choice: "asked" } as const;
/** To an address that somebody gave: it goes when its own rules say, and whoever has the address says there what they want. */
const request = { reach: "asked", patience: "letter", hours: "any", choice: "asked" } as const;
const process = { reach: "main", patience: "letter", hours: "day", choice: "process" } as const;
const news = { reach: "main", patience: "letter", hours: "day", choice: "news" } as const;
const reminder = { reach: "main", patience: "letter", hours: "day", choice: "reminders" } as const;

/** How each kind is sent. */
export const manners = {
  "sign-in-link": link,
  "recovery-link": link,
  "verify-address": link,
  "already-registered": link,
  "address-changed": security,
  "password-changed": security,
  "factor-changed": security,
  "recovery-code-used": security,
  invitation: request,
  "invitation-accepted": news,
  "hours-request": { ...request, choice: "hour-requests" },
  "hours-answered": news,
  "rating-news": process,
  "holder-settled": news,
  // Somebody waits for it at this moment.
  "export-ready": { ...news, hours: "any" },
  "role-ended": process,
  "listing-decided": process,
  "application-moved": process,
  "application-to-run": process,
  "application-comment": process,
  "help-asked": process,
  "application-reminder": reminder,
  "template-test": { reach: "main", patience: "link", hours: "any", choice: "asked" },
} as const satisfies { readonly [K in MessageKind]: Manner };

/**
 * How mail to a rater is sent. A request or a reminder may wait for the morning; for a code somebody waits before the page
 * that asks for it.
 */
export const raterManners = {
  "rating-request": { patience: "letter", hours: "day", choice: "rating-requests" },
  "rating-reminder": { patience: "letter", hours: "day", choice: "rating-reminders" },
  "rating-code": { patience: "link", hours: "any", choice: "asked" },
} as const satisfies { readonly [kind: string]: Omit<Manner, "reach"> };

/** The kinds that may be sent to a person: the others answer a request or hand over an invitation. */
export type LetterKind = {
  readonly [K in MessageKind]: (typeof manners)[K]["reach"] extends "asked" ? never : K;
}[MessageKind];

/** The addresses that a mail is due to, given what became of those it was sent to. */
export const dueAddresses = (
  reach: "all" | "main",
  addresses: readonly KnownAddress[],
  stateOf: (id: AddressId) => DeliveryState | undefined,
): readonly AddressId[] => {
  const mainFirst = addresses.toSorted((a, b) => Number(b.isMain) - Number(a.isMain)).map(({ id }) => id);
  if (reach === "all") return mainFirst;
  const next = mainFirst.findIndex((id) => {
    const state = stateOf(id);
    return state === undefined || !isLost(state);
  });
  return mainFirst.slice(0, next === -1 ? mainFirst.length : next + 1);
};

/** The group by whose choice a kind is mailed; undefined where it always is. */
export const groupOf = (kind: MessageKind): MailGroup | undefined => {
  const { choice }: Manner = manners[kind];
  return mailGroups.find((group) => group === choice);
};
