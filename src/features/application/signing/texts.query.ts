import { can } from "../../../core/access/can.ts";
import { todayOf, zoneOf } from "../../../core/association/setting-history.ts";
import type { Day } from "../../../core/kernel/calendar.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { namesOf } from "../../../store/persons.ts";
import { listWrittenTexts, type WrittenText } from "../../../store/signed-texts.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";

/** Every version of an association's texts, and what may be done about them. */
export type TextsView = {
  readonly texts: readonly WrittenText[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly today: Day;
  /** The association's: its pages keep to its clock. */
  readonly zone: string;
  readonly may: { readonly change: boolean };
};

/** Reads them. */
export const loadTexts = async ({ world, actor, association }: StaffVisit): Promise<TextsView> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const history = await readSettings(tx, association.id);
    const texts = await listWrittenTexts(tx, association.id);
    const now = world.clock.now();
    return {
      texts,
      names: await namesOf(
        tx,
        texts.map(({ by }) => by),
      ),
      today: todayOf(history, now),
      zone: zoneOf(history, now),
      may: { change: can(actor, "setting.change", { associationId: association.id }).ok },
    };
  });
