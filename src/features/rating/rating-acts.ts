import { parseId } from "../../core/kernel/ids.ts";
import { no } from "../../core/kernel/result.ts";
import { markOf, partsOf } from "../../core/references/rating-parts.ts";
import type { Declination } from "../../core/references/rating-request.ts";
import { limit } from "../../store/limits.ts";
import { hasShownAddress } from "../../store/rating-browsers.ts";
import type { NewCookie } from "../../web/reply.ts";
import { missing, type Reply, refused, seeOther, wrong } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { enterCode, sendCode } from "./codes.ts";
import { declineRating, leaveDevice, sendRating } from "./finish.ts";
import { keepDraft } from "./keep-draft.ts";
import { loadRating } from "./loaded.ts";
import { openRequest } from "./open-request.ts";
import { changingTexts } from "./part.page.tsx";
import { findLinked, findRated, formOfRequest, linkedRequest, type Rated } from "./rated.ts";
import type { SentPart } from "./rating.form.ts";

/** For how long a browser keeps its key; what the key opens is said with each request. */
const KEY_AGE = 120 * 24 * 60 * 60;

/** How a browser comes to a request. */
type Coming = { readonly hasLink: boolean; readonly hasCode: boolean };

/**
 * Whether the key that this browser brought may go on being it. One that never came with a proof like the one of now may be
 * known to whoever used the browser before: it opens nothing of the rater's.
 */
const goesOn = async (
  { request, browsers, key, within }: Rated,
  { hasLink, hasCode }: Coming,
): Promise<boolean> => {
  if (key === undefined) return false;
  if (!hasLink && !hasCode && browsers.some((each) => each.key === key)) return true;
  return within(async (tx) => hasShownAddress(tx, request, key));
};

/** The key of this browser from now on, and its digest. */
const keyFor = async (
  visit: Visit,
  rated: Rated,
  coming: Coming,
): Promise<{ readonly digest: string; readonly cookies: readonly NewCookie[] }> => {
  const { world, cookie } = visit;
  const token = ((await goesOn(rated, coming)) ? cookie("rater") : undefined) ?? world.ids.token();
  return {
    digest: world.signIn.digestOf(token),
    cookies: [{ name: "rater", value: token, maxAge: KEY_AGE }],
  };
};

const open = async (
  visit: Visit,
  rated: Rated,
  by: { readonly hasLink: boolean; readonly isSameAddress: boolean },
): Promise<Reply> => {
  const { world } = visit;
  const { digest, cookies } = await keyFor(visit, rated, { hasLink: by.hasLink, hasCode: false });
  const done = await openRequest(world, rated, { key: digest, brought: rated.key, ...by });
  if (!done.ok) {
    return done.refusal.code === "code-needed"
      ? seeOther(`/rate/${rated.request.id}`)
      : refused(done.refusal);
  }
  return done.value === "own"
    ? refused({ code: "own-rating" })
    : seeOther(`/rate/${rated.request.id}`, { cookies });
};

/** Opens the request of the link in the mail. */
export const openByLink: Act<object> = async (visit) => {
  const allowed = await limit(visit.world, "link", { client: visit.device.clientKey });
  if (!allowed.ok) return refused(allowed.refusal);
  const rated = await findLinked(visit);
  return rated === undefined
    ? refused({ code: "not-there" })
    : open(visit, rated, { hasLink: true, isSameAddress: false });
};

/** Whether this browser showed the same address for the other request that it names. */
const isSameAddress = async (visit: Visit, rated: Rated, shown: string | undefined): Promise<boolean> => {
  const id = parseId<"rating-request">(shown ?? "");
  if (id === undefined || id === rated.request.id) return false;
  const other = await findRated({ ...visit, params: { request: id } });
  return (
    other?.bound !== undefined &&
    other.bound.provedBy !== "released" &&
    other.request.address === rated.request.address
  );
};

/** Opens a request that was released, or whose address this browser showed for another. */
export const openHere: Act<{ readonly shown?: string | undefined }> = async (visit, { shown }) => {
  const allowed = await limit(visit.world, "link", { client: visit.device.clientKey });
  if (!allowed.ok) return refused(allowed.refusal);
  const rated = await findRated(visit);
  if (rated === undefined) return missing;
  return open(visit, rated, {
    hasLink: (await linkedRequest(visit)) === rated.request.id,
    isSameAddress: await isSameAddress(visit, rated, shown),
  });
};

/** Has a code sent to the rater. */
export const askForCode: Act<object> = async (visit) => {
  const rated = await findRated(visit);
  if (rated === undefined) return missing;
  if (rated.isApplicant) return refused({ code: "own-rating" });
  const done = await sendCode(visit.world, rated, visit.device.clientKey);
  return done.ok
    ? seeOther(`/rate/${rated.request.id}`, { notice: "rating-code-sent" })
    : refused(done.refusal);
};

/** Opens the request with a code. */
export const openByCode: Act<{ readonly code: string }> = async (visit, { code: typed }) => {
  const rated = await findRated(visit);
  if (rated === undefined) return missing;
  if (rated.isApplicant) return refused({ code: "own-rating" });
  const coming = { hasLink: false, hasCode: true };
  const { digest, cookies } = await keyFor(visit, rated, coming);
  const done = await enterCode(visit.world, rated, { typed, key: digest, client: visit.device.clientKey });
  if (!done.ok) return refused(done.refusal);
  return done.value === "wrong"
    ? wrong("code", "wrong-code")
    : seeOther(`/rate/${rated.request.id}`, { cookies });
};

/** Counts what the rater's own browser saves: nobody else, who can save nothing, uses that up. */
const maySave = async ({ world }: Visit, { bound, request }: Rated) =>
  bound === undefined
    ? no({ code: "code-needed" } as const)
    : limit(world, "rating-save", { request: request.id });

/** Keeps a part with its button. */
export const keepByButton: Act<SentPart> = async (visit, sent) => {
  const rated = await findRated(visit);
  const named = rated === undefined ? undefined : formOfRequest(visit.world, rated.request);
  if (rated === undefined || named === undefined) return missing;
  const allowed = await maySave(visit, rated);
  if (!allowed.ok) return refused(allowed.refusal);
  const part = visit.params["part"] ?? "";
  const done = await keepDraft(visit.world, rated, named.form, { ...sent, part });
  if (!done.ok) return refused(done.refusal);
  const base = `/rate/${rated.request.id}`;
  const parts = partsOf(named.form);
  const next = parts[parts.indexOf(part) + 1];
  if (sent.next === "later") return seeOther(base, { notice: "rating-kept" });
  return seeOther(next === undefined ? `${base}/send` : `${base}/part/${next}`);
};

/** Keeps a part while it is filled in, and says how far the rating has come. */
export const keepByScript: Act<SentPart> = async (visit, sent) => {
  const rated = await findRated(visit);
  const loaded = rated === undefined ? undefined : await loadRating(visit, rated);
  if (rated === undefined || loaded === undefined) return missing;
  const allowed = await maySave(visit, rated);
  const done = allowed.ok ? await keepDraft(visit.world, rated, loaded.form, sent) : allowed;
  if (!done.ok && done.refusal.code === "too-many-tries") return refused(done.refusal);
  if (!done.ok)
    return { kind: "json", value: { is: done.refusal.code === "moved-on" ? "elsewhere" : "closed" } };
  return {
    kind: "json",
    value: {
      is: "kept",
      seen: markOf(loaded.form, done.value, sent.part),
      texts: changingTexts(visit.language, loaded, done.value),
    },
  };
};

/** Sends the rating. */
export const sendIt: Act<{ readonly knowing: boolean }> = async (visit, { knowing }) => {
  const rated = await findRated(visit);
  const named = rated === undefined ? undefined : formOfRequest(visit.world, rated.request);
  if (rated === undefined || named === undefined) return missing;
  const done = await sendRating(visit.world, rated, named.form, knowing);
  return done.ok ? seeOther(`/rate/${rated.request.id}`) : refused(done.refusal);
};

/** Gives no rating. */
export const decline: Act<{ readonly because: Declination }> = async (visit, { because }) => {
  const rated = await findRated(visit);
  if (rated === undefined) return missing;
  const done = await declineRating(visit.world, rated, because);
  return done.ok ? seeOther(`/rate/${rated.request.id}`) : refused(done.refusal);
};

/** Closes the rating on this device. */
export const leave: Act<object> = async (visit) => {
  const rated = await findRated(visit);
  if (rated === undefined) return missing;
  const done = await leaveDevice(rated);
  const gone = (["rater", "link"] as const).map((name) => ({ name, value: "", maxAge: 0 }));
  return done.ok
    ? seeOther(`/rate/${rated.request.id}`, { notice: "rating-closed", cookies: gone, clearsDevice: true })
    : refused(done.refusal);
};
