import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { TextVersion } from "../../../core/application/signatures.ts";
import {
  writeText as decide,
  type WantedText,
  type WritingRefusal,
} from "../../../core/application/write-text.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { addText, listTexts } from "../../../store/signed-texts.ts";
import type { World } from "../../../store/world.ts";

type Refused = WritingRefusal | HouseRefusal | { readonly code: "day-over" };

/** Writes a new version of a text that is signed; sent twice it is one. */
export const writeText = async (
  { store, clock }: World,
  actor: Staff,
  wanted: WantedText,
): Promise<Result<TextVersion, Refused>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<TextVersion, Refused>> => {
    const { associationId: association, personId: by } = actor;
    const permit = can(present, "setting.change", { associationId: association });
    if (!permit.ok) return no(permit.refusal);
    const now = clock.now();
    const today = todayOf(await readSettings(tx, association), now);
    const decided = decide(await listTexts(tx, association), wanted, today);
    if (!decided.ok) return decided;
    const { version, isNew } = decided.value;
    if (!isNew) return yes(version);
    if (!(await addText(tx, permit.value, association, version, { by, now })))
      return no({ code: "moved-on" });
    tx.log.append({
      action: "text.written",
      subject: { kind: "signed-text", id: `${version.text}-${version.number}` },
      details: { text: version.text, number: version.number, "holds-from": formatDay(version.holdsFrom) },
    });
    return yes(version);
  });
