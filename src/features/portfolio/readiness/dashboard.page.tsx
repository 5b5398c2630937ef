import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { todayOf } from "../plan/plan.query.ts";
import { askedTarget } from "./asked-target.ts";
import { drawSections } from "./dashboard-sections.tsx";
import { readReadiness } from "./read-readiness.ts";

/** The portfolio at one look: what is missing, what there is, and what it comes to for every category. */
export const dashboardPage: Show = async (visit) => {
  const { language, person } = visit;
  const readiness = await readReadiness(visit);
  const words = readinessWords[language];
  const target = askedTarget(visit.query, readiness.loaded.offers);
  const sections = await drawSections({ language, readiness, target, today: todayOf(visit) });
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.greeting(person?.name ?? "")} lead={words.lead} />
        {sections}
      </>
    ),
  });
};
