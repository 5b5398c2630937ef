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

type Manner = { readonly reach: Reach; readonly patience: Patience };

const security = { reach: "all", patience: "letter" } as const;
const link = { reach: "asked", patience: "link" } as const;
const letter = { reach: "main", patience: "letter" } as const;

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
  invitation: { reach: "asked", patience: "letter" },
  "invitation-accepted": letter,
  "hours-request": { reach: "asked", patience: "letter" },
  "hours-answered": letter,
  "rating-news": letter,
  "holder-settled": letter,
  "export-ready": letter,
  "role-ended": letter,
  "listing-decided": letter,
  "application-moved": letter,
  "application-to-run": letter,
  "application-comment": letter,
  "application-reminder": letter,
} as const satisfies { readonly [K in MessageKind]: Manner };

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
