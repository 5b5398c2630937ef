import { type Glance, glanceOf } from "../../../core/readiness/glance.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { verdictsFor } from "../../../core/readiness/readiness.ts";
import { labelOf, type Target } from "../../../core/readiness/target.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { StatusTag, Tag } from "../../../ui/controls/status-tag.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { controlWords } from "../../../ui/wording/site/controls.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses, targetHref } from "./addresses.ts";
import { offerTitle } from "./glance-of-all.tsx";
import { readReadiness } from "./read-readiness.ts";
import type { Readiness } from "./reading.ts";
import { standingsOf, UnderWay } from "./under-way.tsx";

type Row = { readonly target: Target; readonly glance: Glance; readonly isInMind: boolean };

const rowsOf = (readiness: Readiness, offer: Offer): readonly Row[] => {
  const { categories } = offer.edition.standard;
  return verdictsFor(readiness.at(offer).stated, offer).flatMap((verdict, index) => {
    const category = categories[index];
    return category === undefined
      ? []
      : [
          {
            target: { offer, category },
            glance: glanceOf(verdict),
            isInMind: offer.chosen.includes(category.code),
          },
        ];
  });
};

type OfferProps = { readonly language: Language; readonly readiness: Readiness; readonly offer: Offer };

const OfferTable = ({ language, readiness, offer }: OfferProps) => {
  const words = readinessWords[language];
  const say = speechIn(language);
  return (
    <Table
      language={language}
      caption={offerTitle(offer, language)}
      hidesCaption
      empty=""
      rows={rowsOf(readiness, offer)}
      columns={[
        {
          heading: words.overview.category,
          isRowHeading: true,
          cell: ({ target, isInMind }) => (
            <>
              <a href={targetHref(target)}>{labelOf(target, language)}</a>{" "}
              {isInMind ? <Tag tone="accent">{words.overview.inMind}</Tag> : null}
            </>
          ),
        },
        {
          heading: words.overview.answer,
          cell: ({ glance: { isReady, unmet } }) => (
            <StatusTag language={language} status={isReady ? "met" : "unmet"}>
              {isReady ? words.glance.ready : words.glance.notReady(unmet)}
            </StatusTag>
          ),
        },
        {
          heading: words.overview.met,
          isNumber: true,
          cell: ({ glance: { met, asked } }) =>
            controlWords[language].ofTarget(say.number(met), say.number(asked)),
        },
        {
          heading: words.overview.judged,
          isNumber: true,
          cell: ({ glance: { judgement } }) => say.number(judgement),
        },
      ]}
    />
  );
};

/** Every category of every edition that is offered, each with what the portfolio comes to. */
export const overviewPage: Show = async (visit) => {
  const { language } = visit;
  const readiness = await readReadiness(visit);
  const words = readinessWords[language];
  const { follows, offers, applications } = readiness.loaded;
  const standings = await standingsOf(ofPerson(visit), applications);
  const silent = follows.filter(({ id }) => offers.every(({ association }) => association?.id !== id));
  return shown({
    title: words.overview.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: readinessAddresses.dashboard, label: words.title }]}
            />
          }
          heading={words.overview.title}
          lead={words.overview.lead}
        />
        <UnderWay reader={visit} standings={standings} />
        {follows.length > 0 ? null : (
          <Notice language={language} kind="information" heading={words.overview.published}>
            <p>{words.overview.publishedText}</p>
            <p>
              <a href={readinessAddresses.associations}>{words.steps.association.button}</a>
            </p>
          </Notice>
        )}
        {offers.map((offer, index) => (
          <Panel id={`offer-${index}`} heading={offerTitle(offer, language)}>
            <OfferTable language={language} readiness={readiness} offer={offer} />
          </Panel>
        ))}
        {silent.map(({ name }) => (
          <EmptyState
            heading={words.overview.nothingOffered}
            action={
              <ButtonLink href={readinessAddresses.associations} kind="secondary">
                {words.steps.association.button}
              </ButtonLink>
            }
          >
            <p>{words.overview.nothingOfferedText(name)}</p>
          </EmptyState>
        ))}
      </>
    ),
  });
};
