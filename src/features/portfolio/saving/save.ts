import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { findEntry } from "../../../store/entries.ts";
import { isTypedBy } from "../../../web/account-key.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { type Reply, refused } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Act } from "../../../web/route.ts";
import type { Typing } from "./save.form.ts";
import { saveEntry } from "./save-entry.ts";
import { savedAnswer } from "./saved-answer.tsx";

const json = (value: unknown): Reply => ({ kind: "json", value });

/** The entry by which an RSC entry counts: its provider, where there is one. */
const amongWhich = async ({ world, person }: PersonVisit, entry: Entry): Promise<readonly Entry[]> => {
  const named = entry.kind === "rsc" ? parseId<"entry">(typedOf(entry)["provider"]?.[0] ?? "") : undefined;
  if (named === undefined) return [];
  const provider = await world.store.withinPerson(person.id, async (tx) => findEntry(tx, person.id, named));
  return provider === undefined || provider.deletedAt !== null ? [] : [provider];
};

/** Keeps what somebody types while they type it, and answers the page's script. */
export const save: Act<Typing> = async (anybody, typing) => {
  const visit = ofPerson(anybody);
  const { world, actor, person, language } = visit;
  // Typed by somebody else, who was signed in here before: it waits for them.
  if (!isTypedBy(person.id, typing)) return json({ signedOut: true });
  const saved = await saveEntry(world, actor, typing);
  if (saved.ok) {
    const { entry } = saved.value;
    const entries = await amongWhich(visit, entry);
    return json(await savedAnswer({ entry, entries }, world.standards, language));
  }
  const { refusal } = saved;
  if (refusal.code === "not-permitted") return refused(refusal);
  // The page holds all of the entry and sends it again.
  if (refusal.code === "entry-gone") return json({ gone: true });
  return json({ refused: sayRefusal(refusal, language) });
};
