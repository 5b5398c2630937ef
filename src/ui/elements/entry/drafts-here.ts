import { deviceDrafts } from "./device.ts";
import { type Drafts, noDrafts } from "./drafts.ts";

/** Where the pages of whoever is signed in keep what was typed, whose it is, and the words for it. */
export const draftsHere = (): {
  readonly drafts: Drafts;
  readonly account: string;
  readonly words: DOMStringMap;
} => {
  const element = document.querySelector<HTMLElement>("at-drafts");
  const given = element?.dataset ?? {};
  const drafts = given["drafts"] === "kept" ? deviceDrafts() : noDrafts;
  const isKept = drafts !== noDrafts;
  return {
    drafts,
    account: given["account"] ?? "",
    words: {
      ...Object.fromEntries(Object.entries(given)),
      drafts: isKept ? "kept" : "none",
      kept: isKept ? given["kept"] : given["held"],
      wait: isKept ? given["waitKept"] : given["waitHeld"],
    },
  };
};
