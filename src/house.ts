import { getConnInfo } from "@hono/node-server/conninfo";
import { routes } from "./routes.ts";
import type { Proxies } from "./services/proxies.ts";
import type { World } from "./store/world.ts";
import { makeApp } from "./web/app.ts";
import type { Assets } from "./web/assets.ts";
import { clientKeys } from "./web/client.ts";
import type { Metrics } from "./web/metrics.ts";
import type { Route } from "./web/route.ts";

/** What the application is made of: the same for the process that serves and for tests. */
export type HouseParts = {
  readonly world: World;
  readonly assets: Assets;
  readonly metrics: Metrics;
  readonly proxies: Proxies;
  /** Salts the digests of network addresses; the same for all processes of an installation. */
  readonly clientSecret: Uint8Array;
  readonly isReady: () => Promise<boolean>;
  /** The peer's address, where there is no socket to ask. */
  readonly peer?: string;
};

/** The routes that a world has: the doors of the demonstration are there only in one. */
export const routesOf = (world: World): readonly Route[] =>
  routes.filter(({ may }) => may !== "demonstration.use" || world.site.isDemonstration);

/** Where files are sent to. */
export const slowAddresses: readonly string[] = routes
  .filter((route) => route.method === "POST" && route.receives?.as === "files")
  .map(({ address }) => address);

/** Puts the application together. */
export const makeHouse = (
  { peer, clientSecret, ...parts }: HouseParts,
  mounted: readonly Route[] = routesOf(parts.world),
): ReturnType<typeof makeApp> =>
  makeApp(
    {
      ...parts,
      clientKey: clientKeys(clientSecret),
      peerOf: (context) => peer ?? getConnInfo(context as never).remote.address ?? "unknown",
    },
    mounted,
  );
