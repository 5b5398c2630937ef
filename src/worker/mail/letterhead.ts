import { settingOn, todayOf } from "../../core/association/setting-history.ts";
import type { AssociationId } from "../../core/kernel/ids.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import { readSettings } from "../../store/association-settings.ts";
import { findAssociationById } from "../../store/associations.ts";
import type { Store } from "../../store/within.ts";
import type { Context } from "../../ui/mail/letter.ts";

type Letterhead = NonNullable<Context["association"]>;

/** What an association's letters are headed with: its name, and where it wants replies to go today. */
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
      const { replyTo } = settingOn(settings, "contact", todayOf(settings, now)).value;
      const { name, slug } = association;
      return replyTo === null ? { name, slug } : { name, slug, replyTo };
    },
    { association: id },
  );
