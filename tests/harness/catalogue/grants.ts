import { ask } from "./questions.ts";

type Given = {
  readonly role: string;
  readonly what: string;
  readonly right: string;
  readonly columns: string;
};

const question = `
  with given as (
    select a.grantee, 'table ' || c.relname as what, lower(a.privilege_type) as right, null::name as column_name
    from pg_class c, lateral aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    union all
    select a.grantee, 'sequence ' || c.relname, lower(a.privilege_type), null
    from pg_class c, lateral aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
    union all
    select a.grantee, 'table ' || c.relname, lower(a.privilege_type), t.attname
    from pg_class c join pg_attribute t on t.attrelid = c.oid, lateral aclexplode(t.attacl) a
    where c.relnamespace = 'public'::regnamespace
    union all
    select a.grantee, 'function ' || p.oid::regprocedure, lower(a.privilege_type), null
    from pg_proc p, lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where p.pronamespace = 'public'::regnamespace
    union all
    select a.grantee, 'schema ' || n.nspname, lower(a.privilege_type), null
    from pg_namespace n, lateral aclexplode(n.nspacl) a
    where n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'harness')
    union all
    select a.grantee, 'database', lower(a.privilege_type), null
    from pg_database d, lateral aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
    where d.datname = current_database()
  )
  select case when grantee = 0 then 'everybody' else grantee::regrole::text end as role, what, given.right,
    coalesce(string_agg(column_name, ', ' order by column_name), '') as columns
  from given group by 1, 2, 3 order by 1, 2, 3`;

/**
 * Every right that everybody, the serving role and the relay have: one line each, in an order that stays. The owner's own
 * are left out; the roles are called by what they do.
 */
export const grantsOf = async (
  ownerUrl: string,
  roles: { readonly serving: string; readonly relay: string },
): Promise<string> => {
  const rows = await ask<Given>(ownerUrl, question);
  const named = new Map([
    [roles.serving, "serving"],
    [roles.relay, "relay"],
    ["everybody", "everybody"],
  ]);
  return rows
    .flatMap(({ role, what, right, columns }) => {
      const known = named.get(role);
      return known === undefined
        ? []
        : [`${known}: ${what}: ${right}${columns === "" ? "" : ` (${columns})`}`];
    })
    .toSorted()
    .join("\n")
    .concat("\n");
};
