import { asSuperuserIn } from "../../kit/template.ts";

/** Asks the catalogue of a database, as its superuser. */
export const ask = async <Row>(
  url: string,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly Row[]> =>
  asSuperuserIn(url, async (client) => (await client.query(sql, [...parameters])).rows as Row[]);

/** Tables without row-level security, or without it for their owner. */
export const tablesInTheOpen = async (url: string): Promise<readonly string[]> => {
  const rows = await ask<{ name: string }>(
    url,
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
     order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Views, which would read with their owner's rights. */
export const views = async (url: string): Promise<readonly string[]> => {
  const rows = await ask<{ name: string }>(
    url,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Policies for everybody that let somebody pass without asking for the scope. */
export const policiesWithoutScope = async (url: string): Promise<readonly string[]> => {
  const rows = await ask<{ name: string; asked: string | null; checked: string | null }>(
    url,
    `select tablename || '.' || policyname as name, qual as asked, with_check as checked
     from pg_policies where schemaname = 'public' and not (roles = array[$1::name])`,
    [decodeURIComponent(new URL(url).username)],
  );
  const isLoose = (expression: string | null): boolean =>
    expression !== null && expression !== "false" && !/\b(scope|audit_chain_read)\(\)/.test(expression);
  return rows
    .filter(({ asked, checked }) => isLoose(asked) || isLoose(checked))
    .map(({ name }) => name)
    .toSorted();
};

/** Foreign keys that lead out of a table with an association without carrying it, or into one. */
export const keysWithoutAssociation = async (url: string): Promise<readonly string[]> => {
  const rows = await ask<{ name: string }>(
    url,
    `select k.conrelid::regclass || '.' || k.conname as name
     from pg_constraint k
     join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attname = 'association_id' and not theirs.attisdropped
     left join pg_attribute ours on ours.attrelid = k.conrelid and ours.attname = 'association_id' and not ours.attisdropped
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace
       and not exists (select from unnest(k.conkey, k.confkey) as pair (own, other)
         where pair.own = ours.attnum and pair.other = theirs.attnum)
     order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Tables that belong to an association and whose primary key does not begin with it. */
export const keysNotLed = async (url: string): Promise<readonly string[]> => {
  const rows = await ask<{ name: string }>(
    url,
    `select c.relname as name from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'association_id' and a.attnotnull
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and i.indkey[0] = a.attnum)
     order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Functions that run with their owner's rights without saying where names are looked up. */
export const looseFunctions = async (url: string): Promise<readonly string[]> => {
  const rows = await ask<{ name: string }>(
    url,
    `select p.oid::regprocedure::text as name from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prosecdef
       and not coalesce(p.proconfig::text like '%search_path=pg_catalog, public, pg_temp%', false)
     order by 1`,
  );
  return rows.map(({ name }) => name);
};
