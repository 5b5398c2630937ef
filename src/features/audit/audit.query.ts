import { type RawBuilder, sql } from "kysely";
import type { AuditRow, ChainHead } from "../../core/audit/row.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import type { Tx } from "../../store/tx.ts";
import type { AuditFilter, Place } from "./audit-filter.ts";

/** The rows of a page, the newest first, and whether there are others around them. */
export type RowsShown = {
  readonly rows: readonly AuditRow[];
  readonly hasNewer: boolean;
  readonly hasOlder: boolean;
};

const columns = [
  "chain_id as chain",
  "number",
  "id",
  "at",
  "actor_kind as actorKind",
  "actor_id as actorId",
  "session_id as sessionId",
  "action",
  "subject_kind as subjectKind",
  "subject_id as subjectId",
  "details",
  "hash",
] as const;

/** Where a day begins in a time zone, as the database's calendar knows it. */
const dayBegins = (day: string, later: number, timeZone: string): RawBuilder<Instant> =>
  sql<Instant>`((${day}::date + ${later}::int)::timestamp at time zone ${timeZone}::text)`;

const filtered = (tx: Tx, chain: string, { person, action, day }: AuditFilter, timeZone: string) => {
  let query = tx.db.selectFrom("audit_events").select(columns).where("chain_id", "=", chain);
  if (action !== undefined) query = query.where("action", "=", action);
  if (person !== undefined)
    query = query.where((sql_) =>
      sql_.or([
        sql_("actor_id", "=", person),
        sql_("subject_id", "=", person),
        // An event may concern somebody who is not its subject: the end of a role.
        sql_(sql_.fn<number>("strpos", ["details", sql_.val(person)]), ">", 0),
      ]),
    );
  if (day !== undefined)
    query = query
      .where("at", ">=", dayBegins(day, 0, timeZone))
      .where("at", "<", dayBegins(day, 1, timeZone));
  return query;
};

/** What a page of events shows of a chain. */
export const loadRows = async (
  tx: Tx,
  chain: string,
  {
    filter,
    place: { before, after },
    timeZone,
    most,
  }: { filter: AuditFilter; place: Place; timeZone: string; most: number },
): Promise<RowsShown> => {
  let query = filtered(tx, chain, filter, timeZone);
  if (before !== undefined) query = query.where("number", "<", before);
  if (after !== undefined) query = query.where("number", ">", after);
  const found = await tx.many(
    "audit-events.page",
    query.orderBy("number", after === undefined ? "desc" : "asc").limit(most + 1),
  );
  const isMore = found.length > most;
  const rows = found.slice(0, most);
  return after === undefined
    ? { rows, hasNewer: before !== undefined, hasOlder: isMore }
    : { rows: rows.toReversed(), hasNewer: isMore, hasOlder: true };
};

/** Rows in the order in which they were added, after one and up to one. */
export const loadRowsUpTo = async (
  tx: Tx,
  chain: string,
  {
    filter,
    after,
    through,
    timeZone,
    most,
  }: { filter: AuditFilter; after: number; through: number; timeZone: string; most: number },
): Promise<readonly AuditRow[]> =>
  tx.many(
    "audit-events.download",
    filtered(tx, chain, filter, timeZone)
      .where("number", ">", after)
      .where("number", "<=", through)
      .orderBy("number")
      .limit(most),
  );

/** Everybody who has or had a role in an association, by name: whom one may look for. */
export const loadStaff = async (
  tx: Tx,
  association: AssociationId,
): Promise<readonly { readonly id: PersonId; readonly name: string }[]> =>
  tx.many(
    "audit-events.staff",
    tx.db
      .selectFrom("role_grants")
      .innerJoin("persons", "persons.id", "role_grants.person_id")
      .select(["persons.id", "persons.name"])
      .distinct()
      .where("role_grants.association_id", "=", association)
      .orderBy("persons.name")
      .orderBy("persons.id"),
  );

/** How those are called whom invitations of an association were for, by the invitation's id. */
export const loadInvited = async (
  tx: Tx,
  association: AssociationId,
  rows: readonly AuditRow[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [
    ...new Set(
      rows.filter(({ subjectKind }) => subjectKind === "invitation").map(({ subjectId }) => subjectId),
    ),
  ];
  if (ids.length === 0) return new Map();
  const found = await tx.many(
    "audit-events.invited",
    tx.db
      .selectFrom("invitations")
      .select(["id", "name"])
      .where("association_id", "=", association)
      .where(sql<string>`id::text`, "in", ids),
  );
  return new Map(found.map(({ id, name }) => [id as string, name]));
};

/** How long a chain is, and its last hash; it must have rows. */
export const loadHead = async (tx: Tx, chain: string): Promise<ChainHead> =>
  tx.one(
    "audit-chains.head",
    tx.db.selectFrom("audit_chains").select(["id", "kind", "length", "head"]).where("id", "=", chain),
  );

/** Up to which row a chain is signed, and the proof of it where one is kept. */
export const loadSigned = async (
  tx: Tx,
  chain: string,
): Promise<{ readonly length: number; readonly proof: string | null } | undefined> =>
  tx.maybe(
    "audit-signed.of-chain",
    tx.db.selectFrom("audit_signed").select(["length", "proof"]).where("chain_id", "=", chain),
  );
