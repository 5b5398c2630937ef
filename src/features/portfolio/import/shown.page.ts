import { ofPerson } from "../../../web/person-visit.ts";
import { missing } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readReadiness } from "../readiness/read-readiness.ts";
import { broughtIn, takenBack } from "./brought.tsx";
import { importIdIn, isList, loadBrought, loadImport } from "./import.query.ts";
import { lookDocument } from "./look-document.tsx";
import { lookOver } from "./look-over.tsx";
import { readPlan } from "./read-plan.ts";
import { wouldCount } from "./would-count.tsx";

/** An import as far as it has come: to be looked over, brought in, or taken back. */
export const oneImportPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const id = importIdIn(visit);
  const loaded = id === undefined ? undefined : await loadImport(visit, id);
  if (loaded === undefined || id === undefined) return missing;
  const { found, entries } = loaded;
  if (found.state !== "looking") {
    const became = await loadBrought(visit, id);
    return found.state === "taken"
      ? broughtIn({ visit, found, became, readiness: await readReadiness(visit) })
      : takenBack({ visit, found, became });
  }
  if (isList(found)) {
    const read = await readPlan(visit.world, visit.person.id, found, entries);
    const would = wouldCount(visit, await readReadiness(visit), read.plan);
    return lookOver({ visit, found, ...read, would });
  }
  return found.content.source === "document"
    ? lookDocument({ visit, found, content: found.content, entries })
    : missing;
};
