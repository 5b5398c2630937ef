import { templateHeld } from "../../core/association/own-words.ts";
import { settingOn, todayOf, zoneOf } from "../../core/association/setting-history.ts";
import type { SettingValues } from "../../core/association/settings/catalogue.ts";
import type { MailTemplate, TemplatedKind } from "../../core/association/settings/mail-template.ts";
import type { AssociationId } from "../../core/kernel/ids.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import { readSettings } from "../../store/association-settings.ts";
import { findAssociationById } from "../../store/associations.ts";
import type { Store } from "../../store/within.ts";
import type { Context } from "../../ui/mail/letter.ts";

/** What heads a letter, and by whose clock it tells moments to somebody whose own is not known. */
export type Letterhead = {
  readonly association: NonNullable<Context["association"]>;
  readonly zone: string;
  /** Whether the association said by which clock it goes: what nobody said is no reason to wait. */
  readonly isZoneSaid: boolean;
  readonly quiet: SettingValues["quiet-hours"];
  /** Its own words for a kind of mail today; undefined for the usual ones. */
  readonly templateOf: (kind: TemplatedKind) => MailTemplate | undefined;
};

/** What an association's letters are headed with: its name, where it wants replies to go today, and its clock. */
export const letterheadOf = async (
  store: Store,
  id: AssociationId,
  now: Instant,
): Promise<Letterhead | undefined> =>
  store.withinJob(
    async (tx) => {
      const association = await findAssociationById(tx, id);
      if (association === undefined) return undefined;
      const settings = await readSettings(tx, id);
      const today = todayOf(settings, now);
      const { replyTo } = settingOn(settings, "contact", today).value;
      const { name, slug } = association;
      return {
        association: replyTo === null ? { name, slug } : { name, slug, replyTo },
        zone: zoneOf(settings, now),
        isZoneSaid: settingOn(settings, "time-zone", today).by !== undefined,
        templateOf: (kind) => templateHeld(settings, kind, now),
        quiet: settingOn(settings, "quiet-hours", today).value,
      };
    },
    { association: id },
  );
