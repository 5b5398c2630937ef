import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import {
  type BrowserProof,
  boundBrowser,
  openWithoutCode,
  showsMailbox,
} from "../../core/references/open-rating.ts";
import type { RatingRefusal } from "../../core/references/refusal.ts";
import { bindBrowser, listBrowsers, takeOver } from "../../store/rating-browsers.ts";
import { findRatingRequest, lockRatingRequest } from "../../store/rating-requests.ts";
import { noteOpened, noteOwnBrowser } from "../../store/rating-steps.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import { eventsOf, type Rated } from "./rated.ts";

/** What came of a press: this browser is the rater's now, or the applicant is signed in here, which is noted. */
export type Opened = "opened" | "own";

type Outcome = Result<Opened, RatingRefusal | HouseRefusal>;

/** Binds the browser of the transaction to the request; told once for each proof. */
const bind = async (
  tx: Tx,
  { request, actor }: Rated,
  { key, provedBy, now }: { readonly key: string; readonly provedBy: BrowserProof; readonly now: number },
): Promise<Outcome> => {
  const permit = can(actor, "rating.give", { requestId: request.id });
  if (!permit.ok) return no(permit.refusal);
  await bindBrowser(tx, permit.value, request, { key, provedBy, now });
  if (showsMailbox(provedBy)) await takeOver(tx, permit.value, request, key);
  if (request.openedAt === null) await noteOpened(tx, permit.value, request, now);
  tx.log.append({
    action: "rating.opened",
    subject: { kind: "rating-request", id: request.id },
    details: { by: provedBy },
  });
  return yes("opened");
};

/** Notes that a request was pressed where its applicant is signed in. Nothing is opened there. */
const noteApplicant = async (rated: Rated): Promise<Outcome> =>
  rated.within(async (tx): Promise<Outcome> => {
    const { request, actor } = rated;
    const permit = can(actor, "rating.give", { requestId: request.id });
    if (!permit.ok) return no(permit.refusal);
    if (request.isOwnBrowser) return yes("own");
    if (await noteOwnBrowser(tx, permit.value, request))
      tx.log.append({
        action: "rating.opened-by-applicant",
        subject: { kind: "rating-request", id: request.id },
      });
    return yes("own");
  });

/**
 * Opens a request by a press: with the link in the mail, one that was released, or in a browser that showed the same
 * address for another request. `key` is the digest of the key that this browser has from now on, `brought` that of the one
 * it came with.
 */
export const openRequest = async (
  { store, clock }: World,
  rated: Rated,
  {
    key,
    brought,
    hasLink,
    isSameAddress,
  }: {
    readonly key: string;
    readonly brought: string | undefined;
    readonly hasLink: boolean;
    readonly isSameAddress: boolean;
  },
): Promise<Outcome> => {
  if (rated.isApplicant) return noteApplicant(rated);
  const { associationId, id } = rated.request;
  const work = async (tx: Tx): Promise<Outcome> => {
    // Of two who press at one moment the later one meets the browser of the first.
    await lockRatingRequest(tx, id);
    const request = await findRatingRequest(tx, id);
    if (request === undefined) return no({ code: "not-there" });
    const now = clock.now();
    const browsers = await listBrowsers(tx, request);
    // A double press: the first one did it.
    if (boundBrowser(browsers, key, now)?.provedAt === now) return yes("opened");
    const coming = { key: brought, hasLink, isSameAddress };
    const judged = openWithoutCode(eventsOf(request), browsers, coming, now);
    return judged.ok ? bind(tx, { ...rated, request }, { key, provedBy: judged.value, now }) : judged;
  };
  return store.withinRater(associationId, id, work, key);
};

/** Opens a request in a browser whose visitor typed the code; the code was used up in the same transaction. */
export const bindByCode = async (tx: Tx, rated: Rated, key: string, now: number): Promise<Outcome> =>
  bind(tx, rated, { key, provedBy: "code", now });
