import { can } from "../core/access/can.ts";
import { signedTexts } from "../core/application/signatures.ts";
import { todayOf } from "../core/association/setting-history.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import { inventedAssociations } from "../features/demonstration/cast.ts";
import { readSettings } from "../store/association-settings.ts";
import { addText, listTexts } from "../store/signed-texts.ts";
import type { World } from "../store/world.ts";
import { keeperOf } from "./keeper-of.ts";
import { inventedTexts } from "./texts.ts";

/** Invented administrators write the texts that are signed, by the same policy and writers as anybody. What is there stays. */
export const seedTexts = async (world: World): Promise<void> => {
  const { store, clock } = world;
  for (const { id: association } of inventedAssociations) {
    const keeper = keeperOf({ id: association }, world);
    const permit = can(keeper, "setting.change", { associationId: association });
    if (!permit.ok) throw new Error(`the texts may not be written: ${permit.refusal.because}`);
    await store.withinStaff(association, keeper.personId, async (tx) => {
      const now = clock.now();
      const holdsFrom = todayOf(await readSettings(tx, association), now);
      const there = await listTexts(tx, association);
      for (const text of signedTexts) {
        if (there.some((each) => each.text === text)) continue;
        const version = { text, number: 1, holdsFrom, words: inventedTexts[text] };
        await addText(tx, permit.value, association, version, { by: keeper.personId, now });
        tx.log.append({
          action: "text.written",
          subject: { kind: "signed-text", id: `${text}-1` },
          details: { text, number: 1, "holds-from": formatDay(holdsFrom) },
        });
      }
    });
  }
};
