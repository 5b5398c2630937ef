import type { EntryKind } from "../../src/core/entries/kinds.ts";
import type { Answer, Browser, Fields } from "./house.ts";

const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** What the page of an entry sends beside what is typed: whose it is, who types, and what was seen. */
export const heldBy = (page: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ...page.matchAll(
        /<input type="hidden" name="(account|editor|seen|shown|beside|opened|for)" value="([^"]*)"/g,
      ),
    ]
      .map(([, name = "", value = ""]) => [name, unescaped(value)] as const)
      .toReversed(),
  );

/** Where the form of an entry is sent. */
export const addressIn = (page: string): string =>
  /action="(\/portfolio\/[a-z]+\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? "";

/** Texts that a page shows as stored, as a browser sends them back when nothing is touched. */
const shownBy = (page: string): Fields => JSON.parse(heldBy(page)["shown"] ?? "{}") as Fields;

/** Sends the page of an entry with something changed on it. */
export const sendPage = async (browser: Browser, page: string, changed: Fields): Promise<Answer> =>
  browser.post(addressIn(page), { ...shownBy(page), ...heldBy(page), ...changed });

/** Opens the page of an entry, changes something, and presses a button. */
export const fillEntry = async (browser: Browser, address: string, changed: Fields): Promise<Answer> =>
  sendPage(browser, (await browser.get(address)).text, changed);

/** Makes an entry through its page; gives its id. */
export const makeEntry = async (browser: Browser, kind: EntryKind, typed: Fields): Promise<string> => {
  const { text } = await browser.get(
    kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${kind}/new`,
  );
  const answer = await sendPage(browser, text, typed);
  if (answer.status !== 303) throw new Error(`${kind} was not saved: ${answer.status}`);
  return addressIn(text).split("/").at(-1) ?? "";
};
