import type { Owner } from "./owner.ts";

/** The oldest server that Attune runs on, as the server writes its version. */
const OLDEST = 150_000;

type Finding = {
  readonly number: number;
  readonly version: string;
  readonly pid: number;
  readonly name: string;
  readonly creates: boolean;
  readonly holder: string | null;
  readonly holds: boolean;
};

const question = `
  select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
    pg_backend_pid() as pid, current_user as name, has_schema_privilege('public', 'create') as creates,
    t.holder, coalesce(pg_has_role(t.holder, 'usage'), false) as holds
  from (select (select pg_get_userbyid(relowner) from pg_class where oid = to_regclass('public.schema_migrations'))
    as holder) t`;

/**
 * Looks whether a connection can bring a database up to date: answers with what stands in the way, in words for whoever
 * runs Attune; undefined where nothing does.
 */
export const wrongWithOwner = async (owner: Owner): Promise<string | undefined> => {
  const [found] = await owner.query<Finding>(question);
  if (found === undefined) return "the database does not say what it is";
  const { number, version, pid, name, creates, holder, holds } = found;
  if (number < OLDEST)
    return `the database is PostgreSQL ${version}: Attune needs ${Math.floor(OLDEST / 10_000)} or later`;
  if (holder !== null && !holds)
    return `${name} does not own the tables, ${holder} does: set ATTUNE_OWNER_URL to the address at which ${holder} logs in`;
  if (holder === null && !creates)
    return `${name} may not create tables in this database: set ATTUNE_OWNER_URL to the address of a role that may`;
  // A lock that is held for the time of a start must not stay behind on a connection that others are lent.
  if (pid !== owner.backend)
    return "the owner's address leads to a pooler: set ATTUNE_OWNER_URL to the address of PostgreSQL itself, and DATABASE_URL to the pooler's";
  return undefined;
};
