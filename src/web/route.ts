import type { Door } from "../core/access/doors.ts";
import type { EventName } from "../core/access/events.ts";
import type { Form } from "./form.ts";
import type { Reply } from "./reply.ts";
import { mostOf, type Receives, type Sent } from "./sent.ts";
import type { Visit } from "./visit.ts";

/** Shows something: reads, and changes nothing. */
export type Show = (visit: Visit) => Promise<Reply>;

/** Does something with what a form accepted, and with what came beside its fields. */
export type Act<T> = (visit: Visit, input: T, sent: Sent) => Promise<Reply>;

declare const throughDoor: unique symbol;

type Common = { readonly address: string; readonly may: Door; readonly [throughDoor]: true };

/** A page, behind its door. */
export type PageRoute = Common & {
  readonly method: "GET";
  readonly show: Show;
  /** A look that is itself recorded. */
  readonly records?: EventName;
};

/** A form's action, behind its door. */
export type ActRoute = Common & {
  readonly method: "POST";
  readonly logs: EventName | readonly EventName[] | "nothing";
  readonly form: Form<unknown>;
  readonly act: Act<unknown>;
  readonly from?: Show;
  /** What does not say on whose page it was typed (account-key.ts) is refused. */
  readonly isBound?: true;
  /** The most bytes that may be sent. */
  readonly most: number;
  /** Fields in which a file may be chosen, of which its text is read. */
  readonly textFiles?: readonly string[];
  /** What it takes beside fields: who sends it is asked before it is read, and once more after. */
  readonly receives?: Receives;
  /** Programs send to it, and sign what they send: it need not come from a page of ours, and no cookie is read. */
  readonly isSigned?: true;
  /** By what its sending is counted, where that is not as other forms are. */
  readonly countedAs?: "document-piece";
};

/** Only {@link page} and {@link act} make one, and only routes can be mounted: there is no handler without a door. */
export type Route = PageRoute | ActRoute;

/** The most bytes of a form, where a route does not take more. */
export const USUAL_MOST = 256 * 1024;

const made = new WeakSet<object>();

/** True for what {@link page} or {@link act} made. */
export const isThroughDoor = (route: object): route is Route => made.has(route);

const through = <R extends Route>(route: Omit<R, typeof throughDoor>): Route => {
  const done = Object.freeze(route) as unknown as Route;
  made.add(done);
  return done;
};

/** A page: who may see it, and what it shows. */
export const page = (
  address: string,
  spec: { readonly may: Door; readonly records?: EventName },
  show: Show,
): Route => through<PageRoute>({ method: "GET", address, ...spec, show });

/**
 * A form's action: who may do it, which event the audit will tell, what the form accepts, and the page that shows it
 * again when something is wrong. `logs: "nothing"` is for what says nothing about anybody; a test keeps the reason of each.
 */
export const act = <T>(
  address: string,
  spec: {
    readonly may: Door;
    readonly logs: EventName | readonly EventName[] | "nothing";
    readonly form: Form<T>;
    readonly from?: Show;
    readonly isBound?: true;
    readonly most?: number;
    readonly textFiles?: readonly string[];
    readonly receives?: Receives;
    readonly isSigned?: true;
    readonly countedAs?: "document-piece";
  },
  run: Act<T>,
): Route =>
  through<ActRoute>({
    method: "POST",
    address,
    most: spec.receives === undefined ? USUAL_MOST : mostOf(spec.receives),
    ...spec,
    form: spec.form,
    act: run as Act<unknown>,
  });
