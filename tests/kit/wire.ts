import { type Browser, browser } from "./house.ts";

/** How a browser behaves at a server that runs. */
export type Wire = {
  readonly agent?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds after which an answer that has not come is a failure. */
  readonly limit?: number;
};

/** Opens a browser at a server that runs: what it asks goes over the wire. */
export const browserAt = (url: string, { agent, headers = {}, limit = 60_000 }: Wire = {}): Browser =>
  browser(
    {
      world: { site: { url } },
      fetch: async (request) => {
        for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
        return fetch(request, { signal: AbortSignal.timeout(limit) });
      },
    },
    agent,
  );

/** Opens a browser in which somebody invented is signed in by one press. */
export const signedIn = async (url: string, person: string, wire?: Wire): Promise<Browser> => {
  const opened = browserAt(url, wire);
  const entered = await opened.post("/demonstration/enter", { person });
  if (entered.status !== 303) throw new Error(`nobody was let in: ${entered.status}`);
  return opened;
};
