import { closedTo } from "../core/access/doors.ts";
import type { Denial } from "../core/access/policy.ts";
import type { TooManyTries } from "../core/account/rate-limits.ts";
import { type Result, yes } from "../core/kernel/result.ts";
import { limit } from "../store/limits.ts";
import type { WhyKept } from "../ui/wording/site/errors.ts";
import { ACCOUNT, isTypedBy } from "./account-key.ts";
import { withoutSecrets } from "./entered.ts";
import type { Typed } from "./form.ts";
import type { Received } from "./read-sent.ts";
import { type Reply, refused } from "./reply.ts";
import {
  type Answering,
  errorPage,
  keptPage,
  respond,
  sayRefusal,
  statusOf,
  tellWhenAgain,
} from "./respond.tsx";
import type { ActRoute, PageRoute, Route } from "./route.ts";
import type { Entered, Visit } from "./visit.ts";

/** Tells the operator that somebody met a no, and why; who asked hears less. */
const tellDenial = (
  { visit: { world, actor }, reference }: Answering,
  { may }: Route,
  because: Denial,
): void =>
  world.log.warn("not-permitted", {
    reference,
    door: may,
    because,
    person: "personId" in actor ? actor.personId : undefined,
  });

/** The most values that a page keeps of a form: each is an input of its own, so that a small form makes no huge page. */
const MOST_KEPT = 2000;

/** What is answered where a form cannot be kept: nobody says who typed it, or it holds too much. */
const notKept: { readonly [because in WhyKept]: (answering: Answering) => Response | Promise<Response> } = {
  "signed-out": async (answering) => errorPage(answering, "expired", 401),
  another: async (answering) => errorPage(answering, "refused", 409),
  "second-factor": ({ context, back }) =>
    context.redirect(`/sign-in/second?next=${encodeURIComponent(back)}`, 303),
};

/**
 * A form that was sent after its session had ended, or before its second step: what was typed is kept in the page, where it
 * says for whom. Whoever signs in next may be somebody else.
 */
const keep = async (answering: Answering, because: WhyKept, typed: Typed): Promise<Response> => {
  const kept = withoutSecrets(typed);
  const count = Object.values(kept).reduce((sum, values) => sum + values.length, 0);
  return kept[ACCOUNT] !== undefined && count <= MOST_KEPT
    ? keptPage(answering, because, kept)
    : notKept[because](answering);
};

/** What a closed door answers: where to go to open it, or a plain no. */
const turnAway = async (
  answering: Answering,
  denial: Denial,
  method: Route["method"],
  typed: Typed,
): Promise<Response> => {
  const { context, back } = answering;
  const next = `?next=${encodeURIComponent(back)}`;
  if (denial === "not-signed-in")
    return method === "GET" ? context.redirect(`/sign-in${next}`, 303) : keep(answering, "signed-out", typed);
  if (denial === "second-factor-needed")
    return method === "GET"
      ? context.redirect(`/sign-in/second${next}`, 303)
      : keep(answering, "second-factor", typed);
  return respond(answering, { kind: "refused", refusal: { code: "not-permitted", because: denial } });
};

/** A view that is itself an event is told before it is shown: whoever cannot be recorded sees nothing. */
const record = async (
  { world, actor, association }: Visit,
  route: PageRoute,
): Promise<Result<undefined, TooManyTries>> => {
  const { records } = route;
  if (records === undefined || actor.kind !== "staff" || association === undefined) return yes(undefined);
  const allowed = await limit(world, "recorded-view", { person: actor.personId });
  if (!allowed.ok) return allowed;
  await world.store.withinStaff(association.id, actor.personId, async (tx) => {
    tx.log.append({ action: records, subject: { kind: "association", id: association.id } });
  });
  return allowed;
};

/** There is an end to how often somebody does anything at all. Leaving, and what anybody may do, is not counted. */
const countWrite = async (
  { world, person }: Visit,
  { may, countedAs }: ActRoute,
): Promise<Result<undefined, TooManyTries>> =>
  person === undefined || closedTo({ kind: "visitor" }, may) === undefined
    ? yes(undefined)
    : limit(world, countedAs ?? "write", { person: person.id });

/** The page of a form again, with what is wrong. */
const showAgain = async (answering: Answering, route: ActRoute, entered: Entered): Promise<Response> => {
  const { visit } = answering;
  const status = entered.refusal === undefined ? 422 : statusOf(entered.refusal);
  const words = entered.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit);
  if (entered.refusal !== undefined) tellWhenAgain(answering, entered.refusal);
  if (route.from === undefined) return errorPage(answering, "refused", status, words);
  const again = { ...answering, visit: { ...visit, entered } };
  const reply = await route.from(again.visit);
  if (reply.kind === "invalid") throw new Error(`${route.address}: its page answers as a form`);
  return respond(again, reply.kind === "page" ? { ...reply, status: status === 403 ? 422 : status } : reply);
};

/** True where the page of the form can say the no itself, with what was typed kept. */
const isSaidInPlace = (reply: Reply, route: ActRoute): reply is Extract<Reply, { kind: "refused" }> =>
  reply.kind === "refused" &&
  route.from !== undefined &&
  reply.refusal.code !== "not-permitted" &&
  reply.refusal.code !== "not-there";

const runAct = async (
  answering: Answering,
  route: ActRoute,
  { typed, sent }: Received,
): Promise<Response> => {
  const kept = withoutSecrets(typed);
  const read = route.form.read(typed);
  if (!read.ok) return showAgain(answering, route, { typed: kept, problems: read.refusal });
  // What was counted before it was read is not counted again.
  const allowed = route.receives === undefined ? await countWrite(answering.visit, route) : yes(undefined);
  const reply = allowed.ok ? await route.act(answering.visit, read.value, sent) : refused(allowed.refusal);
  if (reply.kind === "invalid") return showAgain(answering, route, { typed: kept, problems: reply.problems });
  if (reply.kind === "refused" && reply.refusal.code === "not-permitted")
    tellDenial(answering, route, reply.refusal.because);
  if (isSaidInPlace(reply, route))
    return showAgain(answering, route, { typed: kept, problems: [], refusal: reply.refusal });
  return respond(answering, reply);
};

/** What of a form can wait in a page: of one with files nothing, since the files could not. */
const keepable = (route: Route, typed: Typed): Typed =>
  route.method === "POST" && route.receives !== undefined ? {} : typed;

/** True where the door of a route is closed to whoever comes. */
export const isClosed = ({ visit }: Answering, { may }: Route): boolean =>
  closedTo(visit.actor, may) !== undefined;

/**
 * Asks before anything that may be large is read: may this actor ever do this, and not too often. The answer where not;
 * undefined where what they send is to be read.
 */
export const turnedAwayAtOnce = async (
  answering: Answering,
  route: ActRoute,
): Promise<Response | undefined> => {
  const { visit } = answering;
  const denial = closedTo(visit.actor, route.may);
  if (denial !== undefined) {
    tellDenial(answering, route, denial);
    return turnAway(answering, denial, route.method, {});
  }
  const allowed = await countWrite(visit, route);
  return allowed.ok ? undefined : respond(answering, { kind: "refused", refusal: allowed.refusal });
};

/**
 * Brings a visit through the door of a route: may this actor ever do this; then the page or the form's action. What another
 * account typed is kept before the door is asked, so that the answer tells nothing of what either of them may do.
 */
export const through = async (answering: Answering, route: Route, received: Received): Promise<Response> => {
  const { visit } = answering;
  const { typed } = received;
  if (route.address.startsWith("/a/:association") && visit.association === undefined)
    return errorPage(answering, "not-found", 404);
  const { person } = visit;
  if (route.method === "POST" && person !== undefined && !isTypedBy(person.id, typed, route.isBound))
    return keep(answering, "another", keepable(route, typed));
  const denial = closedTo(visit.actor, route.may);
  if (denial !== undefined) {
    tellDenial(answering, route, denial);
    return turnAway(answering, denial, route.method, keepable(route, typed));
  }
  if (route.method === "POST") return runAct(answering, route, received);
  const recorded = await record(visit, route);
  if (!recorded.ok) return respond(answering, { kind: "refused", refusal: recorded.refusal });
  const reply = await route.show(visit);
  if (reply.kind === "invalid") throw new Error(`${route.address}: a page answers as a form`);
  return respond(answering, reply);
};
