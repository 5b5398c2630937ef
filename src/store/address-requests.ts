import type { EmailAddress } from "../core/account/email-address.ts";
import type { RequestPurpose } from "../core/account/link.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Language } from "../core/kernel/language.ts";
import type { AddressRequestId } from "./tables/accounts.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** What somebody asked a mail for. */
export type AddressRequest = {
  readonly id: AddressRequestId;
  readonly purpose: RequestPurpose;
  readonly address: EmailAddress;
  readonly language: Language;
  /** Who wants to add the address; for every other purpose nobody is known. */
  readonly personId: PersonId | null;
  readonly returnTo: string | null;
};

/** Asks for a mail to an address: the row and its outbox row are all that the web does, whether it is known or not. */
const ask = async (tx: Tx, statement: string, request: AddressRequest, now: Instant): Promise<void> => {
  await tx.write(
    statement,
    tx.db.insertInto("address_requests").values({
      id: request.id,
      purpose: request.purpose,
      address: request.address,
      language: request.language,
      person_id: request.personId,
      return_to: request.returnTo,
      requested_at: at(now),
    }),
  );
  tx.outbox.put({ kind: "address-request", id: request.id });
};

/** Asks for a link on behalf of nobody known; in a public scope. */
export const askForLink = async (
  tx: Tx,
  request: AddressRequest & { readonly purpose: Exclude<RequestPurpose, "verify"> },
  now: Instant,
): Promise<void> => ask(tx, "address-requests.ask", request, now);

/** Asks for a link that proves another address of a person; in their scope. */
export const askToVerify = async (
  tx: Tx,
  request: AddressRequest & { readonly purpose: "verify"; readonly personId: PersonId },
  now: Instant,
): Promise<void> => ask(tx, "address-requests.verify", request, now);

/** A request that waits to be handled, locked until the transaction ends; undefined once it was. In a job's scope. */
export const takeRequest = async (tx: Tx, id: AddressRequestId): Promise<AddressRequest | undefined> => {
  const row = await tx.maybe(
    "address-requests.take",
    tx.db
      .selectFrom("address_requests")
      .select(["id", "purpose", "address", "language", "person_id as personId", "return_to as returnTo"])
      .where("id", "=", id)
      .where("handled_at", "is", null)
      .forUpdate(),
  );
  return row === undefined || row.address === null ? undefined : { ...row, address: row.address };
};

/** Forgets the address of a request that was handled; in a job's scope. */
export const finishRequest = async (tx: Tx, id: AddressRequestId, now: Instant): Promise<void> => {
  await tx.write(
    "address-requests.finish",
    tx.db
      .updateTable("address_requests")
      .set({ address: null, handled_at: at(now) })
      .where("id", "=", id),
  );
};

/** Removes requests of before a moment; for the timetable. */
export const forgetRequests = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write(
    "address-requests.forget",
    tx.db.deleteFrom("address_requests").where("requested_at", "<", moment(before)),
  );
