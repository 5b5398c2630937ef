import type { Answer, Save } from "./answer.ts";

/** What is sent of one entry. */
export type Sending = {
  readonly account: string;
  readonly entry: string;
  readonly kind: string;
  readonly editor: string;
  readonly saves: readonly Save[];
};

/** What became of it: taken, refused until something else is typed, or to be sent again once something has changed. */
export type Outcome =
  | { readonly is: "saved"; readonly answer: Answer }
  | { readonly is: "gone" | "signed-out" | "away" }
  /** Too much came at once; until a moment by the clock of the device nothing more is sent. */
  | { readonly is: "asked-to-wait"; readonly until: number }
  | { readonly is: "refused"; readonly why: string };

type Told = Answer | { readonly gone: true } | { readonly refused: string };

/** After a moment the server may do what it could not do now. */
const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** Until then, by the clock of the device, the server asked to be left alone. */
let quietUntil = 0;

/** The longest that a page keeps quiet, in seconds, whatever it is told. */
const LONGEST_QUIET = 3600;

const keepQuiet = (response: Response): void => {
  const seconds = Number(response.headers.get("Retry-After") ?? 0);
  if (seconds > 0) quietUntil = Date.now() + Math.min(seconds, LONGEST_QUIET) * 1000;
};

/** Sends what was typed. `isLast` outlives the page, as far as the browser lets it. */
export const send = async (
  address: string,
  { account, entry, kind, editor, saves }: Sending,
  isLast = false,
): Promise<Outcome> => {
  if (Date.now() < quietUntil) return { is: "asked-to-wait", until: quietUntil };
  let response: Response;
  try {
    const body = new URLSearchParams({ account, entry, kind, editor, saves: JSON.stringify(saves) });
    response = await fetch(address, {
      method: "POST",
      body,
      keepalive: isLast,
      headers: { Accept: "application/json" },
    });
    // Nobody is signed in any more, or somebody else: what was typed waits for its own account.
    if (response.status === 401 || response.status === 409) return { is: "signed-out" };
    if (response.status === 429) keepQuiet(response);
    if (Date.now() < quietUntil) return { is: "asked-to-wait", until: quietUntil };
    if (isPassing(response.status)) return { is: "away" };
    if (!response.ok) return { is: "refused", why: "" };
    const told = (await response.json()) as Told;
    if ("gone" in told) return { is: "gone" };
    return "refused" in told ? { is: "refused", why: told.refused } : { is: "saved", answer: told };
  } catch {
    // No network, or an answer that broke off.
    return { is: "away" };
  }
};
