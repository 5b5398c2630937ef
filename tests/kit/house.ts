import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DAY } from "../../src/core/kernel/instant.ts";
import type { Library } from "../../src/core/standards/library.ts";
import { makeHouse, routesOf } from "../../src/house.ts";
import { loadStandards } from "../../src/load-standards.ts";
import { writeArchive } from "../../src/services/archive.ts";
import { type SetClock, setClock } from "../../src/services/clock.ts";
import { diskFiles } from "../../src/services/files/disk-files.ts";
import { type Ids, systemIds } from "../../src/services/ids.ts";
import { jsonLogger, type Logger } from "../../src/services/logger.ts";
import { makeMemory } from "../../src/services/memory.ts";
import { makeParsers } from "../../src/services/parsers/make-parsers.ts";
import { pdfHere } from "../../src/services/pdf/pdf.ts";
import { readProxies } from "../../src/services/proxies.ts";
import { makeReturns } from "../../src/services/returns.ts";
import { makeSignIn } from "../../src/services/sign-in.ts";
import { documentTurns } from "../../src/services/turns.ts";
import { writeWorkbook } from "../../src/services/workbook.ts";
import { type Connections, connect } from "../../src/store/connect.ts";
import type { Observer } from "../../src/store/tx.ts";
import { openStore } from "../../src/store/within.ts";
import type { Site, World } from "../../src/store/world.ts";
import type { Assets } from "../../src/web/assets.ts";
import { makeMetrics } from "../../src/web/metrics.ts";
import type { Route } from "../../src/web/route.ts";
import { freshDatabase, type MigratedDatabase } from "./database.ts";

/** A statement that was sent, in which scope. */
export type Sent = Parameters<Observer>[0];

/** A whole house over a database of its own, in this process. */
export type TestHouse = {
  readonly world: World;
  readonly clock: SetClock;
  readonly database: MigratedDatabase;
  /** Every statement that was sent so far, in order. */
  readonly sent: Sent[];
  /** Lines of the log so far. */
  readonly logged: string[];
  /** Hashes of passwords computed so far. */
  readonly hashes: () => number;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
};

const noAssets: Assets = {
  css: "/assets/site.css",
  js: "/assets/site.js",
  icon: "/assets/icon.svg",
  serviceWorker: "/assets/service-worker.js",
  files: new Map(),
};

/** 2026-03-02, a Monday, at noon UTC. */
export const START = Date.UTC(2026, 2, 2, 12);

let loaded: Library | undefined;

/** Read once, however many houses a file of tests opens. */
const standards = (): Library => {
  loaded ??= loadStandards();
  return loaded;
};

const url = "http://localhost:3000";

/** What whoever hands on mail that came back to a house of a test signs it with. */
export const BOUNCE_SECRET = "what comes back to a house of tests";

type Options = {
  readonly isDemonstration?: boolean;
  readonly ids?: Ids;
  /** One whose lines are kept by default. */
  readonly log?: Logger;
  readonly url?: string;
  readonly now?: number;
  readonly database?: MigratedDatabase;
  /** Others than a pool's. */
  readonly connections?: Connections;
  /** Routes beside those of the product. */
  readonly further?: readonly Route[];
  readonly also?: (world: World) => World;
};

/** Cheap on purpose: what a hash costs is tested where it is made. */
const cheap = { memory: 64, passes: 1, parallelism: 1 };

/** Puts a house together as `run` does, with a clock that is set, and nothing listening. */
export const testHouse = async (options: Options = {}): Promise<TestHouse> => {
  const database = options.database ?? (await freshDatabase());
  const clock = setClock(options.now ?? START);
  const ids = options.ids ?? systemIds;
  const sent: Sent[] = [];
  const logged: string[] = [];
  let hashes = 0;
  const connections = options.connections ?? connect(database.servingUrl, { most: 10 });
  const observe: Observer = (statement) => void sent.push(statement);
  const folder = mkdtempSync(join(tmpdir(), "attune-house-"));
  const site = { url: options.url ?? url, isSecure: (options.url ?? url).startsWith("https:") };
  const made: World = {
    store: openStore(connections, { now: clock.now, newId: ids.id, observe }),
    clock,
    ids,
    log: options.log ?? jsonLogger({ write: (line) => void logged.push(line) }),
    site: { ...site, isDemonstration: options.isDemonstration ?? false },
    signIn: makeSignIn({
      url: site.url,
      name: "Attune",
      secrets: [new Uint8Array(32).fill(7)],
      randomBytes: ids.bytes,
      cost: cheap,
      onDerived: () => void hashes++,
    }),
    standards: standards(),
    memory: makeMemory(),
    parsers: makeParsers(),
    returns: makeReturns({ domain: "bounces.example", secret: BOUNCE_SECRET }, [new Uint8Array(32).fill(7)]),
    files: diskFiles(folder, clock.now),
    scanner: undefined,
    looks: documentTurns(),
    pdf: pdfHere,
    workbook: writeWorkbook,
    archive: writeArchive,
  };
  const world = options.also?.(made) ?? made;
  const proxies = readProxies("");
  if ("wrong" in proxies) throw new Error(proxies.wrong);
  const house = makeHouse(
    {
      world,
      assets: noAssets,
      metrics: makeMetrics(() => true),
      proxies,
      clientSecret: new Uint8Array(32).fill(9),
      isReady: async () => true,
      peer: "127.0.0.1",
    },
    [...routesOf(world), ...(options.further ?? [])],
  );
  return {
    world,
    clock,
    database,
    sent,
    logged,
    hashes: () => hashes,
    fetch: async (request) => house.fetch(request),
    close: async () => {
      await world.parsers.close();
      await connections.close();
      await rm(folder, { recursive: true, force: true });
      if (options.database === undefined) await database.drop();
    },
  };
};

/** What a page answered. */
export type Answer = {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly headers: Headers;
};

/** What is sent in a form: a field may come several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser without scripts: keeps cookies, sends forms as a page of ours would. */
export type Browser = {
  readonly get: (address: string) => Promise<Answer>;
  readonly post: (
    address: string,
    fields?: Fields,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** As get and post, and then wherever the answer leads. */
  readonly follow: (answer: Answer) => Promise<Answer>;
  readonly cookies: Map<string, string>;
};

const keepCookies = (cookies: Map<string, string>, headers: Headers): void => {
  for (const line of headers.getSetCookie()) {
    const [pair = "", ...attributes] = line.split("; ");
    const equals = pair.indexOf("=");
    const name = pair.slice(0, equals);
    if (attributes.includes("Max-Age=0")) cookies.delete(name);
    else cookies.set(name, pair.slice(equals + 1));
  }
};

/** Opens a browser at a house. */
export const browser = (
  house: Pick<TestHouse, "fetch"> & { readonly world: { readonly site: Pick<Site, "url"> } },
  agent = "Mozilla/5.0 (X11; Linux) Firefox/140.0",
): Browser => {
  const cookies = new Map<string, string>();
  const { url: origin } = house.world.site;
  const ask = async (
    method: string,
    address: string,
    body?: URLSearchParams,
    further: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const response = await house.fetch(
      new Request(`${origin}${address}`, {
        method,
        redirect: "manual",
        headers: {
          host: new URL(origin).host,
          "user-agent": agent,
          ...(cookies.size > 0
            ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") }
            : {}),
          ...(body === undefined ? {} : { origin, "sec-fetch-site": "same-origin" }),
          ...further,
        },
        ...(body === undefined ? {} : { body }),
      }),
    );
    keepCookies(cookies, response.headers);
    const bytes = await response.bytes();
    return {
      status: response.status,
      location: response.headers.get("location") ?? undefined,
      text: new TextDecoder().decode(bytes),
      bytes,
      headers: response.headers,
    };
  };
  const get = async (address: string): Promise<Answer> => ask("GET", address);
  return {
    cookies,
    get,
    post: async (address, fields = {}, headers = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields))
        for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
      return ask("POST", address, body, headers);
    },
    follow: async (answer) => (answer.location === undefined ? answer : get(answer.location)),
  };
};

/** Days later, in milliseconds. */
export const days = (count: number): number => count * DAY;
