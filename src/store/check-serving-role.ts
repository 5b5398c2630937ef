import type { Connections } from "./connect.ts";

type Finding = {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypass: boolean;
  readonly owned: number;
  readonly joined: boolean;
};

const question = `
  select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypass,
    (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p', 'v', 'm', 'S')
        and (c.relowner = r.oid)) as owned,
    exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p') and c.relowner <> r.oid
        and pg_has_role(r.oid, c.relowner, 'member')) as joined
  from pg_roles r where r.rolname = current_user`;

/**
 * Looks whether the role that serves is held by row-level security at all: it must be no superuser, must not pass by
 * policies, must own nothing and be no member of a role that does. Answers with what is wrong, in words for whoever
 * runs Attune; undefined where all is well.
 */
export const wrongWithServingRole = async (connections: Connections): Promise<string | undefined> =>
  connections.lend(async (connection) => {
    const { rows } = await connection.run({ sql: question, parameters: [] });
    const [found] = rows as readonly Finding[];
    if (found === undefined) return "its role is not known to the database";
    if (found.superuser) return `its role ${found.name} is a superuser`;
    if (found.bypass) return `its role ${found.name} passes by row-level security`;
    if (found.owned > 0) return `its role ${found.name} owns ${found.owned} tables`;
    if (found.joined) return `its role ${found.name} is a member of the role that owns the tables`;
    return undefined;
  });
