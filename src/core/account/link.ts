import { DAY, HOUR, type Instant, MINUTE } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";

/** What a link in a mail is for; it works for nothing else. */
export const linkPurposes = [
  "register",
  "sign-in",
  "recover",
  "verify",
  "invitation",
  "hours",
  "rating",
] as const;

export type LinkPurpose = (typeof linkPurposes)[number];

/** What somebody may ask a mail for by typing an address. */
export const requestPurposes = ["register", "sign-in", "recover", "verify"] as const;

export type RequestPurpose = (typeof requestPurposes)[number];

/** How long the link of a request works; an invitation's link works as long as the invitation. */
export const linkLifetime: { readonly [P in RequestPurpose]: number } = {
  register: DAY,
  "sign-in": 20 * MINUTE,
  recover: HOUR,
  verify: DAY,
};

/** What decides whether a link still works. */
export type LinkTimes = { readonly expiresAt: Instant; readonly usedAt: Instant | null };

/** Why a link does not work. An unknown one is told like one that ran out: neither helps a guesser. */
export type LinkProblem = "link-unknown" | "link-used" | "link-expired";

/** Judges a link that was followed; undefined is a link that nobody made. */
export const judgeLink = <L extends LinkTimes>(
  link: L | undefined,
  now: Instant,
): Result<L, { readonly code: LinkProblem }> => {
  if (link === undefined) return no({ code: "link-unknown" });
  if (link.usedAt !== null) return no({ code: "link-used" });
  return link.expiresAt <= now ? no({ code: "link-expired" }) : yes(link);
};
