import type { Context } from "hono";
import { Hono } from "hono";
import type { Instant } from "../core/kernel/instant.ts";
import { ZONE_OF_NOBODY } from "../core/kernel/time-zone.ts";
import type { Proxies } from "../services/proxies.ts";
import { DatabaseAway } from "../store/away.ts";
import { forgetUnnamed } from "../store/forget-unnamed.ts";
import type { World } from "../store/world.ts";
import type { Assets } from "./assets.ts";
import { NotReadable, TooMuch } from "./body.ts";
import { clientAddress } from "./client.ts";
import { readCookies } from "./cookies.ts";
import { isClosed, through, turnedAwayAtOnce } from "./door.ts";
import { readTyped } from "./entered.ts";
import type { Typed } from "./form.ts";
import { comesFromUs, houseHeaders } from "./headers.ts";
import { isLanguage, languageAsked } from "./language.ts";
import type { Metrics } from "./metrics.ts";
import { offlineFiles } from "./offline.ts";
import { ownAddress } from "./own-address.ts";
import { makePlaces, type Places } from "./places.ts";
import { isInParts, type Received, readSent } from "./read-sent.ts";
import { problem } from "./reply.ts";
import { type Answering, errorPage, respond, sayRefusal } from "./respond.tsx";
import { type ActRoute, isThroughDoor, type Route, USUAL_MOST } from "./route.ts";
import { nothingSent, type Sent } from "./sent.ts";
import type { Visit } from "./visit.ts";
import { findVisitor, type Visitor } from "./visitor.ts";

/** What the middleware leaves with a request. */
type Env = { readonly Variables: { reference: string; route?: string } };
type Ctx = Context<Env>;

/** What the web needs besides the world. */
export type Web = {
  readonly world: World;
  readonly assets: Assets;
  readonly metrics: Metrics;
  readonly proxies: Proxies;
  readonly clientKey: (address: string) => string;
  /** The network address of the peer of a request. */
  readonly peerOf: (context: Ctx) => string;
  /** False before everything runs and once the process is told to stop. */
  readonly isReady: () => Promise<boolean>;
};

/** The page that a form stood on: where a change of language leads back to after a POST. */
const backOf = (context: Ctx, { url }: World["site"]): string => {
  const { pathname, search } = new URL(context.req.url);
  if (context.req.method === "GET" || context.req.method === "HEAD")
    return ownAddress(`${pathname}${search}`) ?? "/";
  const referrer = context.req.header("referer");
  return (referrer?.startsWith(`${url}/`) ? ownAddress(referrer.slice(url.length)) : undefined) ?? pathname;
};

/** The world as somebody acts in it: what they do is told with their session. */
const worldOf = ({ world }: Web, { person }: Visitor): World =>
  person === undefined ? world : { ...world, store: world.store.inSession(person.sessionId) };

const answering = (web: Web, context: Ctx, visitor: Visitor): Answering => {
  const world = worldOf(web, visitor);
  const cookie = readCookies(context.req.header("cookie"), world.site);
  const chosen = cookie("language");
  const { pathname, search, searchParams } = new URL(context.req.url);
  const networkAddress = (): string =>
    clientAddress(web.peerOf(context), context.req.header("x-forwarded-for"), web.proxies);
  const visit: Visit = {
    world,
    ...visitor,
    language: isLanguage(chosen)
      ? chosen
      : (visitor.person?.language ?? languageAsked(context.req.header("accept-language"))),
    zone: visitor.person?.timeZone ?? ZONE_OF_NOBODY,
    address: `${pathname}${search}`,
    params: context.req.param() as Readonly<Record<string, string>>,
    query: searchParams,
    cookie,
    device: {
      // Few ask for it, and a digest takes a while.
      get clientKey() {
        return web.clientKey(networkAddress());
      },
      get networkAddress() {
        return networkAddress();
      },
      agent: (context.req.header("user-agent") ?? "").slice(0, 400),
    },
  };
  return {
    context,
    visit,
    assets: web.assets,
    back: backOf(context, world.site),
    reference: context.get("reference"),
  };
};

const nobody: Visitor = { actor: { kind: "visitor" } };

/** The slug at the head of an address under which no route is. */
const slugIn = (path: string): string | undefined => /^\/a\/([a-z0-9-]+)(?:\/|$)/.exec(path)?.[1];

/** Who asks for what is not there: nobody where the database is away, since there is nothing to ask it for. */
const visitorAnyway = async ({ world }: Web, context: Ctx): Promise<Visitor> => {
  const cookie = readCookies(context.req.header("cookie"), world.site);
  try {
    return await findVisitor(world, { token: cookie("session"), slug: slugIn(context.req.path) });
  } catch (error) {
    if (error instanceof DatabaseAway) return nobody;
    throw error;
  }
};

/**
 * Of each route so many requests are read at once, and so many of one person: those with files go to the disk as they come
 * and may take minutes, those that are bytes are in memory until they are there.
 */
const placesFor = {
  files: { most: 40, ofOne: 2 },
  bytes: { most: 120, ofOne: 6 },
} as const;

/** Too much was sent: a page says so, or a few words to a program. */
const tooLarge = async (answer: Answering, { isSigned }: Pick<ActRoute, "isSigned">): Promise<Response> =>
  isSigned === true ? respond(answer, problem(413, "too-large")) : errorPage(answer, "too-large", 413);

/** What a form that brings more than fields is answered where it cannot be read. */
const notRead = async (
  answer: Answering,
  error: unknown,
  route: Pick<ActRoute, "isSigned"> = {},
): Promise<Response> => {
  if (error instanceof TooMuch) return tooLarge(answer, route);
  if (!(error instanceof NotReadable)) throw error;
  // Lines break, and pages are left: that is nothing.
  return route.isSigned === true
    ? respond(answer, problem(400, "not-readable"))
    : errorPage(answer, "refused", 400);
};

const allTaken = async (answer: Answering, { isSigned }: ActRoute): Promise<Response> => {
  if (isSigned === true) return respond(answer, problem(503, "busy"));
  answer.context.header("Retry-After", "10");
  return errorPage(answer, "too-many", 503, sayRefusal({ code: "uploads-busy" }, answer.visit));
};

/** How many bytes a request says that it brings. */
const declaredBy = (context: Ctx): number => Number(context.req.header("content-length") ?? 0);

/** What was sent and nothing names now, because it was refused or is done with, goes at once; within hours what stayed here. */
const forgetSent = async ({ world }: Web, { files }: Sent, keptBefore: Instant): Promise<void> => {
  const digests = files.flatMap(({ kept }) => (kept.ok ? [kept.value.sha256] : []));
  await forgetUnnamed(world, digests, keptBefore).catch((error: unknown) =>
    world.log.error("sent.not-forgotten", error),
  );
};

/**
 * Serves a route that takes more than fields. Who sends it is asked before it is read, so that nobody else makes us read it,
 * and once more when it has arrived, as of any form: it acts for whoever still may.
 */
const receiver =
  (web: Web, route: ActRoute, places: Places) =>
  async (context: Ctx): Promise<Response> => {
    const { receives } = route;
    if (receives === undefined) throw new Error(`${route.address}: takes nothing`);
    const cookie = readCookies(context.req.header("cookie"), web.world.site);
    const slug = route.address.startsWith("/a/:association") ? context.req.param("association") : undefined;
    const whoComes = async (): Promise<Visitor> =>
      route.isSigned === true ? nobody : findVisitor(web.world, { token: cookie("session"), slug });
    const before = await whoComes();
    const first = answering(web, context, before);
    const answer = await turnedAwayAtOnce(first, route);
    if (answer !== undefined) return answer;
    if (declaredBy(context) > route.most) return tooLarge(first, route);
    const read = async (): Promise<Received | "none" | Response> => {
      try {
        return (await readSent(context.req.raw, receives, web.world.files)) ?? "none";
      } catch (error) {
        return notRead(first, error, route);
      }
    };
    const received =
      receives.as === "bytes" || isInParts(context.req.raw)
        ? await places.within(before.person?.id ?? "", read)
        : await read();
    if (received === undefined) return allTaken(first, route);
    if (received instanceof Response) return received;
    if (received === "none") return tooLarge(first, route);
    const justKept = web.world.clock.now() + 1;
    try {
      return await through(answering(web, context, await whoComes()), route, received);
    } finally {
      await forgetSent(web, received.sent, justKept);
    }
  };

/**
 * Reads a form. Where it may be larger than others its sender is asked before: from whoever is turned away anyhow, no more is
 * read than can be kept for them. The answer where it is not read.
 */
const readForm = async (
  web: Web,
  context: Ctx,
  { route, whoComes }: { readonly route: ActRoute; readonly whoComes: () => Promise<Visitor> },
): Promise<Typed | Response> => {
  const isLarge = route.most > USUAL_MOST;
  const before = isLarge ? answering(web, context, await whoComes()) : undefined;
  const isTurnedAway = before !== undefined && isClosed(before, route);
  const tooMuch = async (): Promise<Response> =>
    (isTurnedAway ? await turnedAwayAtOnce(before, route) : undefined) ??
    errorPage(answering(web, context, nobody), "too-large", 413);
  const most = isTurnedAway ? USUAL_MOST : route.most;
  if (declaredBy(context) > most) return tooMuch();
  try {
    return (await readTyped(context.req.raw, { most, textFiles: route.textFiles })) ?? (await tooMuch());
  } catch (error) {
    return error instanceof TooMuch ? tooMuch() : notRead(answering(web, context, nobody), error);
  }
};

const serve =
  (web: Web, route: Route, places: Places = makePlaces(0, 0)) =>
  async (context: Ctx): Promise<Response> => {
    context.set("route", route.address);
    const isForm = route.method === "POST" && route.isSigned !== true;
    if (isForm && !comesFromUs((name) => context.req.header(name), web.world.site)) {
      web.world.log.warn("other-site", { reference: context.get("reference"), route: route.address });
      return errorPage(answering(web, context, nobody), "other-site", 403);
    }
    if (route.method === "POST" && route.receives !== undefined) return receiver(web, route, places)(context);
    const cookie = readCookies(context.req.header("cookie"), web.world.site);
    const slug = route.address.startsWith("/a/:association") ? context.req.param("association") : undefined;
    const whoComes = async (): Promise<Visitor> => findVisitor(web.world, { token: cookie("session"), slug });
    const typed = route.method === "POST" ? await readForm(web, context, { route, whoComes }) : {};
    if (typed instanceof Response) return typed;
    // Once it is there: a form that is sent slowly acts for whoever still may when it has arrived.
    const visitor = await whoComes();
    return through(answering(web, context, visitor), route, { typed, sent: nothingSent });
  };

/** Mounts routes: the only place where an address meets a handler. */
const mount = (app: Hono<Env>, web: Web, routes: readonly Route[]): void => {
  for (const route of routes) {
    if (!isThroughDoor(route)) throw new Error("a route that no door made");
    if (route.method === "GET") {
      app.get(route.address, serve(web, route));
      continue;
    }
    const { most, ofOne } = placesFor[route.receives?.as ?? "files"];
    app.post(route.address, serve(web, route, makePlaces(most, ofOne)));
  }
};

const isLoopback = (address: string): boolean => /^(::ffff:)?127\./.test(address) || address === "::1";

/** Asked for by a name of this machine: a proxy that tells nothing of the client passes the site's own name on. */
const isLoopbackName = (host: string | undefined): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host ?? "");

const mountMachines = (app: Hono<Env>, web: Web): void => {
  // The process lives; whether it can serve is the next one.
  app.get("/healthz", (context) => context.text("alive\n"));
  app.get("/readyz", async (context) =>
    (await web.isReady()) ? context.text("ready\n") : context.text("not ready\n", 503),
  );
  // For the machine's own monitor: never through a proxy.
  app.get("/metrics", async (context) => {
    const isDirect =
      isLoopback(web.peerOf(context)) &&
      isLoopbackName(context.req.header("host")) &&
      context.req.header("x-forwarded-for") === undefined;
    return isDirect
      ? context.body(await web.metrics.registry.metrics(), 200, {
          "Content-Type": web.metrics.registry.contentType,
        })
      : context.notFound();
  });
  app.get("/assets/:name", (context) => {
    const file = web.assets.files.get(context.req.path);
    if (file === undefined) return context.notFound();
    return context.body(file.content, 200, {
      "Content-Type": file.type,
      "Cache-Control": "public, max-age=31536000, immutable",
    });
  });
};

/** The web application over a world and the routes of its features. */
export const makeApp = (web: Web, routes: readonly Route[]): Hono<Env> => {
  const { world, metrics } = web;
  const { log, ids, site } = world;
  const app = new Hono<Env>({ strict: true });
  const headers = Object.entries(houseHeaders(site));
  const host = new URL(site.url).host;

  app.use(async (context, next) => {
    const started = performance.now();
    const reference = ids.id();
    context.set("reference", reference);
    context.header("Cache-Control", "no-store");
    for (const [name, value] of headers) context.header(name, value);
    // Only under our own name: another one that points here could read what belongs to this one.
    const path = context.req.path;
    const isForMachines = path === "/healthz" || path === "/readyz" || path === "/metrics";
    if (!isForMachines && context.req.header("host") !== host) {
      context.res = context.text(`This site is at ${site.url}\n`, 421);
    } else if (context.req.url.includes("%00")) {
      // PostgreSQL's text holds no NUL: nothing of ours is at such an address.
      context.res = await context.notFound();
    } else await next();
    const seconds = (performance.now() - started) / 1000;
    const route = context.get("route") ?? (isForMachines ? path : "none");
    metrics.answered(route, context.req.method, context.res.status, seconds);
    if (!isForMachines)
      log.info("answered", {
        reference,
        method: context.req.method,
        route,
        status: context.res.status,
        milliseconds: Math.round(seconds * 10_000) / 10,
      });
  });

  mountMachines(app, web);
  for (const { address, type, content } of offlineFiles(web.assets))
    app.get(address, (context) => context.body(content, 200, { "Content-Type": type }));
  mount(app, web, routes);

  app.notFound(async (context) =>
    errorPage(answering(web, context, await visitorAnyway(web, context)), "not-found", 404),
  );
  app.onError(async (error, context) => {
    const answer = answering(web, context, nobody);
    if (error instanceof DatabaseAway) {
      metrics.databaseAway();
      log.warn("database-away", { reference: answer.reference });
      context.header("Retry-After", "5");
      return errorPage(answer, "away", 503);
    }
    log.error("broke", error, {
      reference: answer.reference,
      route: context.get("route"),
    });
    return errorPage(answer, "broke", 500);
  });
  return app;
};
