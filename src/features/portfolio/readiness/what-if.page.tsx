import { localDay } from "../../../core/kernel/instant.ts";
import { chosenTargets, type Target } from "../../../core/readiness/target.ts";
import { imagine } from "../../../core/readiness/what-if.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { namingOf } from "../../../ui/requirements/naming.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { whatIfWords } from "../../../ui/wording/site/portfolio/what-if.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses } from "./addresses.ts";
import { columnNamed, columnText } from "./column.ts";
import { ImaginedColumn } from "./imagined-column.tsx";
import { readReadiness } from "./read-readiness.ts";
import type { Readiness } from "./reading.ts";
import { type Imagining, MOST_COLUMNS, readImagining } from "./what-if.query.ts";
import { WhatIfForm } from "./what-if-form.tsx";

type Asked = {
  readonly language: Language;
  readonly readiness: Readiness;
  readonly imagining: Imagining;
  readonly targets: readonly Target[];
  /** True where more was asked for than stands side by side. */
  readonly isCut: boolean;
};

const Results = ({ language, readiness, imagining, targets, isCut }: Asked) => {
  const words = whatIfWords[language];
  const naming = namingOf(readiness, readiness.stated, language);
  const { assumption, pace } = imagining;
  return (
    <section class="stack" aria-labelledby="results">
      <h2 id="results">{words.results}</h2>
      {isCut ? <p>{words.onlyFirst(targets.length)}</p> : null}
      <div class="columns">
        {targets.map((target, index) => (
          <ImaginedColumn
            language={language}
            id={`column-${index + 1}`}
            imagined={imagine(readiness.at(target.offer).stated, target, assumption, pace)}
            naming={naming}
          />
        ))}
      </div>
      <p>{wordsIn[language].phrases.plan.assumed(pace.rscPerMonth, pace.trainingPerMonth)}</p>
      <p>{words.nothingKept}</p>
    </section>
  );
};

const NothingChosen = ({ language }: { readonly language: Language }) => {
  const words = whatIfWords[language];
  return (
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
  );
};

/**
 * Categories side by side, as they are and with what somebody imagines; nothing of it is kept. The answer stands before the
 * question, unless there is none or the question has mistakes.
 */
export const whatIfPage: Show = async (visit) => {
  const { language, query, world } = visit;
  const readiness = await readReadiness(visit);
  const { offers } = readiness.loaded;
  const today = offers[0]?.today ?? localDay(world.clock.now(), "UTC");
  const imagining = readImagining(query, today);
  const asked = query.has("c")
    ? imagining.columns.flatMap((column) => columnNamed(column, offers) ?? [])
    : chosenTargets(offers);
  const targets = asked.slice(0, MOST_COLUMNS);
  const words = whatIfWords[language];
  const isAnswerFirst = targets.length > 0 && imagining.problems.length === 0;
  const isCut = asked.length > targets.length;
  const results =
    targets.length === 0 ? (
      <NothingChosen language={language} />
    ) : (
      <Results
        language={language}
        readiness={readiness}
        imagining={imagining}
        targets={targets}
        isCut={isCut}
      />
    );
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
          actions={isAnswerFirst ? <a href="#question">{words.change}</a> : undefined}
        />
        {isAnswerFirst ? results : null}
        <section class="stack" aria-labelledby="question">
          <h2 id="question">{words.question}</h2>
          <WhatIfForm
            language={language}
            offers={offers}
            columns={targets.map(columnText)}
            imagining={imagining}
            today={today}
          />
        </section>
        {isAnswerFirst ? null : results}
      </>
    ),
  });
};
