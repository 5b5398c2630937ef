import type { Permit } from "../core/access/can.ts";
import type { HolderRequest, HolderRequestId, Settlement } from "../core/entries/holder-request.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { HolderId } from "../core/register/standing.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

const columns = [
  "r.id",
  "r.association_id as associationId",
  "r.person_id as personId",
  "r.provider_entry_id as provider",
  "r.name",
  "r.address",
  "r.asked_at as askedAt",
  "r.settled_at as settledAt",
  "r.settled_as as settledAs",
  "r.holder_id as holder",
  "r.reason",
  "r.taken_at as takenAt",
] as const;

/** A person's requests, the latest first, with what the associations are called. */
export const listHolderRequests = async (
  tx: Tx,
  person: PersonId,
): Promise<readonly (HolderRequest & { readonly association: string })[]> =>
  tx.many(
    "holder-requests.list",
    tx.db
      .selectFrom("holder_requests as r")
      .innerJoin("associations as a", "a.id", "r.association_id")
      .select([...columns, "a.name as association"])
      .where("r.person_id", "=", person)
      .orderBy("r.asked_at", "desc")
      .orderBy("r.id"),
  );

/** A request with who asks. */
export type AskedFor = HolderRequest & { readonly asker: string };

const waitingAt = (tx: Tx, association: AssociationId) =>
  tx.db
    .selectFrom("holder_requests as r")
    .innerJoin("persons as p", "p.id", "r.person_id")
    .select([...columns, "p.name as asker"])
    .where("r.association_id", "=", association)
    .where("r.settled_at", "is", null);

/** One page of what an association is asked and has not settled, the oldest first. Pages are counted from 1. */
export const listHoldersAskedFor = async (
  tx: Tx,
  association: AssociationId,
  { page, most }: { readonly page: number; readonly most: number },
): Promise<readonly AskedFor[]> =>
  tx.many(
    "holder-requests.waiting",
    waitingAt(tx, association)
      .orderBy("r.asked_at")
      .orderBy("r.id")
      .limit(most)
      .offset((page - 1) * most),
  );

/** One of them; undefined where it is settled. */
export const findHolderAskedFor = async (
  tx: Tx,
  association: AssociationId,
  id: HolderRequestId,
): Promise<AskedFor | undefined> =>
  tx.maybe("holder-requests.waiting-one", waitingAt(tx, association).where("r.id", "=", id));

/** How much an association is asked and has not settled. */
export const countHoldersAskedFor = async (tx: Tx, association: AssociationId): Promise<number> => {
  const { waiting } = await tx.one(
    "holder-requests.count",
    tx.db
      .selectFrom("holder_requests")
      .select((eb) => eb.fn.countAll<number>().as("waiting"))
      .where("association_id", "=", association)
      .where("settled_at", "is", null),
  );
  return waiting;
};

/** One request, as far as the scope sees it. */
export const findHolderRequest = async (tx: Tx, id: HolderRequestId): Promise<HolderRequest | undefined> =>
  tx.maybe(
    "holder-requests.find",
    tx.db.selectFrom("holder_requests as r").select(columns).where("r.id", "=", id),
  );

/** Asks an association to enter somebody; false where it is asked already. */
export const addHolderRequest = async (
  tx: Tx,
  _permit: Permit<"holder.ask-for">,
  request: Pick<
    HolderRequest,
    "id" | "associationId" | "personId" | "provider" | "name" | "address" | "askedAt"
  >,
): Promise<boolean> => {
  const written = await tx.write(
    "holder-requests.add",
    tx.db
      .insertInto("holder_requests")
      .values({
        association_id: request.associationId,
        id: request.id,
        person_id: request.personId,
        provider_entry_id: request.provider,
        name: request.name,
        address: request.address,
        asked_at: at(request.askedAt),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** What staff decide of a request. */
export type Settling = {
  readonly association: AssociationId;
  readonly id: HolderRequestId;
  readonly as: Settlement;
  readonly holder: HolderId | null;
  readonly reason: string;
  readonly by: PersonId;
};

/** Settles a request; false where it was settled before. */
export const settleHolderRequest = async (
  tx: Tx,
  _permit: Permit<"holder.settle">,
  { association, id, as, holder, reason, by }: Settling,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "holder-requests.settle",
    tx.db
      .updateTable("holder_requests")
      .set({ settled_at: at(now), settled_by: by, settled_as: as, holder_id: holder, reason })
      .where("association_id", "=", association)
      .where("id", "=", id)
      .where("settled_at", "is", null),
  );
  return written > 0;
};

/** Notes that the person took whom the association named; false where they had already. */
export const noteTaken = async (
  tx: Tx,
  _permit: Permit<"entry.change">,
  person: PersonId,
  id: HolderRequestId,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "holder-requests.take",
    tx.db
      .updateTable("holder_requests")
      .set({ taken_at: at(now) })
      .where("person_id", "=", person)
      .where("id", "=", id)
      .where("taken_at", "is", null)
      .where("settled_at", "is not", null),
  );
  return written > 0;
};
