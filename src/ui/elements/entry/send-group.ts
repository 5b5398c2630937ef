import { firstOf } from "./batch.ts";
import type { DraftGroup, Drafts } from "./drafts.ts";
import { send } from "./send.ts";

const SAVE = "/portfolio/save";

/** Without what the server has forgotten meanwhile: all of it as new. */
const asNew = (group: DraftGroup): DraftGroup => ({
  ...group,
  drafts: group.drafts.map((draft) => ({ ...draft, base: 0 })),
});

/**
 * Sends the drafts of one page that is closed, and forgets what has arrived; false where the rest has to wait too. What is
 * refused stays: the page of its entry takes it up, and says why.
 */
export const sendGroup = async (drafts: Drafts, group: DraftGroup): Promise<boolean> => {
  const { entry, kind, editor } = group;
  const now = firstOf(group.drafts);
  const [first] = now;
  if (first === undefined) return true;
  const outcome = await send(SAVE, { account: first.account, entry, kind, editor, saves: now });
  if (outcome.is === "gone" && group.drafts.some(({ base }) => base > 0))
    return sendGroup(drafts, asNew(group));
  if (outcome.is === "away" || outcome.is === "asked-to-wait" || outcome.is === "signed-out") return false;
  if (outcome.is !== "saved") return true;
  await drafts.drop(now);
  return sendGroup(drafts, { ...group, drafts: group.drafts.filter((each) => !now.includes(each)) });
};
