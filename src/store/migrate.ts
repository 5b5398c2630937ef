import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { wrongWithOwner } from "./check-owner.ts";
import { findMark } from "./migration-marks.ts";
import { asOwner, type Owner } from "./owner.ts";
import { ensureRoles, type RoleNames, type RoleUrls, roleUrls } from "./roles-of-database.ts";

/** This program may not or must not bring this database up to date; the words are for whoever runs Attune. */
export class MigrationRefused extends Error {
  override readonly name = "MigrationRefused";
}

const refusals = {
  newer: (names: readonly string[]): string =>
    `a newer version of Attune has served this database: it took ${names.join(", ")}, which this version does not have. Nothing was touched. Start that version again, or bring back the copy of the data from before it`,
  changed: (name: string): string =>
    `this database took ${name} with another text than it has here: this checkout was altered, or is none of a release. Nothing was touched. Start the version that served it last, unaltered. Whoever wants to change the tables writes a new file beside ${name}. A demonstration can also begin anew: move its data folder (ATTUNE_DATA, by default ./data) away`,
} as const;

type SqlFile = { readonly name: string; readonly sql: string; readonly hash: string };

const readFolder = async (folder: string): Promise<readonly SqlFile[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), "utf8");
      return { name, sql, hash: createHash("sha256").update(sql).digest("hex") };
    }),
  );
};

/** One number for all of Attune: whoever migrates keeps others waiting until it is done. */
const LOCK = 7_011_963_042;

const LOOK_AGAIN_MS = 50;

/**
 * Asks again and again rather than waiting inside a statement: that would be an open transaction, and an index that is
 * built concurrently by whoever holds the lock waits for every transaction to end.
 */
const takeLock = async (owner: Owner): Promise<void> => {
  for (;;) {
    const [answer] = await owner.query<{ taken: boolean }>(`select pg_try_advisory_lock(${LOCK}) as taken`);
    if (answer?.taken === true) return;
    await pause(LOOK_AGAIN_MS);
  }
};

const foundations = `
create table if not exists schema_migrations (
  name text primary key, hash text not null, applied_at timestamptz not null default now()
);
create table if not exists installation_secrets (name text primary key, secret text not null);
revoke all on schema_migrations, installation_secrets from public;
`;

const applyMissing = async (owner: Owner, files: readonly SqlFile[]): Promise<readonly string[]> => {
  const applied = new Map(
    (await owner.query<{ name: string; hash: string }>("select name, hash from schema_migrations")).map(
      ({ name, hash }) => [name, hash],
    ),
  );
  const unknown = [...applied.keys()].filter((name) => !files.some((file) => file.name === name));
  if (unknown.length > 0) throw new MigrationRefused(refusals.newer(unknown));
  const done: string[] = [];
  for (const { name, sql, hash } of files) {
    const before = applied.get(name);
    if (before !== undefined && before !== hash) throw new MigrationRefused(refusals.changed(name));
    if (before !== undefined) continue;
    // Files are written without quotes of their own names, so nothing typed reaches this text.
    await owner.query(
      `begin; ${sql}; insert into schema_migrations (name, hash) values ('${name}', '${hash}'); commit`,
    );
    done.push(name);
  }
  return done;
};

const applyGrants = async (owner: Owner, files: readonly SqlFile[], names: RoleNames): Promise<void> => {
  const said = files.map(({ sql }) => sql).join("\n");
  const filled = said
    .replaceAll("{serving}", names.serving)
    .replaceAll("{relay}", names.relay)
    .replaceAll("{owner}", names.owner);
  const hash = createHash("sha256").update(filled).digest("hex");
  if ((await findMark(owner, "grants")) === hash) return;
  const roles = `"${names.serving}", "${names.relay}"`;
  await owner.query(`begin;
    revoke all on all tables in schema public from ${roles};
    revoke all on all sequences in schema public from ${roles};
    revoke all on all functions in schema public from public, ${roles};
    ${filled};
    insert into installation_secrets (name, secret) values ('grants', '${hash}')
      on conflict (name) do update set secret = excluded.secret;
    commit`);
};

const INSUFFICIENT_PRIVILEGE = "42501";

/** Servers let superusers make roles, and roles that were told they may. Nothing else here can be forbidden to an owner. */
const ensureRolesOrSay = async (
  owner: Owner,
  servingUrl: string | undefined,
): ReturnType<typeof ensureRoles> => {
  try {
    const roles = await ensureRoles(owner, servingUrl);
    // Giving the serving role its few rights would take the owner's.
    if (roles.names.serving === roles.names.owner)
      throw new MigrationRefused(
        `DATABASE_URL and ATTUNE_OWNER_URL both log in as ${roles.names.owner}: leave ATTUNE_OWNER_URL out, and a role that serves is made`,
      );
    return roles;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === INSUFFICIENT_PRIVILEGE)) throw error;
    throw new MigrationRefused(
      "the owner of the database may not make the roles that serve: let a superuser say once “alter role … createrole”",
    );
  }
};

/** What a migration found and left. */
export type Migrated = { readonly applied: readonly string[] } & RoleUrls;

/**
 * Brings a database up to this program: applies the numbered files that are missing, makes the serving and the relay
 * role, gives them exactly the rights of the grants, and runs `further` (the queue's own tables). Whoever comes second
 * waits for the first. `servingUrl` is given where the serving role was made by somebody else.
 */
export const migrate = async (
  ownerUrl: string,
  {
    folder,
    servingUrl,
    further,
  }: {
    /** Holds `migrations/` and `grants/`. */
    folder: string;
    servingUrl?: string;
    further?: (ownerUrl: string, names: RoleNames) => Promise<void>;
  },
): Promise<Migrated> => {
  const migrations = await readFolder(join(folder, "migrations"));
  const grants = await readFolder(join(folder, "grants"));
  return asOwner(ownerUrl, async (owner) => {
    const wrong = await wrongWithOwner(owner);
    if (wrong !== undefined) throw new MigrationRefused(wrong);
    await takeLock(owner);
    await owner.query(foundations);
    const applied = await applyMissing(owner, migrations);
    const roles = await ensureRolesOrSay(owner, servingUrl);
    await further?.(ownerUrl, roles.names);
    await applyGrants(owner, grants, roles.names);
    return { applied, ...roleUrls(ownerUrl, servingUrl, roles) };
  });
};
