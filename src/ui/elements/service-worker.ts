/* Keeps the files that every page needs, and one page for when there is no network. Nothing of anybody: no page of the
 * site and no answer of it is ever put into the cache, only what is listed by name when the worker is installed. */

/** Written before this script by the server: the addresses of the files, and a name that changes with them. */
declare const attuneFiles: readonly string[];
declare const attuneCache: string;

const OFFLINE = "/offline";

type Waiting = Event & { readonly waitUntil: (until: Promise<unknown>) => void };
type Asked = Event & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type Worker = {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: {
    (what: "install" | "activate", then: (event: Waiting) => void): void;
    (what: "fetch", then: (event: Asked) => void): void;
  };
};

const worker = self as unknown as Worker;

const install = async (): Promise<void> => {
  const cache = await caches.open(attuneCache);
  // As nobody: what is kept is the same for everybody.
  await cache.addAll(attuneFiles.map((file) => new Request(file, { credentials: "omit" })));
  await worker.skipWaiting();
};

const activate = async (): Promise<void> => {
  for (const name of await caches.keys()) if (name !== attuneCache) await caches.delete(name);
  await worker.clients.claim();
};

const fromCache = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? fetch(request);

const orOffline = async (request: Request): Promise<Response> => {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await caches.match(OFFLINE);
    if (page === undefined) throw error;
    return page;
  }
};

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (pathname.startsWith("/assets/")) event.respondWith(fromCache(request));
  else if (request.mode === "navigate") event.respondWith(orOffline(request));
});
