import { countHoursWaiting } from "../../../store/hour-requests.ts";
import { HoursWaiting } from "../../../ui/controls/hours-waiting.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readersToday } from "../../../web/today.ts";
import { askedTarget } from "./asked-target.ts";
import { drawSections } from "./dashboard-sections.tsx";
import { readReadiness } from "./read-readiness.ts";
import { standingsOf, UnderWay } from "./under-way.tsx";

/** The portfolio at one look: what is missing, what there is, and what it comes to for every category. */
export const dashboardPage: Show = async (visit) => {
  const own = ofPerson(visit);
  const { language, person, world } = own;
  const readiness = await readReadiness(visit);
  const hours = person.isAsked
    ? await world.store.withinPerson(person.id, async (tx) =>
        countHoursWaiting(tx, person.id, world.clock.now()),
      )
    : 0;
  const standings = await standingsOf(own, readiness.loaded.applications);
  const words = readinessWords[language];
  const target = askedTarget(visit.query, readiness.loaded.offers);
  const sections = await drawSections({ language, readiness, target, today: readersToday(visit) });
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.greeting(person.name)} lead={words.lead} />
        <HoursWaiting language={language} count={hours} />
        <UnderWay reader={visit} standings={standings} />
        {sections}
      </>
    ),
  });
};
