import type { EntryId } from "../entries/entry.ts";
import type { Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { RatingRefusal } from "../references/refusal.ts";
import { type Application, isOpen } from "./application.ts";
import type { ApplicationState } from "./lifecycle.ts";

/** What is known of a request when another is to be made. */
export type EarlierRequest = {
  readonly id: string;
  readonly entry: EntryId;
  /** What its address reaches. */
  readonly mailbox: string;
  readonly expiresAt: Instant;
  readonly sentAt: Instant | null;
  /** Its rating was sent, counts, and has not run out. */
  readonly stillCounts: boolean;
  readonly declinedAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** The category asks another form since. */
  readonly setAsideAt: Instant | null;
};

/** Whom to ask, and in whose place. */
export type AskingRater = {
  readonly entry: EntryId;
  readonly address: string;
  readonly mailbox: string;
  /**
   * The request that this one replaces: its link opens nothing any more, unless it was set aside. Then it stays as it is, and
   * counts again where the category changes back.
   */
  readonly replaces: string | null;
};

type Asking =
  | RatingRefusal
  | { readonly code: "not-from-here"; readonly state: ApplicationState }
  | { readonly code: "not-there" };

/** True for a request whose link waits for an answer that the category asks. */
const isWaiting = ({ sentAt, declinedAt, revokedAt, setAsideAt }: EarlierRequest): boolean =>
  sentAt === null && declinedAt === null && revokedAt === null && setAsideAt === null;

/** True where somebody would be asked again under another name: a rating of theirs, for another reference, still counts. */
const isAnswered = (each: EarlierRequest, entry: EntryId): boolean =>
  each.stillCounts && each.entry !== entry;

/**
 * Decides whether a rater may be asked: while the application is under way, and nobody twice at a time, neither by the
 * reference nor by the mailbox; nor for a second reference while a rating of theirs counts, since three ratings are three
 * people's. For the same reference a rating is asked anew before it runs out. Gives the request that is to be revoked for it.
 */
export const askRater = <R extends EarlierRequest>(
  application: Pick<Application, "state">,
  earlier: readonly R[],
  { entry, address, mailbox, replaces }: AskingRater,
  ownAddresses: readonly string[],
): Result<R | null, Asking> => {
  if (!isOpen(application)) return no({ code: "not-from-here", state: application.state });
  if (ownAddresses.includes(address)) return no({ code: "rater-is-self" });
  const replaced = replaces === null ? null : earlier.find(({ id }) => id === replaces);
  if (replaced === undefined) return no({ code: "not-there" });
  const isAside = replaced !== null && replaced.setAsideAt !== null;
  if (replaced !== null && !isAside && replaced.sentAt !== null) return no({ code: "rater-asked" });
  const isTheirs = (each: EarlierRequest): boolean => each.mailbox === mailbox;
  const others = earlier.filter((each) => each.id !== replaces);
  if (others.some((each) => isWaiting(each) && (each.entry === entry || isTheirs(each))))
    return no({ code: "rater-asked" });
  if (others.some((each) => isAnswered(each, entry) && isTheirs(each))) return no({ code: "rater-asked" });
  return yes(replaced !== null && !isAside && replaced.revokedAt === null ? replaced : null);
};
