import { ofPerson } from "../../../web/person-visit.ts";
import { refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { competencyAddresses } from "./addresses.ts";
import type { Pressed } from "./tag.form.ts";
import { tagEntry } from "./tag-entry.ts";

/** Saves a press, and goes on where it was made, with what was done and the way back from it. */
export const tag: Act<Pressed> = async (anybody, pressed) => {
  const visit = ofPerson(anybody);
  const { entry, area, isShown } = pressed;
  const tagged = await tagEntry(visit.world, visit.actor, pressed);
  if (!tagged.ok) return refused(tagged.refusal);
  const query = new URLSearchParams({
    ...(pressed.for === undefined ? { entry } : { area: pressed.for }),
    done: `${isShown ? "added" : "removed"}|${entry}|${area}`,
  });
  return seeOther(`${competencyAddresses.tag}?${query}#areas`);
};
