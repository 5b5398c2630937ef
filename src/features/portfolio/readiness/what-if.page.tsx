import { localDay } from "../../../core/kernel/instant.ts";
import { chosenTargets } from "../../../core/readiness/target.ts";
import { imagine } from "../../../core/readiness/what-if.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { whatIfWords } from "../../../ui/wording/site/portfolio/what-if.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses } from "./addresses.ts";
import { columnNamed, columnText } from "./column.ts";
import { ImaginedColumn } from "./imagined-column.tsx";
import { namingOf, readReadiness } from "./reading.ts";
import { MOST_COLUMNS, readImagining } from "./what-if.query.ts";
import { WhatIfForm } from "./what-if-form.tsx";

/** Categories side by side, as they are and with what somebody imagines; nothing of it is kept. */
export const whatIfPage: Show = async (visit) => {
  const { language, query, world } = visit;
  const readiness = await readReadiness(visit);
  const { offers } = readiness.loaded;
  const today = offers[0]?.today ?? localDay(world.clock.now(), "UTC");
  const imagining = readImagining(query, today);
  const targets = query.has("c")
    ? imagining.columns.flatMap((column) => columnNamed(column, offers) ?? [])
    : chosenTargets(offers).slice(0, MOST_COLUMNS);
  const words = whatIfWords[language];
  const naming = namingOf(readiness, readiness.stated, language);
  const { pace } = imagining;
  return shown({
    title: words.title,
    wide: targets.length > 2,
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
        <WhatIfForm
          language={language}
          offers={offers}
          columns={targets.map(columnText)}
          imagining={imagining}
          today={today}
        />
        {targets.length === 0 ? (
          <EmptyState
            heading={words.choose}
            action={
              <ButtonLink kind="secondary" href={readinessAddresses.finder}>
                {words.finder}
              </ButtonLink>
            }
          >
            <p>{words.chooseText}</p>
          </EmptyState>
        ) : (
          <section class="stack" aria-labelledby="results">
            <h2 id="results">{words.results}</h2>
            <div class="columns">
              {targets.map((target, index) => (
                <ImaginedColumn
                  language={language}
                  id={`column-${index + 1}`}
                  imagined={imagine(readiness.at(target.offer).stated, target, imagining.assumption, pace)}
                  naming={naming}
                />
              ))}
            </div>
            <p>{wordsIn[language].phrases.plan.assumed(pace.rscPerMonth, pace.trainingPerMonth)}</p>
            <p>{words.nothingKept}</p>
          </section>
        )}
      </>
    ),
  });
};
