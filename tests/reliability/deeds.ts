import { randomInt, randomUUID } from "node:crypto";
import { digestOfToken } from "../../src/services/token-digest.ts";
import type { Browser } from "../kit/house.ts";
import { browserAt } from "../kit/wire.ts";

/** What can be done and found again: each kind leaves other rows. */
export type Kind = "session" | "name" | "registration" | "invitation" | "setting";

/** Something to be done over the wire. */
export type Deed = {
  readonly kind: Kind;
  /** What finds it again: the rows that it leaves hold it, and nothing else does. A session's comes with the answer. */
  key: string;
  /** Sends it; answers with the status. Throws where no answer comes. */
  readonly send: () => Promise<number>;
  /** True where the form holds an id of its own: sent again, it is the same deed. */
  readonly isRepeatable: boolean;
};

/** Makes ready one deed, named by a key where it has no id of its own. */
export type Doer = (key: string) => Promise<Deed>;

/** Opens sessions as somebody; what the database keeps of the token is the key. */
export const openSessions =
  (url: string, person: string): Doer =>
  async (key) => {
    const browser = browserAt(url);
    const deed: Deed = {
      kind: "session",
      key,
      isRepeatable: false,
      send: async () => {
        const { status } = await browser.post("/demonstration/enter", { person });
        deed.key = digestOfToken(browser.cookies.get("attune-session") ?? key);
        return status;
      },
    };
    return deed;
  };

/** Changes the name of whoever is signed in to the key. */
export const changeNames =
  (browser: Browser): Doer =>
  async (key) => ({
    kind: "name",
    key,
    isRepeatable: false,
    send: async () => (await browser.post("/me/name", { name: key, language: "en" })).status,
  });

/** The address of which a key is the first part. */
const addressOf = (key: string): string => `${key}@killed.example`;

/** Registers addresses that begin with the key, each time from another place: nobody may ask for many from one. */
export const register =
  (url: string): Doer =>
  async (key) => {
    const from = Array.from({ length: 3 }, () => randomInt(256)).join(".");
    const browser = browserAt(url, { headers: { "x-forwarded-for": `10.${from}` } });
    return {
      kind: "registration",
      key,
      isRepeatable: false,
      send: async () => (await browser.post("/register", { address: addressOf(key) })).status,
    };
  };

/** Invites people to an association; the invitation's id is the key. */
export const invite =
  (browser: Browser, slug: string): Doer =>
  async () => {
    const key = randomUUID();
    const fields = { id: key, name: "Killed", address: addressOf(key), roles: ["advisor"], language: "en" };
    return {
      kind: "invitation",
      key,
      isRepeatable: true,
      send: async () => (await browser.post(`/a/${slug}/people/invite`, fields)).status,
    };
  };

const valueOf = (html: string, name: string): string => {
  const [, value] = new RegExp(`name="${name}"[^>]*? value="([^"]*)"`).exec(html) ?? [];
  return value ?? "";
};

/** Changes a setting of an association; the change's id is the key. */
export const changeSetting =
  (browser: Browser, slug: string): Doer =>
  async () => {
    const key = randomUUID();
    const address = `/a/${slug}/settings/contact`;
    const { status: shown, text } = await browser.get(address);
    const [seen, holdsFrom] = [valueOf(text, "seen"), valueOf(text, "holdsFrom")];
    const fields = { id: key, seen, holdsFrom, step: "save", postal: key };
    return {
      kind: "setting",
      key,
      isRepeatable: true,
      // Without the form there is nothing to send.
      send: async () => (shown === 200 ? (await browser.post(address, fields)).status : shown),
    };
  };
