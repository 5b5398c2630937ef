import { can } from "../../core/access/can.ts";
import { zoneOf } from "../../core/association/setting-history.ts";
import type { FrameworkTextId, KeptText } from "../../core/framework/kept-text.ts";
import { readSettings } from "../../store/association-settings.ts";
import { findText, type ListedText, listTexts } from "../../store/framework-texts.ts";
import { together } from "../../store/together.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";

/** Every version of an association's text, and what may be done about them. */
export type FrameworkView = {
  readonly texts: readonly ListedText[];
  /** The association's: its pages keep to its clock. */
  readonly zone: string;
  readonly may: { readonly change: boolean };
};

/** Reads them. */
export const loadFramework = async ({ world, actor, association }: StaffVisit): Promise<FrameworkView> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const { texts, history } = await together({
      texts: listTexts(tx, association.id),
      history: readSettings(tx, association.id),
    });
    return {
      texts,
      zone: zoneOf(history, world.clock.now()),
      may: { change: can(actor, "framework.change", { associationId: association.id }).ok },
    };
  });

/** Reads the text of one version. */
export const loadVersion = async (
  { world, actor, association }: StaffVisit,
  version: FrameworkTextId,
): Promise<KeptText | undefined> =>
  world.store.withinStaff(
    association.id,
    actor.personId,
    async (tx) => (await findText(tx, association.id, version))?.imported,
  );
