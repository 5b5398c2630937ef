import { type DraftGroup, type Drafts, grouped } from "./drafts.ts";
import { livingEditors } from "./living.ts";

/** What pages of some entries that are closed by now could not send, the page that was typed in last at the end. */
export const waitingOf = async (
  drafts: Drafts,
  account: string,
  entries: readonly (string | undefined)[],
): Promise<readonly DraftGroup[]> => {
  const [all, living] = [await drafts.all(), await livingEditors()];
  return grouped(
    all.filter(
      (draft) => draft.account === account && entries.includes(draft.entry) && !living.has(draft.editor),
    ),
  );
};
