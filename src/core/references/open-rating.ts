import { DAY, HOUR, type Instant, MINUTE } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { type RequestEvents, type RequestOver, ratingRequestState } from "./rating-request.ts";

/** For how long the link of a request opens anything. */
export const REQUEST_LIFETIME = 120 * DAY;

/** For how long a browser that showed that it is the rater's goes on being it, until the link is pressed again. */
export const PROOF_LIFETIME = 12 * HOUR;

/** For how long a rater may read again what they sent. */
export const READ_AGAIN = DAY;

/** For how long a code works that was sent to the rater's address. */
export const CODE_LIFETIME = 30 * MINUTE;

/**
 * What a browser showed: the link in the mail, a code that was sent to the address, or a link that staff released after a
 * call. Of the last nobody knows that it came from the rater's mailbox.
 */
export const browserProofs = ["link", "code", "released"] as const;
export type BrowserProof = (typeof browserProofs)[number];

/** A browser that opened a request, by the digest of its key. */
export type KnownBrowser = {
  readonly key: string;
  readonly provedBy: BrowserProof;
  readonly provedAt: Instant;
};

/** What a visitor brings who wants to open a request. */
export type Brought = {
  /** The digest of the key of the browser, where it has one. */
  readonly key: string | undefined;
  /** They followed the link of the mail, which no later one replaced. */
  readonly hasLink: boolean;
  /** The browser showed, for another request, that mail to the same address reaches them. */
  readonly isSameAddress: boolean;
};

/** What there is to know of a request before it is opened. */
export type Openable = RequestEvents & { readonly expiresAt: Instant; readonly releasedAt: Instant | null };

/** The browser of a request that has the key, as long as what it showed holds. */
export const boundBrowser = (
  browsers: readonly KnownBrowser[],
  key: string | undefined,
  now: Instant,
): KnownBrowser | undefined =>
  browsers.find((each) => each.key === key && now < each.provedAt + PROOF_LIFETIME);

/**
 * After how many wrong codes in all none opens a request any more: of the million that there are they hit one in twenty
 * thousand times, and whoever mistypes stays far below. What was opened goes on, and sending it again makes another request.
 */
export const MOST_WRONG_CODES = 50;

/** Why a request is not opened: it is over, its time has run out, a code is needed first, or too many were wrong. */
export type OpeningRefusal =
  | RequestOver
  | { readonly code: "rating-expired" }
  | { readonly code: "code-needed" }
  | { readonly code: "codes-used-up" };

/** Whether anything can still be written for a request. */
export const judgeOpen = (request: Openable, now: Instant): Result<undefined, OpeningRefusal> => {
  const state = ratingRequestState(request);
  if (state === "done" || state === "declined" || state === "revoked")
    return no({ code: "rating-request-over", state });
  return request.expiresAt <= now ? no({ code: "rating-expired" }) : yes(undefined);
};

/** Whether a code may still be sent or typed, by how many were wrong so far. */
export const judgeCodes = (wrong: number): Result<undefined, OpeningRefusal> =>
  wrong < MOST_WRONG_CODES ? yes(undefined) : no({ code: "codes-used-up" });

/** Whether a proof shows that mail to the rater reaches whoever brought it. */
export const showsMailbox = (proof: BrowserProof): boolean => proof !== "released";

/**
 * Decides whether a press opens a request without a code (product.md R1): in the first browser by the link of the mail, by
 * one that was released, or where the same address was shown already; and again in a browser that opened it once. Any
 * other browser needs a code, so that nothing that was typed is seen by whoever else holds a link. A browser that was
 * opened by a released link stands in nobody's way who shows the mailbox before anything is typed.
 */
export const openWithoutCode = (
  request: Openable,
  browsers: readonly KnownBrowser[],
  { key, hasLink, isSameAddress }: Brought,
  now: Instant,
): Result<BrowserProof, OpeningRefusal> => {
  const judged = judgeOpen(request, now);
  if (!judged.ok) return judged;
  const known = browsers.find((each) => each.key === key);
  const isUntouched = request.startedAt === null;
  const isFree = isUntouched && !browsers.some(({ provedBy }) => showsMailbox(provedBy));
  if ((hasLink || isSameAddress) && (known !== undefined || isFree)) return yes("link");
  // Released before anybody opened it; in the same browser it opens again.
  const isReleased =
    request.releasedAt !== null && ((isUntouched && browsers.length === 0) || known?.provedBy === "released");
  return isReleased ? yes("released") : no({ code: "code-needed" });
};

/** The six digits that follow from a digest; the digest is keyed, so nobody else can say them. */
export const codeFrom = (digest: string): string => {
  let number = 0;
  for (const letter of digest.slice(0, 16))
    number = (number * 131 + (letter.codePointAt(0) ?? 0)) % 1_000_003_579;
  return String(number % 1_000_000).padStart(6, "0");
};

/** What the digest of a code is made of. */
export const codeSeed = (id: string): string => `rating code ${id}`;
