import { operatorPermit } from "../../src/core/access/operator.ts";
import type { Application } from "../../src/core/application/application.ts";
import type { PersonId, RatingRequestId } from "../../src/core/kernel/ids.ts";
import { codeFrom, codeSeed, REQUEST_LIFETIME } from "../../src/core/references/open-rating.ts";
import { type RatingAnswers, UNINFORMED } from "../../src/core/references/rating-form.ts";
import { askRater, type WantedRater } from "../../src/features/application/raters/ask-rater.ts";
import { sendRating } from "../../src/features/rating/finish.ts";
import { openRequest } from "../../src/features/rating/open-request.ts";
import { formOfRequest, meetRequest, type Rated } from "../../src/features/rating/rated.ts";
import { makeLink } from "../../src/store/link-tokens.ts";
import { keepDraft } from "../../src/store/rating-drafts.ts";
import { noteStarted } from "../../src/store/rating-steps.ts";
import type { World } from "../../src/store/world.ts";
import { addressOf } from "./accounts.ts";
import type { Side } from "./actors.ts";
import { asPerson, registerOf } from "./applications.ts";

/** An address of somebody who is asked to rate. */
export const raterAddress = addressOf("dana@elsewhere.example");

/** Somebody's application, for which a rater is asked. */
export type AskedRating = { readonly application: Application; readonly request: RatingRequestId };

/** Asks a rater for an application that there is, or a new one. */
export const askRatingOf = async (
  world: World,
  side: Side,
  personId: PersonId,
  further: Partial<WantedRater> & { readonly of?: Application } = {},
): Promise<AskedRating> => {
  const { of, ...wanted } = further;
  const application = of ?? (await registerOf(world, side, personId));
  const request = world.ids.id<"rating-request">();
  const done = await askRater(world, asPerson(world, personId), {
    id: request,
    application: application.id,
    applicantName: "Beth Arlington",
    entry: world.ids.id<"entry">(),
    editor: world.ids.id<"editor">(),
    isAnother: true,
    name: "Dana Ruiz",
    address: raterAddress,
    roles: ["program-supervisor"],
    knownSince: "September 2023",
    language: "en",
    waiver: null,
    replaces: null,
    ...wanted,
  });
  if (!done.ok) throw new Error(done.refusal.code);
  return { application, request: wanted.id ?? request };
};

/** The link in the mail of a request, as the worker makes it: its token. */
export const linkOfRating = async (
  { store, ids, clock, signIn }: World,
  request: RatingRequestId,
  { isFirstTry = true }: { readonly isFirstTry?: boolean } = {},
): Promise<string> => {
  const token = ids.token();
  await store.withinJob(async (tx) => {
    const link = {
      tokenHash: signIn.digestOf(token),
      purpose: "rating",
      address: raterAddress,
      language: "en",
      personId: null,
      requestId: null,
      invitationId: null,
      ratingRequestId: request,
      returnTo: null,
      expiresAt: clock.now() + REQUEST_LIFETIME,
    } as const;
    await makeLink(tx, link, clock.now(), { isFirstTry });
  });
  return token;
};

/** The digits that were mailed with a code. */
export const digitsOf = ({ signIn }: World, code: string): string =>
  codeFrom(signIn.keyedDigestOf(codeSeed(code)));

/** A request as a browser with a key meets it. */
export const ratedBy = async (world: World, request: RatingRequestId, key?: string): Promise<Rated> => {
  const rated = await meetRequest(world, request, { token: key, visitor: { kind: "visitor" } });
  if (rated === undefined) throw new Error("nobody was asked");
  return rated;
};

/** Opens a request in a browser, as the link of its mail does: the key of that browser. */
export const openRating = async (world: World, request: RatingRequestId): Promise<string> => {
  const key = world.ids.token();
  const done = await openRequest(world, await ratedBy(world, request, key), {
    key: world.signIn.digestOf(key),
    brought: undefined,
    hasLink: true,
    isSameAddress: false,
  });
  if (!done.ok) throw new Error(done.refusal.code);
  return key;
};

/** Every area answered the same, or the first of them otherwise. */
export const answersTo = (
  world: World,
  { request }: Pick<Rated, "request">,
  {
    mark = 4,
    uninformed = 0,
    ...rest
  }: { readonly mark?: 1 | 2 | 3 | 4 | 5; readonly uninformed?: number } & Partial<RatingAnswers> = {},
): RatingAnswers => {
  const areas = formOfRequest(world, request)?.form.sections.flatMap((section) => section.areas) ?? [];
  return {
    areas: Object.fromEntries(areas.map((area, index) => [area, index < uninformed ? UNINFORMED : mark])),
    remarks: {},
    recommendation: "recommended",
    explanation: "",
    ...rest,
  };
};

/** Types answers in a browser that opened the request. */
export const draftRating = async (
  world: World,
  request: RatingRequestId,
  key: string,
  answers: RatingAnswers,
): Promise<void> => {
  const { within, request: found } = await ratedBy(world, request, key);
  await within(async (tx) => {
    const permit = operatorPermit("rating.give");
    await keepDraft(tx, permit, found, { answers, version: 1 }, world.clock.now());
    await noteStarted(tx, permit, found, world.clock.now());
    tx.log.append({ action: "rating.started", subject: { kind: "rating-request", id: request } });
  });
};

/** Opens a request, answers it and sends it: the key of the browser. */
export const sendRatingOf = async (
  world: World,
  request: RatingRequestId,
  say: Parameters<typeof answersTo>[2] = {},
): Promise<string> => {
  const key = await openRating(world, request);
  const rated = await ratedBy(world, request, key);
  await draftRating(world, request, key, answersTo(world, rated, say));
  const form = formOfRequest(world, rated.request)?.form;
  if (form === undefined) throw new Error("its questions are not known");
  const done = await sendRating(world, rated, form, true);
  if (!done.ok) throw new Error(done.refusal.code);
  return key;
};
