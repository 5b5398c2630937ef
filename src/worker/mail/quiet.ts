import { settingOf } from "../../core/association/settings/catalogue.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import { quietUntil } from "../../core/messages/quiet-hours.ts";
import { raterManners } from "../../core/messages/recipients.ts";
import type { Letterhead } from "./letterhead.ts";
import type { MailParts } from "./parts.ts";

/**
 * Until when a mail that may wait does: by the reader's clock, else by that of the association that writes; by the hours that
 * this association keeps, else the usual ones. Undefined where it may go, or nobody knows what time it is for the reader.
 */
export const waitsUntil = (
  { clock }: Pick<MailParts, "clock">,
  letterhead: Letterhead | undefined,
  ownZone: string | undefined,
): Instant | undefined => {
  const zone = ownZone ?? (letterhead?.isZoneSaid === true ? letterhead.zone : undefined);
  return zone === undefined
    ? undefined
    : quietUntil(letterhead?.quiet ?? settingOf("quiet-hours").usual, zone, clock.now());
};

/** Until when mail to a rater waits, by the clock of the association; undefined where it goes at any hour, or may go now. */
export const raterWaitsUntil = (
  parts: Pick<MailParts, "clock" | "keepsQuiet">,
  kind: keyof typeof raterManners,
  letterhead: Letterhead | undefined,
): Instant | undefined =>
  raterManners[kind].hours === "day" && parts.keepsQuiet
    ? waitsUntil(parts, letterhead, undefined)
    : undefined;
