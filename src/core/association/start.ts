import { no, type Result, yes } from "../kernel/result.ts";

/** What is known when a process starts. */
export type StartFacts = {
  /** What the database says of itself; undefined where it has never been started. */
  readonly known: { readonly isDemonstration: boolean } | undefined;
  /** Nobody and no association is there. */
  readonly isEmpty: boolean;
  /** The site's address is this machine's own. */
  readonly isLoopback: boolean;
  readonly hasSmtp: boolean;
};

/** Why a start is refused. */
export type StartRefusal =
  | { readonly code: "demonstration-in-the-open" }
  | { readonly code: "no-way-to-send-mail" };

/**
 * Decides whether this is a demonstration. It is one where the address is this machine's own and the database was empty
 * when it was first started; it stays what it was then. A demonstration is never shown to others, and anything else
 * never starts without a way to send mail.
 */
export const decideStart = ({
  known,
  isEmpty,
  isLoopback,
  hasSmtp,
}: StartFacts): Result<{ readonly isDemonstration: boolean }, StartRefusal> => {
  const isDemonstration = known?.isDemonstration ?? (isLoopback && isEmpty);
  if (isDemonstration && !isLoopback) return no({ code: "demonstration-in-the-open" });
  if (!isDemonstration && !hasSmtp) return no({ code: "no-way-to-send-mail" });
  return yes({ isDemonstration });
};
