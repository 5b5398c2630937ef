import type { Owner } from "./owner.ts";

/** What the owner of the database noted under a name when something was last brought up to date. */
export const findMark = async (owner: Owner, name: string): Promise<string | undefined> => {
  const [known] = await owner.query<{ secret: string }>(
    "select secret from installation_secrets where name = $1",
    [name],
  );
  return known?.secret;
};

/** Notes under a name what something was brought up to date with. */
export const keepMark = async (owner: Owner, name: string, mark: string): Promise<void> => {
  await owner.query(
    "insert into installation_secrets (name, secret) values ($1, $2) on conflict (name) do update set secret = excluded.secret",
    [name, mark],
  );
};
