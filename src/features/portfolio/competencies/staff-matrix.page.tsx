import { onlyUncovered } from "../../../core/competencies/coverage.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import { momentIn } from "../../../ui/wording/speech.ts";
import { missing, refused, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { lookAt } from "../look/look.query.ts";
import { namingHere } from "../look/naming-here.ts";
import { viewQuery } from "./addresses.ts";
import { askedView } from "./asked-view.ts";
import { CoverageBody } from "./coverage-body.tsx";
import { coverageOfView } from "./coverage-of-view.ts";
import { CoverageTabs } from "./coverage-tabs.tsx";
import { licensedForStaff } from "./licensed.query.ts";
import { ViewChooser } from "./view-chooser.tsx";
import { viewTitle } from "./view-title.ts";

/** The same for staff whom a person let look, to be read only; the look is kept for its person to see. */
export const staffMatrixPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, query, world } = visit;
  const found = await lookAt(visit);
  if (!found.ok) return refused(found.refusal);
  const { shared, readiness, zone } = found.value;
  const { views, view } = askedView(query, readiness.loaded.offers, world.standards);
  if (view === undefined) return missing;
  const coverage = coverageOfView(readiness, view);
  const isFiltered = query.get("show") === "uncovered";
  const words = competencyWords[language];
  const portfolio = `/a/${association.slug}/portfolios/${shared.personId}`;
  const here = `${portfolio}/competencies${viewQuery(view)}`;
  const licensed = await licensedForStaff(visit, view.profile);
  const title = words.matrix.ofPerson(shared.name);
  return shown({
    title,
    wide: true,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: `/a/${association.slug}/portfolios`, label: lookWords[language].title },
                { href: portfolio, label: lookWords[language].portfolioOf(shared.name) },
              ]}
            />
          }
          heading={title}
        />
        <Notice language={language} kind="information">
          <p>{lookWords[language].recorded(shared.name, momentIn({ language, zone }, shared.holdsUntil))}</p>
        </Notice>
        <ViewChooser
          language={language}
          views={views}
          view={view}
          hrefOf={(each) => `${portfolio}/competencies${viewQuery(each)}`}
        />
        <div class="coverage-head">
          <h2>{viewTitle(view, language)}</h2>
          <p class="coverage-total">{words.matrix.shown(coverage.shown, coverage.total)}</p>
        </div>
        <CoverageTabs language={language} coverage={coverage} here={here} isFiltered={isFiltered} />
        <CoverageBody
          language={language}
          coverage={coverage}
          licensed={licensed}
          wanted={isFiltered ? onlyUncovered(coverage) : coverage}
          naming={namingHere(found.value, visit, portfolio)}
          tagHref={undefined}
        />
      </>
    ),
  });
};
