import { onlyUncovered, untagged } from "../../../core/competencies/coverage.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { namingOf } from "../../../ui/requirements/naming.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { dayIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses } from "../readiness/addresses.ts";
import { readReadiness } from "../readiness/read-readiness.ts";
import { competencyAddresses, tagAreaHref, viewQuery } from "./addresses.ts";
import { askedView } from "./asked-view.ts";
import { CoverageBody } from "./coverage-body.tsx";
import { coverageOfView } from "./coverage-of-view.ts";
import { CoverageTabs } from "./coverage-tabs.tsx";
import { licensedForPerson } from "./licensed.query.ts";
import { ViewChooser } from "./view-chooser.tsx";
import { viewTitle } from "./view-title.ts";

/** Which knowledge and skill areas a portfolio shows, by what, and which nothing shows yet. */
export const matrixPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, query, world } = visit;
  const readiness = await readReadiness(visit);
  const { views, view } = askedView(query, readiness.loaded.offers, world.standards);
  if (view === undefined) return missing;
  const coverage = coverageOfView(readiness, view);
  const isFiltered = query.get("show") === "uncovered";
  const words = competencyWords[language];
  const here = `${competencyAddresses.matrix}${viewQuery(view)}`;
  const licensed = await licensedForPerson(visit, readiness, view.profile);
  const left = untagged(readiness.loaded.kept.entries).length;
  return shown({
    title: words.title,
    wide: true,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: readinessAddresses.dashboard, label: readinessWords[language].title }]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        <p class="printed-for">
          {words.matrix.ofPerson(visit.person.name)}, {dayIn(visit, world.clock.now())}
        </p>
        <ViewChooser
          language={language}
          views={views}
          view={view}
          hrefOf={(each) => `${competencyAddresses.matrix}${viewQuery(each)}`}
        />
        <div class="coverage-head">
          <h2>{viewTitle(view, language)}</h2>
          <p class="coverage-total">{words.matrix.shown(coverage.shown, coverage.total)}</p>
          {left === 0 ? null : (
            <>
              <p>{words.tag.left(left)}</p>
              <ButtonGroup>
                <ButtonLink href={competencyAddresses.tag}>{words.tag.title}</ButtonLink>
              </ButtonGroup>
            </>
          )}
        </div>
        <CoverageTabs language={language} coverage={coverage} here={here} isFiltered={isFiltered} />
        <CoverageBody
          language={language}
          coverage={coverage}
          licensed={licensed}
          wanted={isFiltered ? onlyUncovered(coverage) : coverage}
          naming={namingOf(readiness, readiness.stated, language)}
          tagHref={tagAreaHref}
        />
      </>
    ),
  });
};
