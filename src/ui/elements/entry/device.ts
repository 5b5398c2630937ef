import { type Drafts, noDrafts, sealedDrafts } from "./drafts.ts";
import { canSeal, keyOf } from "./seal.ts";

/**
 * What waits on this device of whoever a page is of. The page brings the key to it, which is taken out of the page at once and
 * is never written down here; without one, and where a browser seals nothing, nothing is kept.
 */
export const draftsOf = (element: HTMLElement | null): Drafts => {
  const { account = "", key = "" } = element?.dataset ?? {};
  element?.removeAttribute("data-key");
  return key === "" || !canSeal() ? noDrafts : sealedDrafts(account, keyOf(key));
};

let known: Drafts | undefined;

/** What waits on this device of whoever is signed in: the key is in the page once only. */
export const deviceDrafts = (): Drafts => {
  known ??= draftsOf(document.querySelector<HTMLElement>("at-drafts"));
  return known;
};
