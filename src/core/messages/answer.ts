import type { MailKind } from "./kinds.ts";

/** What somebody asked a mail for by typing an address. */
type Asked = "register" | "sign-in" | "recover" | "verify";

/** The kinds that answer a request. */
export type Answer = Extract<
  MailKind,
  | "registration-link"
  | "already-registered"
  | "sign-in-link"
  | "recovery-link"
  | "verify-address"
  | "no-account"
>;

/**
 * Which mail goes to the address that was typed. The page says the same whether it is known; only whoever reads the
 * mailbox learns more, and then something useful: that there is an account already, or none.
 */
export const answerTo = (asked: Asked, isKnown: boolean): Answer => {
  switch (asked) {
    case "register":
      return isKnown ? "already-registered" : "registration-link";
    case "sign-in":
      return isKnown ? "sign-in-link" : "no-account";
    case "recover":
      return isKnown ? "recovery-link" : "no-account";
    case "verify":
      return "verify-address";
  }
};
