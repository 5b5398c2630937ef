import type { CookieName } from "../../src/web/reply.ts";
import type { Route } from "../../src/web/route.ts";
import type { ActorName, CastAssociation, Side } from "./actors.ts";
import type { Fields } from "./house.ts";
import type { Stage } from "./stage.ts";

/** Where an example is played: on which stage, and in which association where the address names one. */
export type Scene = {
  readonly stage: Stage;
  readonly side: Side;
  readonly association: CastAssociation;
};

/** What is sent. */
export type Asked = {
  readonly address: string;
  readonly fields?: Fields;
  /** What a program sends beside it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Beside the one of the session. */
  readonly cookies?: Partial<Readonly<Record<CookieName, string>>>;
};

/** How a route is called so that it does what it is for. */
export type RouteExample = {
  /** Who calls it, in each of the two associations where there are two. */
  readonly by: ActorName | { readonly [S in Side]: ActorName };
  /** Makes what must be there before, and says what is then sent. */
  readonly ask: (scene: Scene) => Asked | Promise<Asked>;
  /** The status of the answer, or where it leads on to: the beginning of the address. */
  readonly answers: number | { readonly to: string };
  /**
   * What the address or the fields name, where they name a thing: one of the caller's own, which is not there for anybody
   * else; one of the association's, which is not there in another; or a key that opens for whoever shows it.
   */
  readonly names?: "own" | "of-association" | "what-was-shown";
  /** Through the door, but with nothing there: people who have not set up what it is about. */
  readonly notThereFor?: (name: ActorName) => boolean;
  /** What its answer may tell of others: listed in docs/harness.md. The two worlds are then not compared by it. */
  readonly mayTell?: "that something was signed elsewhere";
  /** Only there in a demonstration. */
  readonly inDemonstration?: boolean;
};

/** Examples by route: method and address as the route declares them. */
export type RouteExamples = {
  readonly [route: string]: RouteExample | readonly [RouteExample, ...(readonly RouteExample[])];
};

/** The key of a route in {@link RouteExamples}. */
export const keyOf = ({ method, address }: Pick<Route, "method" | "address">): string =>
  `${method} ${address}`;

/** A page that needs nothing before and is at an address of its own. */
export const plainPage = (address: string, by: ActorName = "visitor"): RouteExample => ({
  by,
  ask: () => ({ address }),
  answers: 200,
});

/** Who calls an example in one of the associations. */
export const callerOf = ({ by }: RouteExample, side: Side): ActorName =>
  typeof by === "string" ? by : by[side];
