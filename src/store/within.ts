import type { AssociationId, PersonId, RatingRequestId, SessionId } from "../core/kernel/ids.ts";
import { DatabaseAway, saysAway } from "./away.ts";
import type { Connection, Connections } from "./connect.ts";
import { flushAudit } from "./log.ts";
import { insertOutbox } from "./outbox.ts";
import { type Brought, beginIn, type Scope } from "./scope.ts";
import { gather, type Observer, type Tx } from "./tx.ts";

type Work<T> = (tx: Tx) => Promise<T>;

/** The only way to the database: a transaction in one of six scopes. Outside of them nothing is seen. */
export type Store = {
  readonly withinPerson: <T>(person: PersonId, work: Work<T>, brought?: Brought) => Promise<T>;
  readonly withinStaff: <T>(association: AssociationId, person: PersonId, work: Work<T>) => Promise<T>;
  readonly withinRater: <T>(
    association: AssociationId,
    request: RatingRequestId,
    work: Work<T>,
    browser?: string,
  ) => Promise<T>;
  readonly withinPublic: <T>(work: Work<T>, brought?: Brought) => Promise<T>;
  readonly withinJob: <T>(
    work: Work<T>,
    about?: { readonly association?: AssociationId; readonly person?: PersonId },
  ) => Promise<T>;
  /** The association, where something is founded in it. */
  readonly withinPlatform: <T>(
    person: PersonId,
    work: Work<T>,
    about?: { readonly association?: AssociationId },
  ) => Promise<T>;
  /** The same store for somebody who acts in a session, which the audit then tells. */
  readonly inSession: (session: SessionId) => Store;
  readonly close: () => Promise<void>;
};

/** What a store needs besides its connections. */
export type Around = {
  readonly now: () => number;
  readonly newId: () => string;
  readonly observe?: Observer;
};

const isRefusal = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "ok" in value && value.ok === false;

const TRIES = 3;

/** Two transactions that wait for each other: one is sent back, and may simply be done again. */
const mayBeRepeated = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "40P01" || error.code === "40001");

const attempt = async <T>(
  connection: Connection,
  scope: Scope,
  work: Work<T>,
  { now, newId, observe }: Around,
): Promise<T> => {
  // Not waited for: it leaves with the first statement. A statement in no scope sees nothing, should it fail.
  const begun = connection.script(beginIn(scope));
  begun.catch(() => undefined);
  try {
    const { tx, events, messages, mustBeLogged, onlyRead } = gather(connection, scope, observe);
    const value = await work(tx);
    await begun;
    // A refusal changes nothing, whatever was written before it was known.
    if (isRefusal(value)) {
      await connection.script("rollback");
      return value;
    }
    if (mustBeLogged())
      throw new Error(`a transaction of scope ${scope.kind} wrote and told the audit nothing`);
    if (onlyRead() && messages.length === 0 && events.length === 0) {
      connection.script("commit", "soon").catch(() => undefined);
      return value;
    }
    if (messages.length > 0) await insertOutbox(tx, messages, { at: now(), newId });
    // Last, because it locks the head of a chain that others of the same association wait for.
    if (events.length > 0) await flushAudit(tx, events, { at: now(), newId });
    await connection.script("commit");
    return value;
  } catch (error) {
    // What went wrong first tells the most.
    const first = await begun.then(
      () => error,
      (cause: unknown) => cause,
    );
    if (!saysAway(first)) await connection.script("rollback").catch(() => undefined);
    throw first;
  }
};

const withinScope = async <T>(
  connections: Connections,
  scope: Scope,
  work: Work<T>,
  around: Around,
): Promise<T> => {
  for (let tried = 1; ; tried++) {
    try {
      return await connections.lend(async (connection) => attempt(connection, scope, work, around));
    } catch (error) {
      if (error instanceof DatabaseAway || tried >= TRIES || !mayBeRepeated(error)) throw error;
    }
  }
};

const storeOf = (connections: Connections, around: Around, session: SessionId | undefined): Store => {
  const acting = session === undefined ? {} : { session };
  const run = async <T>(scope: Scope, work: Work<T>): Promise<T> =>
    withinScope(connections, scope, work, around);
  return {
    withinPerson: async (person, work, brought = {}) =>
      run({ kind: "person", person, ...acting, ...brought }, work),
    withinStaff: async (association, person, work) =>
      run({ kind: "staff", association, person, ...acting }, work),
    withinRater: async (association, request, work, browser) =>
      run({ kind: "rater", association, request, browser }, work),
    withinPublic: async (work, brought = {}) => run({ kind: "public", ...brought }, work),
    withinJob: async (work, about = {}) => run({ kind: "job", ...about }, work),
    withinPlatform: async (person, work, about = {}) =>
      run({ kind: "platform", person, ...acting, ...about }, work),
    inSession: (other) => storeOf(connections, around, other),
    close: async () => connections.close(),
  };
};

/** Makes the store over open connections of the serving role. */
export const openStore = (connections: Connections, around: Around): Store =>
  storeOf(connections, around, undefined);
