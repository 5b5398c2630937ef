import { makeLink } from "../../store/link-tokens.ts";
import type { RatingRequest } from "../../store/rating-requests.ts";
import type { Tx } from "../../store/tx.ts";
import type { MailParts } from "./parts.ts";

/** Makes the link of a mail to a rater, and gives its address. A first one voids what was sent for the same request before. */
export const makeRatingLink = async (
  tx: Tx,
  { ids, clock, site, digestOfToken }: Pick<MailParts, "ids" | "clock" | "site" | "digestOfToken">,
  { id, address, language, expiresAt }: Pick<RatingRequest, "id" | "address" | "language" | "expiresAt">,
  order: { readonly isFirstTry: boolean },
): Promise<string> => {
  const token = ids.token();
  const link = {
    tokenHash: digestOfToken(token),
    purpose: "rating",
    address,
    language,
    personId: null,
    requestId: null,
    invitationId: null,
    ratingRequestId: id,
    returnTo: null,
    expiresAt,
  } as const;
  await makeLink(tx, link, clock.now(), order);
  return `${site}/link/${token}`;
};
