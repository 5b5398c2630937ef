import { randomUUID } from "node:crypto";
import { lanternValley } from "../../src/features/demonstration/cast.ts";
import { cookieOf } from "./signed-in.ts";
import { sixtyTyped, type Typed } from "./sixty-typed.ts";

const send = async (
  url: string,
  cookie: string,
  path: string,
  fields: { readonly [field: string]: string },
): Promise<void> => {
  const answer = await fetch(`${url}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url, cookie },
    body: new URLSearchParams(fields),
  });
  if (answer.status >= 400) throw new Error(`${path} answers ${answer.status}`);
};

/** A portfolio of 60 entries, typed by somebody invented who kept none. */
export type TypedPortfolio = {
  readonly cookie: string;
  /** Changes one entry, as its page does; waits until it is saved. */
  readonly change: () => Promise<void>;
};

/** Fills a portfolio as its pages would. */
export const typePortfolio = async (url: string, name: string): Promise<TypedPortfolio> => {
  const cookie = await cookieOf(url, name);
  const page = await (await fetch(`${url}/portfolio`, { headers: { cookie } })).text();
  const account = /data-account="([^"]+)"/.exec(page)?.[1] ?? "";
  const follow = `/portfolio/associations/${lanternValley.slug}`;
  await send(url, cookie, `${follow}/follow`, {});
  await send(url, cookie, `${follow}/keep`, { category: "alliance-2024/IFS" });
  const editor = randomUUID();
  const save = async ({ id, kind, typed }: Typed, number: number): Promise<void> =>
    send(url, cookie, "/portfolio/save", {
      account,
      entry: id,
      kind,
      editor,
      saves: JSON.stringify(
        Object.entries(typed).map(([field, texts]) => ({ field, typed: texts, base: 0, number })),
      ),
    });
  const entries = sixtyTyped();
  for (const entry of entries) await save(entry, 1);
  const changed = entries.find(({ kind }) => kind === "training");
  if (changed === undefined) throw new Error("no training was typed");
  let number = 1;
  return {
    cookie,
    change: async () => {
      number++;
      await save({ ...changed, typed: { title: [`Attachment, part ${number}`] } }, number);
    },
  };
};
