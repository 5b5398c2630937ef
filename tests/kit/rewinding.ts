import { AsyncLocalStorage } from "node:async_hooks";
import { type Connection, type Connections, connect, type Statement } from "../../src/store/connect.ts";

/**
 * Connections that forget: everything runs on one connection in one transaction that is never committed, and what the
 * product takes for transactions are savepoints in it. So thousands of requests can begin from the same state, and each
 * costs no more than itself.
 */
export type Rewinding = {
  readonly connections: Connections;
  /** Runs some work, and then everything is as it was before. */
  readonly forgetting: <T>(work: () => Promise<T>) => Promise<T>;
  /** Runs one statement beside the product's, in no scope. */
  readonly ask: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

/** Sees a statement of the product before it runs, with the bare connection that it will run on. */
export type BeforeStatement = (statement: Statement, bare: Connection) => Promise<void>;

/** Does one thing after the other, in the order in which they were asked. */
const inOrder = () => {
  let last: Promise<unknown> = Promise.resolve();
  return async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

const noScope = ["scope", "person", "association", "presented"]
  .map((setting) => `set local attune.${setting} = ''`)
  .join("; ");

/** What the product says of a transaction, as it is said of a savepoint. */
const asSavepoint = (text: string): string => {
  if (text.startsWith("begin; ")) return `savepoint inner_transaction; ${text.slice("begin; ".length)}`;
  // What waits for the commit is checked now: there will be none. And with a transaction its scope would end.
  if (text === "commit")
    return `set constraints all immediate; set constraints all deferred; release inner_transaction; ${noScope}`;
  return text === "rollback" ? "rollback to inner_transaction; release inner_transaction" : text;
};

const savepoints = (connection: Connection, before: BeforeStatement | undefined) => {
  // The product does not wait for everything that it sends; what is looked at before it runs must.
  const next = inOrder();
  const product: Connection = {
    run: async (statement) =>
      next(async () => {
        await before?.(statement, connection);
        return connection.run(statement);
      }),
    script: async (text) => next(async () => connection.script(asSavepoint(text))),
  };
  return { product, settled: async () => next(async () => undefined) };
};

/** Takes one connection of the serving role and begins. */
export const rewinding = async (servingUrl: string, before?: BeforeStatement): Promise<Rewinding> => {
  const pool = connect(servingUrl, { most: 1, name: "attune harness" });
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const inside = new AsyncLocalStorage<true>();
  let lent: Promise<void> | undefined;
  const connection = await new Promise<Connection>((resolve, reject) => {
    lent = pool.lend(async (taken) => {
      resolve(taken);
      await ended;
    });
    lent.catch(reject);
  });
  await connection.script("begin");

  const inTurn = inOrder();
  const { product, settled } = savepoints(connection, before);
  let depth = 0;

  return {
    connections: {
      lend: async (work) => {
        // On a pool that is used up it would wait for itself.
        if (inside.getStore()) throw new Error("a transaction was begun within a transaction");
        return inTurn(async () => {
          try {
            return await inside.run(true, async () => work(product));
          } finally {
            await settled();
          }
        });
      },
      close: async () => undefined,
    },
    forgetting: async (work) => {
      const name = `mark_${++depth}`;
      await inTurn(async () => connection.script(`savepoint ${name}`));
      try {
        return await work();
      } finally {
        await inTurn(async () => connection.script(`rollback to ${name}; release ${name}`));
        depth--;
      }
    },
    ask: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      inTurn(async () => (await connection.run({ sql, parameters })).rows as readonly Row[]),
    close: async () => {
      await connection.script("rollback");
      end();
      await lent;
      await pool.close();
    },
  };
};
