import type { Rater } from "../../core/access/actor.ts";
import { judgeLink } from "../../core/account/link.ts";
import { askedOf, type NamedForm, namedFormOf } from "../../core/application/asked-of.ts";
import { parseId, type RatingRequestId } from "../../core/kernel/ids.ts";
import { boundBrowser, type KnownBrowser, type Openable } from "../../core/references/open-rating.ts";
import { findLink } from "../../store/link-tokens.ts";
import { listBrowsers } from "../../store/rating-browsers.ts";
import { findRatingRequest, type RatingRequest } from "../../store/rating-requests.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import type { Visit } from "../../web/visit.ts";

/** A request for a rating as a browser meets it. */
export type Rated = {
  readonly request: RatingRequest;
  readonly actor: Rater;
  readonly browsers: readonly KnownBrowser[];
  /** The digest of the key of this browser, where it has one. */
  readonly key: string | undefined;
  /** This browser, where it showed lately that it is the rater's. */
  readonly bound: KnownBrowser | undefined;
  /** The applicant is signed in here: nothing of what is typed is shown. */
  readonly isApplicant: boolean;
  readonly within: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** What happened to a request, as far as its rater knows: the mail went out. */
export const eventsOf = (request: RatingRequest): Openable => ({ ...request, mail: "sent" });

/** A request as a browser with a key, or none, and whoever is signed in there meet it. */
export const meetRequest = async (
  { store, signIn, clock }: Pick<World, "store" | "signIn" | "clock">,
  id: RatingRequestId,
  { token, visitor }: { readonly token: string | undefined; readonly visitor: Visit["actor"] },
): Promise<Rated | undefined> => {
  const request = await store.withinPublic(async (tx) => findRatingRequest(tx, id), { presented: id });
  if (request === undefined) return undefined;
  const { associationId } = request;
  const key = token === undefined ? undefined : signIn.digestOf(token);
  const within: Rated["within"] = async (work) => store.withinRater(associationId, id, work, key);
  const browsers = await within(async (tx) => listBrowsers(tx, request));
  const isApplicant = "personId" in visitor && visitor.personId === request.personId;
  return {
    request,
    actor: { kind: "rater", associationId, requestId: id },
    browsers,
    key,
    bound: isApplicant ? undefined : boundBrowser(browsers, key, clock.now()),
    isApplicant,
    within,
  };
};

const rated = async ({ world, cookie, actor }: Visit, id: RatingRequestId): Promise<Rated | undefined> =>
  meetRequest(world, id, { token: cookie("rater"), visitor: actor });

/** The request that an address names. */
export const findRated = async (visit: Visit): Promise<Rated | undefined> => {
  const id = parseId<"rating-request">(visit.params["request"] ?? "");
  return id === undefined ? undefined : rated(visit, id);
};

/** The request whose link this browser followed: the one in the mail, which no later one replaced. */
export const linkedRequest = async ({ world, cookie }: Visit): Promise<RatingRequestId | undefined> => {
  const token = cookie("link");
  if (token === undefined) return undefined;
  const presented = world.signIn.digestOf(token);
  const link = await world.store.withinPublic(async (tx) => findLink(tx, presented), { presented });
  return link?.purpose === "rating" && judgeLink(link, world.clock.now()).ok
    ? (link.ratingRequestId ?? undefined)
    : undefined;
};

/** The request of the link that this browser followed. */
export const findLinked = async (visit: Visit): Promise<Rated | undefined> => {
  const id = await linkedRequest(visit);
  return id === undefined ? undefined : rated(visit, id);
};

/** The form of a request; undefined where this program does not know its edition or category. */
export const formOfRequest = (
  { standards }: Pick<World, "standards">,
  { edition: id, category }: Pick<RatingRequest, "edition" | "category">,
): NamedForm | undefined => {
  const edition = standards.editions.get(id);
  const asked = edition === undefined ? undefined : askedOf(edition, category);
  return asked === undefined ? undefined : namedFormOf(asked);
};
