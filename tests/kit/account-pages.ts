import { type Account, codeOf, everyRow } from "./accounts.ts";
import type { Answer, Browser, TestHouse } from "./house.ts";

/** The value of a hidden field. */
export const fieldOn = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? "";

/** The secret of an authenticator app that a page shows. */
export const secretOn = (text: string): string =>
  (/<code>([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? "").replaceAll(" ", "");

/** Sets up an authenticator app as somebody would, with its first code. */
export const setUpApp = async (
  house: Pick<TestHouse, "world">,
  at: Browser,
  query = "",
): Promise<{ answer: Answer; secret: string }> => {
  const page = await at.get(`/me/security/totp${query}`);
  const secret = secretOn(page.text);
  const fields = { setup: fieldOn(page.text, "setup"), next: fieldOn(page.text, "next") };
  const answer = await at.post("/me/security/totp", { ...fields, code: codeOf(house, { secret }) });
  return { answer, secret };
};

/** The recovery codes that a page shows. */
export const codesOn = (text: string): readonly string[] =>
  [...text.matchAll(/<code>([0-9a-z]{4}(?:-[0-9a-z]{4}){3})<\/code>/g)].map(([, code]) => code ?? "");

/** What the audit tells of somebody, in order. */
export const eventsOf = async (
  house: Pick<TestHouse, "database">,
  { id }: Account,
): Promise<readonly string[]> =>
  (
    await everyRow<{ action: string }>(
      house,
      "select action from audit_events where chain_id = $1 order by number",
      [id],
    )
  ).map(({ action }) => action);

/** What somebody was told. */
export const messagesOf = async (
  house: Pick<TestHouse, "database">,
  { id }: Account,
): Promise<readonly unknown[]> =>
  (
    await everyRow<{ kind: string; params: object }>(
      house,
      "select kind, params - 'at' as params from messages where person_id = $1 order by made_at, id",
      [id],
    )
  ).map(({ kind, params }) => ({ kind, ...params }));
