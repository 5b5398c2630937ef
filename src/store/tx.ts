import type { Compilable } from "kysely";
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { AuditEvent } from "../core/access/events.ts";
import type { MailSubject, WorkKind } from "../core/messages/ids.ts";
import type { Connection } from "./connect.ts";
import type { Scope } from "./scope.ts";
import type { Tables } from "./tables.ts";
import { unlogged } from "./unlogged.ts";

/** Builds statements and runs none: only a {@link Tx} reaches the database. */
const db: Kysely<Tables> = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** What leaves the system: an id of what is to be told, never its content. */
export type OutboxMessage = {
  readonly kind: MailSubject | WorkKind;
  readonly id: string;
};

/** Sees each statement that is sent: for metrics, and for tests that count or replay. */
export type Observer = (sent: {
  readonly name: string;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly scope: Scope;
  readonly milliseconds: number;
}) => void;

/** One transaction in one scope. Each statement has a name of its own, `noun.what`. */
export type Tx = {
  readonly db: Kysely<Tables>;
  readonly scope: Scope;
  readonly many: <T>(name: string, query: Compilable<T>) => Promise<readonly T[]>;
  /** Throws where there is not exactly one row. */
  readonly one: <T>(name: string, query: Compilable<T>) => Promise<T>;
  readonly maybe: <T>(name: string, query: Compilable<T>) => Promise<T | undefined>;
  /** Rows affected. */
  readonly write: (name: string, query: Compilable) => Promise<number>;
  readonly writeReturning: <T>(name: string, query: Compilable<T>) => Promise<readonly T[]>;
  readonly log: { readonly append: (event: AuditEvent) => void };
  readonly outbox: { readonly put: (message: OutboxMessage) => void };
};

/** What a transaction has gathered for its end. */
export type Gathered = {
  readonly tx: Tx;
  readonly events: AuditEvent[];
  readonly messages: OutboxMessage[];
  readonly mustBeLogged: () => boolean;
  /** True where nothing was asked that could write. */
  readonly onlyRead: () => boolean;
};

/** Makes the transaction's view of an open connection. */
export const gather = (connection: Connection, scope: Scope, observe: Observer | undefined): Gathered => {
  const events: AuditEvent[] = [];
  const messages: OutboxMessage[] = [];
  let wrote = false;
  let mayHaveWritten = false;

  const run = async (name: string, query: Compilable): ReturnType<Connection["run"]> => {
    const { sql, parameters } = query.compile();
    if (!sql.startsWith("select ")) mayHaveWritten = true;
    const started = performance.now();
    const result = await connection.run({ sql, parameters });
    observe?.({ name, sql, parameters, scope, milliseconds: performance.now() - started });
    return result;
  };
  const rows = async <T>(name: string, query: Compilable<T>): Promise<readonly T[]> =>
    (await run(name, query)).rows as readonly T[];
  const noteWrite = (name: string): void => {
    if (!unlogged.has(name)) wrote = true;
  };

  const tx: Tx = {
    db,
    scope,
    many: rows,
    one: async (name, query) => {
      const found = await rows(name, query);
      const [only] = found;
      if (only === undefined || found.length > 1) throw new Error(`${name}: ${found.length} rows, not one`);
      return only;
    },
    maybe: async (name, query) => {
      const found = await rows(name, query);
      if (found.length > 1) throw new Error(`${name}: ${found.length} rows, not at most one`);
      return found[0];
    },
    write: async (name, query) => {
      const { count } = await run(name, query);
      if (count > 0) noteWrite(name);
      return count;
    },
    writeReturning: async (name, query) => {
      const written = await rows(name, query);
      if (written.length > 0) noteWrite(name);
      return written;
    },
    log: { append: (event) => void events.push(event) },
    outbox: { put: (message) => void messages.push(message) },
  };
  return {
    tx,
    events,
    messages,
    mustBeLogged: () => wrote && events.length === 0,
    onlyRead: () => !mayHaveWritten,
  };
};
