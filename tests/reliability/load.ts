import { inventedPeople, lanternValley } from "../../src/features/demonstration/cast.ts";
import { errorTitle } from "../../src/ui/frame/error-page.tsx";
import type { Language } from "../../src/ui/wording/speech.ts";
import type { Answer, Browser } from "../kit/house.ts";
import { browserAt, signedIn } from "../kit/wire.ts";

/** Visitors who look at pages without a pause. */
export type Load = {
  /** How many answers there were so far, by status. */
  readonly count: (status: number) => number;
  /** What was answered that is neither the page nor a clear no, and what was not answered, in words. */
  readonly wrong: string[];
  readonly stop: () => Promise<void>;
};

/** An answer that does not come within this is a hang: it is more than the longest patience of the product. */
const LONGEST_MS = 60_000;

const faultIn = ({ status, headers, text }: Answer, language: Language): string | undefined => {
  if (headers.get("content-security-policy") === null) return "without our headers";
  if (status === 200) return undefined;
  if (status !== 503) return `status ${status}`;
  if (headers.get("retry-after") !== "5") return "503 without saying when to try again";
  const isInWords = text.includes(`<html lang="${language}"`) && text.includes(errorTitle("away", language));
  return isInWords ? undefined : "503 in other words";
};

type Looker = { readonly browser: Browser; readonly page: string; readonly language: Language };

const openLookers = async (url: string): Promise<readonly Looker[]> => {
  const es = { limit: LONGEST_MS, headers: { "accept-language": "es-MX,es;q=0.9" } };
  const en = { limit: LONGEST_MS, headers: { "accept-language": "en-US" } };
  const [administrator, , , , , , , , , applicant] = inventedPeople;
  const person = await signedIn(url, applicant?.id ?? "", en);
  const staff = await signedIn(url, administrator?.id ?? "", en);
  return [
    { browser: browserAt(url, en), page: "/", language: "en" },
    { browser: browserAt(url, es), page: "/", language: "es" },
    { browser: browserAt(url, es), page: `/a/${lanternValley.slug}`, language: "es" },
    { browser: person, page: "/me", language: "en" },
    { browser: person, page: "/me/sessions", language: "en" },
    { browser: staff, page: `/a/${lanternValley.slug}/settings`, language: "en" },
    { browser: staff, page: `/a/${lanternValley.slug}/people`, language: "en" },
  ];
};

/** Starts visitors of several kinds, in both languages. */
export const startLoad = async (url: string): Promise<Load> => {
  const counts = new Map<number, number>();
  const wrong: string[] = [];
  let isOver = false;
  const look = async ({ browser, page, language }: Looker): Promise<void> => {
    while (!isOver) {
      try {
        const answer = await browser.get(page);
        counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
        const fault = faultIn(answer, language);
        if (fault !== undefined) wrong.push(`${page}: ${fault}`);
      } catch (error) {
        wrong.push(`${page}: ${String(error)}`);
      }
    }
  };
  const looking = (await openLookers(url)).map(look);
  return {
    count: (status) => counts.get(status) ?? 0,
    wrong,
    stop: async () => {
      isOver = true;
      await Promise.all(looking);
    },
  };
};
