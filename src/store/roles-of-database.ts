import { randomBytes } from "node:crypto";
import type { Owner } from "./owner.ts";

/** The roles of one database. Roles belong to the whole server, so their names carry a part drawn for this database. */
export type RoleNames = { readonly owner: string; readonly serving: string; readonly relay: string };

/** How the serving process and the relay log in. */
export type RoleUrls = { readonly servingUrl: string; readonly relayUrl: string; readonly names: RoleNames };

type Roles = { readonly names: RoleNames; readonly servingPassword: string; readonly relayPassword: string };

/** Reads a secret of this database, drawing it the first time. */
const secretOf = async (owner: Owner, name: string, drawn: () => string): Promise<string> => {
  const [row] = await owner.query<{ secret: string }>(
    `insert into installation_secrets (name, secret) values ($1, $2)
     on conflict (name) do update set secret = installation_secrets.secret returning secret`,
    [name, drawn()],
  );
  return row?.secret ?? "";
};

/** Hex only: names and passwords made here need no quoting. */
const drawHex = (bytes: number) => (): string => randomBytes(bytes).toString("hex");

const ensureRole = async (owner: Owner, name: string, password: string): Promise<void> => {
  const [there] = await owner.query("select 1 from pg_roles where rolname = $1", [name]);
  // The same for all: no superuser, nothing created, row-level security never passed by.
  if (there === undefined) {
    await owner.query(
      `create role "${name}" login nosuperuser nocreatedb nocreaterole nobypassrls noinherit password '${password}'`,
    );
  }
};

/** Makes the roles that are missing; they own nothing. The password of a role that is there is not touched. */
export const ensureRoles = async (owner: Owner, servingUrl: string | undefined): Promise<Roles> => {
  const part = await secretOf(owner, "role-part", drawHex(4));
  const servingPassword = await secretOf(owner, "serving-password", drawHex(24));
  const relayPassword = await secretOf(owner, "relay-password", drawHex(24));
  const [me] = await owner.query<{ name: string }>("select current_user as name");
  const given = servingUrl === undefined ? undefined : decodeURIComponent(new URL(servingUrl).username);
  const names = {
    owner: me?.name ?? "",
    serving: given ?? `attune_serving_${part}`,
    relay: `attune_relay_${part}`,
  };
  if (given === undefined) await ensureRole(owner, names.serving, servingPassword);
  await ensureRole(owner, names.relay, relayPassword);
  return { names, servingPassword, relayPassword };
};

const asRole = (ownerUrl: string, name: string, password: string): string => {
  const url = new URL(ownerUrl);
  url.username = name;
  url.password = password;
  return url.href;
};

/** The addresses at which the roles log in. */
export const roleUrls = (ownerUrl: string, servingUrl: string | undefined, roles: Roles): RoleUrls => ({
  servingUrl: servingUrl ?? asRole(ownerUrl, roles.names.serving, roles.servingPassword),
  relayUrl: asRole(servingUrl ?? ownerUrl, roles.names.relay, roles.relayPassword),
  names: roles.names,
});
