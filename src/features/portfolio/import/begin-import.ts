import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { guessKind, guessMatching } from "../../../core/import/guess-matching.ts";
import type { ImportContent, ImportId } from "../../../core/import/import.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { dropOldest, beginImport as keep } from "../../../store/imports.ts";
import type { World } from "../../../store/world.ts";
import { listVocabulary } from "../../../ui/wording/site/portfolio/list-vocabulary.ts";

/** How many are kept that somebody only looked at. */
const MOST_LOOKED_AT = 5;

/** What was sent, and the id that was made with the page. */
export type Sending = { readonly id: ImportId; readonly name: string; readonly content: ImportContent };

/** Keeps what somebody sent, to be looked at: nothing of it is in the portfolio yet. Sent twice it is kept once. */
export const beginImport = async (
  { store, clock, standards }: World,
  actor: Person | Staff,
  { id, name, content }: Sending,
): Promise<Result<ImportId, HouseRefusal>> => {
  const words = listVocabulary(standards);
  const matching =
    content.source === "list" ? guessMatching(guessKind(content, words), content, words) : null;
  return store.withinPerson(actor.personId, async (tx) => {
    const permit = can(actor, "entry.change", { personId: actor.personId });
    if (!permit.ok) return no(permit.refusal);
    await keep(tx, permit.value, actor.personId, {
      id,
      name,
      content,
      matching,
      madeAt: clock.now(),
    });
    await dropOldest(tx, permit.value, actor.personId, MOST_LOOKED_AT);
    return yes(id);
  });
};
