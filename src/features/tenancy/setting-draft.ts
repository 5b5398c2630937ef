import * as z from "zod";
import type { SettingKey } from "../../core/association/settings/catalogue.ts";
import type { Typed } from "../../web/form.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";

/** Longer addresses are refused on the way by what stands before us. */
const LONGEST = 6000;

const drafts = z.record(z.string(), z.array(z.string()));

const sealedFor = ({ actor, association }: StaffVisit, setting: SettingKey): string =>
  `draft of ${setting} of ${association.id} by ${actor.personId}`;

/**
 * What was typed into the form of a setting, for an address: the page there can be loaded again and come back to. Sealed,
 * so that it is read by whoever typed it and made by nobody else. Undefined where it is too long for an address.
 */
export const sealDraft = (visit: StaffVisit, setting: SettingKey, typed: Typed): string | undefined => {
  const filled = Object.entries(typed).filter(
    ([name, values]) => name !== "step" && values.some((value) => value !== ""),
  );
  const text = JSON.stringify(Object.fromEntries(filled));
  const sealed = visit.world.signIn.sealer.seal(sealedFor(visit, setting), text);
  return sealed.length > LONGEST ? undefined : sealed;
};

/** What was typed, out of the address; undefined where there is nothing, or not this person's of this setting. */
export const openDraft = (visit: StaffVisit, setting: SettingKey): Typed | undefined => {
  const text = visit.world.signIn.sealer.open(sealedFor(visit, setting), visit.query.get("draft") ?? "");
  return text === undefined ? undefined : drafts.parse(JSON.parse(text));
};
