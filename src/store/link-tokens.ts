import type { EmailAddress } from "../core/account/email-address.ts";
import type { LinkPurpose, LinkTimes } from "../core/account/link.ts";
import type { HourRequestId } from "../core/entries/hour-requests.ts";
import type { InvitationId, PersonId, RatingRequestId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Language } from "../core/kernel/language.ts";
import type { AddressRequestId } from "./tables/accounts.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A link that was sent in a mail. */
export type FoundLink = LinkTimes & {
  readonly purpose: LinkPurpose;
  readonly address: EmailAddress;
  readonly language: Language;
  /** Whose the address was when the link was made, or who wants to add it. */
  readonly personId: PersonId | null;
  readonly invitationId: InvitationId | null;
  readonly hourRequestId: HourRequestId | null;
  readonly ratingRequestId: RatingRequestId | null;
  readonly returnTo: string | null;
};

/** The link of a token's digest; the same digest must have been presented to the scope. */
export const findLink = async (tx: Tx, tokenHash: string): Promise<FoundLink | undefined> =>
  tx.maybe(
    "link-tokens.by-token",
    tx.db
      .selectFrom("link_tokens")
      .select([
        "purpose",
        "address",
        "language",
        "person_id as personId",
        "invitation_id as invitationId",
        "hour_request_id as hourRequestId",
        "rating_request_id as ratingRequestId",
        "return_to as returnTo",
        "expires_at as expiresAt",
        "used_at as usedAt",
      ])
      .where("token_hash", "=", tokenHash),
  );

/** Uses a link up for one purpose; false where it was used, ran out or is for another, so that of two only one wins. */
export const useLink = async (
  tx: Tx,
  tokenHash: string,
  purpose: LinkPurpose,
  now: Instant,
): Promise<boolean> => {
  const used = await tx.write(
    "link-tokens.use",
    tx.db
      .updateTable("link_tokens")
      .set({ used_at: at(now) })
      .where("token_hash", "=", tokenHash)
      .where("purpose", "=", purpose)
      .where("used_at", "is", null)
      .where("expires_at", ">", moment(now)),
  );
  return used > 0;
};

/** Makes links void that were sent to a person and not used: after a change none of the old ones opens anything. */
export const endLinks = async (
  tx: Tx,
  person: PersonId,
  purposes: readonly LinkPurpose[],
  now: Instant,
): Promise<void> => {
  await tx.write(
    "link-tokens.end",
    tx.db
      .updateTable("link_tokens")
      .set({ used_at: at(now) })
      .where("person_id", "=", person)
      .where("purpose", "in", [...purposes])
      .where("used_at", "is", null),
  );
};

/** The addresses that a person wants to add and to which a link is on its way or waits. */
export const addressesToVerify = async (
  tx: Tx,
  person: PersonId,
  now: Instant,
): Promise<readonly { readonly address: EmailAddress; readonly expiresAt: Instant }[]> =>
  tx.many(
    "link-tokens.to-verify",
    tx.db
      .selectFrom("link_tokens")
      .select((eb) => ["address", eb.fn.max("expires_at").as("expiresAt")])
      .where("person_id", "=", person)
      .where("purpose", "=", "verify")
      .where("used_at", "is", null)
      .where("expires_at", ">", moment(now))
      .groupBy("address")
      .orderBy("address"),
  );

/** A link to be sent; the token itself is only in the mail. */
export type NewLink = {
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  readonly address: string;
  readonly language: Language;
  readonly personId: PersonId | null;
  readonly requestId: AddressRequestId | null;
  readonly invitationId: InvitationId | null;
  readonly hourRequestId?: HourRequestId;
  readonly ratingRequestId?: RatingRequestId;
  readonly returnTo: string | null;
  readonly expiresAt: Instant;
};

/**
 * Makes the link of a mail that is being rendered; in a job's scope. At the first try it voids what was sent for the same
 * invitation before. At later ones it voids nothing: where a try ended without an answer, the peer may hold the mail with
 * the earlier link and drop this one as a copy of it.
 */
export const makeLink = async (
  tx: Tx,
  link: NewLink,
  now: Instant,
  { isFirstTry }: { readonly isFirstTry: boolean },
): Promise<void> => {
  if (isFirstTry && link.invitationId !== null)
    await tx.write(
      "link-tokens.replace-invitation",
      tx.db
        .updateTable("link_tokens")
        .set({ used_at: at(now) })
        .where("used_at", "is", null)
        .where("invitation_id", "=", link.invitationId),
    );
  if (isFirstTry && link.hourRequestId !== undefined)
    await tx.write(
      "link-tokens.replace-hours",
      tx.db
        .updateTable("link_tokens")
        .set({ used_at: at(now) })
        .where("used_at", "is", null)
        .where("hour_request_id", "=", link.hourRequestId),
    );
  if (isFirstTry && link.ratingRequestId !== undefined)
    await tx.write(
      "link-tokens.replace-rating",
      tx.db
        .updateTable("link_tokens")
        .set({ used_at: at(now) })
        .where("used_at", "is", null)
        .where("rating_request_id", "=", link.ratingRequestId),
    );
  await tx.write(
    "link-tokens.make",
    tx.db.insertInto("link_tokens").values({
      token_hash: link.tokenHash,
      purpose: link.purpose,
      address: link.address,
      language: link.language,
      person_id: link.personId,
      request_id: link.requestId,
      invitation_id: link.invitationId,
      hour_request_id: link.hourRequestId ?? null,
      rating_request_id: link.ratingRequestId ?? null,
      return_to: link.returnTo,
      made_at: at(now),
      expires_at: at(link.expiresAt),
    }),
  );
};

/** Removes links that ran out before a moment; for the timetable. */
export const forgetLinks = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write("link-tokens.forget", tx.db.deleteFrom("link_tokens").where("expires_at", "<", moment(before)));
