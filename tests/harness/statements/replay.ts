import type { Connection, Statement } from "../../../src/store/connect.ts";
import type { BeforeStatement } from "../../kit/rewinding.ts";
import { type RawScope, readScope, type Stranger, strangersTo } from "./foreign-scopes.ts";

/** What a statement found or changed: nothing, columns with something in them, rows, or a mistake of ours. */
type Found = "nothing" | `finds ${string}` | "changes" | "ran in no scope" | `error ${string}`;

/** A statement that found something where it may not, in which scope. */
export type Finding = { readonly sql: string; readonly in: Stranger; readonly found: Found };

/** What was run again so far. */
export type Replayed = {
  readonly before: BeforeStatement;
  /** What strangers found, by the text of the statement. */
  readonly findings: readonly Finding[];
  /** Texts that at least once found or changed something in their own scope. */
  readonly fruitful: ReadonlySet<string>;
};

const INSUFFICIENT_PRIVILEGE = "42501";

const isEmptyValue = (value: unknown): boolean =>
  value === null ||
  value === 0 ||
  value === false ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);

/** What an answer holds; a count of 0 is a row, and finds nothing. */
const foundIn = ({ rows, count }: { readonly rows: readonly unknown[]; readonly count: number }): Found => {
  if (rows.length === 0) return count === 0 ? "nothing" : "changes";
  const filled = rows.flatMap((row) =>
    Object.entries(row as object)
      .filter(([, value]) => !isEmptyValue(value))
      .map(([column]) => column),
  );
  return filled.length === 0 ? "nothing" : `finds ${[...new Set(filled)].toSorted().join(" ")}`;
};

/** Functions of ours that may write: what they give back tells nothing of what they did. */
const writingFunctions = async (connection: Connection): Promise<RegExp> => {
  const { rows } = await connection.run({
    sql: `select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace
      and p.provolatile = 'v' and has_function_privilege(p.oid, 'execute')`,
    parameters: [],
  });
  return new RegExp(`\\b(${(rows as readonly { name: string }[]).map(({ name }) => name).join("|")})\\b`);
};

const rowsTouched = async (connection: Connection): Promise<unknown> => {
  const { rows } = await connection.run({
    sql: "select sum(n_tup_ins + n_tup_upd + n_tup_del) as touched from pg_stat_xact_user_tables",
    parameters: [],
  });
  return (rows as readonly { touched: unknown }[])[0]?.touched;
};

const foundBy = async (connection: Connection, statement: Statement, mayWrite: boolean): Promise<Found> => {
  try {
    const before = mayWrite ? await rowsTouched(connection) : undefined;
    const found = foundIn(await connection.run(statement));
    const after = mayWrite ? await rowsTouched(connection) : undefined;
    return before === after ? found : "changes";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return code === INSUFFICIENT_PRIVILEGE ? "nothing" : `error ${code}`;
  }
};

const settings = (scope: RawScope): string =>
  Object.entries(scope)
    // Ids, digests and addresses: a quote would be doubled by the product as well.
    .map(([name, value]) => `set_config('attune.${name}', '${value.replaceAll("'", "''")}', true)`)
    .join(", ");

const inScope = async (
  connection: Connection,
  scope: RawScope | undefined,
  statement: Statement,
  mayWrite: boolean,
): Promise<Found> => {
  await connection.script(
    scope === undefined ? "savepoint replay" : `savepoint replay; select ${settings(scope)}`,
  );
  const found = await foundBy(connection, statement, mayWrite);
  await connection.script("rollback to replay; release replay");
  return found;
};

const isFruit = (found: Found): boolean => found === "changes" || found.startsWith("finds ");

/** How often one text is run again in one kind of scope, with something to find. */
const ENOUGH = 3;

/**
 * Runs every statement of the product again in scopes of strangers, with its own parameters, at the moment at which the
 * product runs it: what it is about is there, and a stranger must not find it. All of it is undone before the product's
 * own run.
 */
export const replaying = (): Replayed => {
  const findings: Finding[] = [];
  const fruitful = new Set<string>();
  const done = new Map<string, number>();
  let writing: RegExp | undefined;
  return {
    findings,
    fruitful,
    before: async (statement, bare) => {
      const { sql } = statement;
      const own = await readScope(bare);
      if (own.scope === "") findings.push({ sql, in: "nobody", found: "ran in no scope" });
      const key = `${own.scope} ${sql}`;
      const times = done.get(key) ?? 0;
      if (times >= ENOUGH) return;
      writing ??= await writingFunctions(bare);
      const mayWrite = writing.test(sql);
      if (isFruit(await inScope(bare, undefined, statement, mayWrite))) {
        fruitful.add(sql);
        done.set(key, times + 1);
      }
      for (const [stranger, scope] of strangersTo(own)) {
        const found = await inScope(bare, scope, statement, mayWrite);
        if (found !== "nothing") findings.push({ sql, in: stranger, found });
      }
    },
  };
};
