import { offeredGroups } from "../../../core/competencies/area-groups.ts";
import { showsAreas, suggestAreas } from "../../../core/competencies/suggest-areas.ts";
import { typedOf } from "../../../core/entries/entry.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { loadSuggested } from "./suggestions.query.ts";

/** What an entry lets think of as it is stored, for the script of its page: `{ suggested: [{ area, because }] }`. */
export const suggestionsPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { world, language, query } = visit;
  const id = parseId<"entry">(query.get("entry") ?? "");
  if (id === undefined) return missing;
  const { entry, offers } = await loadSuggested(visit, id);
  if (entry === undefined || !showsAreas(entry.kind)) return missing;
  const suggested = suggestAreas(entry.kind, typedOf(entry), offeredGroups(offers, world.standards));
  return {
    kind: "json",
    value: {
      suggested: suggested.map(({ area, because }) => ({
        area,
        because: competencyWords[language].because(speechIn(language).list(because)),
      })),
    },
  };
};
