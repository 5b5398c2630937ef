import { type Drafts, noDrafts, sealedDrafts } from "./drafts.ts";
import { canSeal, keyOf } from "./seal.ts";

let known: Drafts | undefined;

/**
 * What waits on this device of whoever is signed in. The page brings the key to it, which is taken out of the page at once
 * and is never written down here; without one, and where a browser seals nothing, nothing is kept.
 */
export const deviceDrafts = (): Drafts => {
  if (known !== undefined) return known;
  const element = document.querySelector<HTMLElement>("at-drafts");
  const { account = "", key = "" } = element?.dataset ?? {};
  element?.removeAttribute("data-key");
  known = key === "" || !canSeal() ? noDrafts : sealedDrafts(account, keyOf(key));
  return known;
};
