import { isChainKind } from "../core/audit/chain-name.ts";
import type { Claim } from "../core/audit/checkpoint.ts";
import type { KnownCheckpoint } from "../core/audit/follow-checkpoints.ts";
import type { AuditRow, ChainHead } from "../core/audit/row.ts";
import type { ClaimedNow } from "../core/audit/verify.ts";
import { CHECKPOINT_LOCK } from "./audit-checkpoints.ts";
import type { Owner } from "./owner.ts";

// Read as text and trusted in nothing: whoever has tampered may have changed types and removed checks as well.

type ChainText = { id: string; kind: string; length: string; head: Uint8Array | null };
type RowText = {
  chain: string;
  number: string;
  id: string;
  at: string | null;
  actor_kind: string;
  actor_id: string | null;
  session_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  details: string;
  hash: Uint8Array | null;
};

const nothing = new Uint8Array();

const chainOf = ({ id, kind, length, head }: ChainText): ChainHead => ({
  id,
  kind: isChainKind(kind) ? kind : "platform",
  length: Number(length),
  head: head ?? nothing,
});

const rowOf = (row: RowText): AuditRow => ({
  chain: row.chain,
  number: Number(row.number),
  id: row.id,
  at: row.at === null ? Number.NaN : Number(row.at),
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  sessionId: row.session_id,
  action: row.action,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  details: row.details,
  hash: row.hash ?? nothing,
});

const ROWS = `select chain_id::text as chain, number::text, id::text,
    case when isfinite(at) then (extract(epoch from at) * 1000)::text end as at,
    actor_kind, actor_id::text, session_id::text, action, subject_kind, subject_id, details, hash
  from audit_events`;

const A_TIME = 2000;

/** Reads through a cursor, some rows at a time; names and conditions are our own, never typed. */
async function* through<Row>(owner: Owner, cursor: string, query: string): AsyncGenerator<Row> {
  await owner.query(`declare ${cursor} no scroll cursor for ${query}`);
  for (;;) {
    const rows = await owner.query<Row>(`fetch ${A_TIME} from ${cursor}`);
    yield* rows;
    if (rows.length < A_TIME) break;
  }
  await owner.query(`close ${cursor}`);
}

/**
 * Runs on one state of the database, whatever is written meanwhile. `look` looks at the file of checkpoints while none
 * is being written, so that it is of the same moment.
 */
export const onOneState = async <Seen, T>(
  owner: Owner,
  look: () => Promise<Seen>,
  work: (seen: Seen) => Promise<T>,
): Promise<T> => {
  await owner.query(`select pg_advisory_lock(${CHECKPOINT_LOCK})`);
  // The first statement after the beginning fixes the state.
  await owner.query("begin isolation level repeatable read read only; select 1");
  const seen = await look();
  await owner.query(`select pg_advisory_unlock(${CHECKPOINT_LOCK})`);
  const value = await work(seen);
  await owner.query("commit");
  return value;
};

/** All heads by id, or one. Must be read inside {@link onOneState}. */
export async function* readChains(owner: Owner, only?: string): AsyncGenerator<ChainHead> {
  const where = only === undefined ? "" : `where id = '${only}'`;
  const query = `select id::text, kind, length::text, head from audit_chains ${where} order by audit_chains.id`;
  for await (const chain of through<ChainText>(owner, "chains", query)) yield chainOf(chain);
}

/** All rows by chain and number, or those of one chain. Must be read inside {@link onOneState}. */
export async function* readRows(owner: Owner, only?: string): AsyncGenerator<AuditRow> {
  const where = only === undefined ? "" : `where chain_id = '${only}'`;
  const query = `${ROWS} ${where} order by audit_events.chain_id, audit_events.number`;
  for await (const row of through<RowText>(owner, "rows_of_chains", query)) yield rowOf(row);
}

/** What is there now of what each claim is about, in the order of the claims. */
export const readClaimed = async (owner: Owner, claims: readonly Claim[]): Promise<readonly ClaimedNow[]> => {
  const rows = await owner.query<{ length: string | null; hash: Uint8Array | null }>(
    `select c.length::text, e.hash
     from unnest($1::uuid[], $2::bigint[]) with ordinality as claimed (chain, number, place)
     left join audit_chains c on c.id = claimed.chain
     left join audit_events e on e.chain_id = claimed.chain and e.number = claimed.number
     order by claimed.place`,
    [claims.map(({ chain }) => chain), claims.map(({ length }) => String(length))],
  );
  return rows.map(({ length, hash }) => ({
    length: length === null ? undefined : Number(length),
    hash: hash ?? undefined,
  }));
};

/** The last checkpoint that the database knows of. */
export const readKnownCheckpoint = async (owner: Owner): Promise<KnownCheckpoint | undefined> => {
  const [last] = await owner.query<{ number: string; hash: Uint8Array }>(
    "select number::text, hash from audit_checkpoints order by audit_checkpoints.number desc limit 1",
  );
  return last && { number: Number(last.number), hash: last.hash };
};

/** True where the connection sees all rows: it is the owner's, or a superuser's. */
export const seesAll = async (owner: Owner): Promise<boolean> => {
  const [answer] = await owner.query<{ sees: boolean }>(
    `select bool_and(pg_has_role(current_user, relowner, 'usage')) as sees from pg_class
     where oid in (to_regclass('public.audit_chains'), to_regclass('public.audit_events'))`,
  );
  return answer?.sees === true;
};
