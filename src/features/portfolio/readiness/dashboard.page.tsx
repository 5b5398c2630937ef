import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { targetHref } from "./addresses.ts";
import { askedTarget } from "./asked-target.ts";
import { EntrySections } from "./entry-sections.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { FurtherWays } from "./further-ways.tsx";
import { GlanceOfAll } from "./glance-of-all.tsx";
import { drawnOf, readReadiness } from "./reading.ts";
import { WhatIsMissing } from "./what-is-missing.tsx";

/** The portfolio at one look: what is missing, what there is, and what it comes to for every category. */
export const dashboardPage: Show = async (visit) => {
  const { language, person } = visit;
  const readiness = await readReadiness(visit);
  const { loaded } = readiness;
  const target = askedTarget(visit.query, loaded.offers);
  const words = readinessWords[language];
  const isNew = loaded.kept.entries.length === 0 || (loaded.follows.length === 0 && target === undefined);
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.greeting(person?.name ?? "")} lead={words.lead} />
        {drawnOf(
          readiness,
          JSON.stringify([language, target === undefined ? "" : targetHref(target)]),
          () => (
            <>
              {isNew ? <FirstSteps language={language} readiness={readiness} target={target} /> : null}
              {isNew && target === undefined ? null : (
                <WhatIsMissing language={language} readiness={readiness} target={target} />
              )}
              <EntrySections language={language} readiness={readiness} />
              <FurtherWays language={language} />
              {/* Of nothing, everything is missing everywhere: that helps nobody to begin. */}
              {loaded.kept.entries.length === 0 ? null : (
                <GlanceOfAll language={language} readiness={readiness} target={target} />
              )}
            </>
          ),
        )}
      </>
    ),
  });
};
