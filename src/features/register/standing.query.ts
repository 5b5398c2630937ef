import { parseId } from "../../core/kernel/ids.ts";
import type { Standing, StandingId } from "../../core/register/standing.ts";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { sayStanding } from "../../ui/wording/site/standing-words.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import type { Visit } from "../../web/visit.ts";
import { type HolderView, loadHolder } from "./register.query.ts";

/** The standing that the address names. */
export const standingIn = ({ params }: Pick<Visit, "params">): StandingId | undefined =>
  parseId<"standing">(params["standing"] ?? "");

/** What pages about one standing show; undefined where it is not there. */
export const loadStanding = async (
  visit: StaffVisit,
): Promise<{ readonly view: HolderView; readonly standing: Standing; readonly what: string } | undefined> => {
  const view = await loadHolder(visit);
  const id = standingIn(visit);
  const standing = view?.holder.standings.find((each) => each.id === id);
  if (view === undefined || standing === undefined) return undefined;
  const what = sayStanding(standing, visit.language, categoryNames(visit.world.standards, visit.language));
  return { view, standing, what };
};
