import { knownOf } from "../../../core/readiness/finder-known.ts";
import { readAnswers } from "../../../core/readiness/finder-questions.ts";
import { type Offer, offersOf } from "../../../core/readiness/offered.ts";
import { walkFinder } from "../../../core/readiness/walk-finder.ts";
import type { Scopes } from "../../../core/standards/scopes-of-work.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { findAssociation } from "../../../store/associations.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { finderWords } from "../../../ui/wording/site/portfolio/finder.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { readinessAddresses } from "./addresses.ts";
import { FinderAnswer } from "./finder-answer.tsx";
import { finderHref, Question, type Rules, SoFar } from "./finder-question.tsx";
import { offerTitle } from "./glance-of-all.tsx";
import { readReadiness } from "./read-readiness.ts";

const rulesOf = ({ edition, association }: Offer): Rules => ({
  edition: edition.standard.id,
  association: association?.slug,
});

/** The rules that the address names, or the first that are offered: only editions whose scopes of work are known. */
const offerAsked = (query: URLSearchParams, offers: readonly Offer[], scopes: Scopes): Offer | undefined => {
  const among = offers.filter(({ edition }) => scopes.has(edition.standard.id));
  const [edition, association] = [query.get("edition"), query.get("association")];
  return (
    among.find(
      (offer) =>
        (edition === null || offer.edition.standard.id === edition) &&
        (association === null || offer.association?.slug === association),
    ) ?? among[0]
  );
};

/** The offers of those that are followed, and of the association that the address names: one may look before following. */
const offersWith = async ({ query, world }: Visit, followed: readonly Offer[]): Promise<readonly Offer[]> => {
  const slug = query.get("association");
  if (slug === null || followed.some(({ association }) => association?.slug === slug)) return followed;
  const association = await world.store.withinPublic(async (tx) => findAssociation(tx, slug));
  if (association === undefined) return followed;
  const history = await world.store.withinPublic(async (tx) => readSettings(tx, association.id), {
    association: association.id,
  });
  return [...offersOf(world.standards, association, history, world.clock.now()), ...followed];
};

const Heading = ({ language }: { readonly language: Language }) => (
  <PageHeading
    above={
      <Breadcrumb
        language={language}
        trail={[{ href: readinessAddresses.dashboard, label: readinessWords[language].title }]}
      />
    }
    heading={finderWords[language].title}
    lead={finderWords[language].lead}
  />
);

/** The category finder: one question after the other, and at the end a suggestion with its reasons. */
export const finderPage: Show = async (visit) => {
  const { language, query, world } = visit;
  const words = finderWords[language];
  const readiness = await readReadiness(visit);
  const offers = await offersWith(visit, readiness.loaded.offers);
  const { scopes } = world.standards;
  const offer = offerAsked(query, offers, scopes);
  const among = scopes.get(offer?.edition.standard.id ?? "");
  if (offer === undefined || among === undefined)
    return shown({
      title: words.title,
      body: (
        <>
          <Heading language={language} />
          <EmptyState
            heading={readinessWords[language].overview.nothingOffered}
            action={
              <ButtonLink kind="secondary" href={readinessAddresses.associations}>
                {readinessWords[language].steps.association.button}
              </ButtonLink>
            }
          />
        </>
      ),
    });
  const rules = rulesOf(offer);
  const known = knownOf(readiness.stated.composed.portfolio, offer.today);
  const { answered, now } = walkFinder(
    { edition: offer.edition, scopes: among },
    readAnswers((question) => query.get(question)),
    known,
  );
  const others = offers.filter((each) => each !== offer && scopes.has(each.edition.standard.id));
  return shown({
    title: words.title,
    body: (
      <>
        <Heading language={language} />
        <p>{words.under(offerTitle(offer, language))}</p>
        {now.says === "ask" ? (
          <Question
            language={language}
            rules={rules}
            answered={answered}
            question={now.question}
            answers={now.answers}
            isUnanswered={query.get("asked") === now.question}
          />
        ) : (
          <FinderAnswer language={language} readiness={readiness} offer={offer} finder={now} />
        )}
        <SoFar language={language} rules={rules} answered={answered} />
        {others.length === 0 ? null : (
          <Disclosure summary={words.otherRules}>
            <ul>
              {others.map((each) => (
                <li>
                  <a href={finderHref(rulesOf(each), answered)}>{offerTitle(each, language)}</a>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </>
    ),
  });
};
