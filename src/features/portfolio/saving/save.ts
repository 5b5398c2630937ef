import { ofPerson } from "../../../web/person-visit.ts";
import { type Reply, refused } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Act } from "../../../web/route.ts";
import type { Typing } from "./save.form.ts";
import { saveEntry } from "./save-entry.ts";
import { loadSaved } from "./saved.query.ts";
import { savedAnswer } from "./saved-answer.tsx";

const json = (value: unknown): Reply => ({ kind: "json", value });

/** Keeps what somebody types while they type it, and answers the page's script. */
export const save: Act<Typing> = async (anybody, typing) => {
  const visit = ofPerson(anybody);
  const { world, actor } = visit;
  const saved = await saveEntry(world, actor, typing);
  if (saved.ok) {
    const told = await loadSaved(visit, saved.value.entry);
    return json(await savedAnswer(told, visit));
  }
  const { refusal } = saved;
  if (refusal.code === "not-permitted") return refused(refusal);
  // The page holds all of the entry and sends it again.
  if (refusal.code === "entry-gone") return json({ gone: true });
  return json({ refused: sayRefusal(refusal, visit) });
};
