import { bringUpToDate } from "../../src/bring-up-to-date.ts";
import type { Ids } from "../../src/services/ids.ts";
import { seededIds } from "../../src/services/ids.ts";
import type { Connections } from "../../src/store/connect.ts";
import type { World } from "../../src/store/world.ts";
import type { Route } from "../../src/web/route.ts";
import { type ActorName, cast } from "./actors.ts";
import { databaseFrom } from "./database.ts";
import { type Browser, browser, type TestHouse, testHouse } from "./house.ts";
import { type BeforeStatement, rewinding } from "./rewinding.ts";
import { asSuperuserIn, type Template } from "./template.ts";
import { writeCast } from "./write-cast.ts";

/** A row as JSON tells it. */
export type Row = { readonly [column: string]: unknown };

/** A house with the cast in it, over connections that forget. */
export type Stage = TestHouse & {
  /** Runs some work, and then the database is as it was before. */
  readonly forgetting: <T>(work: () => Promise<T>) => Promise<T>;
  readonly connections: Connections;
  /** Runs one statement as the serving role, in no scope and beside the product's. */
  readonly ask: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;
  /** A digest of the content of every table, whoever may see it. */
  readonly contents: () => Promise<ReadonlyMap<string, string>>;
  /** Every row of a table, whoever may see it, in an order that stays. */
  readonly rows: (table: string) => Promise<readonly Row[]>;
  /** A browser in which somebody of the cast is signed in. */
  readonly as: (name: ActorName) => Browser;
  /** From here on the same ids, tokens and nonces are drawn for the same seed. */
  readonly seed: (seed: string) => void;
};

/** Beside the product's schema, so that tests of its catalogue do not meet it. */
const contentsOfAll = `
  create schema harness;
  create function harness.contents() returns table (name text, digest text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
  begin
    for name in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    loop
      execute format('select md5(coalesce(string_agg(t::text, e''\n'' order by t::text collate "C"), '''')) from %I t', name)
        into digest;
      return next;
    end loop;
  end $$;
  create function harness.rows(name text) returns setof jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
  begin
    return query execute format('select to_jsonb(t) from %I t order by to_jsonb(t)::text collate "C"', name);
  end $$;
  grant usage on schema harness to public;`;

const templateOf = (isDemonstration: boolean): Template => ({
  name: isDemonstration ? "cast_demonstration" : "cast",
  prepare: async (ownerUrl) => {
    const urls = await bringUpToDate(ownerUrl);
    await asSuperuserIn(ownerUrl, async (client) => client.query(contentsOfAll));
    const database = { ownerUrl, ...urls, drop: async () => undefined };
    const house = await testHouse({ database, isDemonstration, ids: seededIds("cast") });
    await writeCast(house.world);
    await house.close();
  },
});

const reseedable = (): { readonly ids: Ids; readonly seed: (seed: string) => void } => {
  let drawn = seededIds("stage");
  return {
    ids: {
      id: () => drawn.id(),
      token: () => drawn.token(),
      digits: (count) => drawn.digits(count),
      bytes: (count) => drawn.bytes(count),
    },
    seed: (seed) => {
      drawn = seededIds(seed);
    },
  };
};

/** The name of the cookie of a session where the site is not served over https. */
const SESSION_COOKIE = "attune-session";

/** Opens a stage; `further` are routes beside those of the product. */
export const openStage = async ({
  isDemonstration = false,
  further = [],
  also,
  before,
}: {
  readonly isDemonstration?: boolean;
  readonly further?: readonly Route[];
  readonly also?: (world: World) => World;
  readonly before?: BeforeStatement;
} = {}): Promise<Stage> => {
  const database = await databaseFrom(templateOf(isDemonstration));
  const urls = await bringUpToDate(database.ownerUrl);
  const rewound = await rewinding(urls.servingUrl, before);
  const { ids, seed } = reseedable();
  const house = await testHouse({
    database: { ...database, ...urls },
    connections: rewound.connections,
    ids,
    isDemonstration,
    further,
    ...(also === undefined ? {} : { also }),
  });
  return {
    ...house,
    seed,
    connections: rewound.connections,
    // A database that goes back is none that a process ever meets: what was remembered of it goes back too.
    forgetting: async (work) =>
      rewound.forgetting(work).finally(() => {
        house.world.memory.forget();
      }),
    ask: rewound.ask,
    contents: async () => {
      const rows = await rewound.ask<{ name: string; digest: string }>("select * from harness.contents()");
      return new Map(rows.map(({ name, digest }) => [name, digest]));
    },
    rows: async (table) =>
      (await rewound.ask<{ rows: Row }>("select harness.rows($1)", [table])).map(({ rows }) => rows),
    as: (name) => {
      const opened = browser(house);
      if (name !== "visitor") opened.cookies.set(SESSION_COOKIE, cast.members[name].token);
      return opened;
    },
    close: async () => {
      await rewound.close();
      await database.drop();
    },
  };
};
