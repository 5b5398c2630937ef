import { mayChangeCategory } from "../../../core/application/application.ts";
import { underWay } from "../../../core/application/applied-once.ts";
import { categoriesAsking } from "../../../core/application/asked-of.ts";
import { ratingsChange, type StandingRequest } from "../../../core/application/ratings-changed.ts";
import { categoryLabel } from "../../../core/application/where-it-stands.ts";
import { composePortfolio } from "../../../core/entries/compose-portfolio.ts";
import { feeDifferences } from "../../../core/payments/fees-due.ts";
import type { Vocabulary } from "../../../core/portfolio/fields.ts";
import { type Glance, glanceOf } from "../../../core/readiness/glance.ts";
import type { Edition } from "../../../core/standards/edition.ts";
import { evaluate } from "../../../core/standards/evaluate.ts";
import { factsOf } from "../../../core/standards/facts.ts";
import type { Category } from "../../../core/standards/standard.ts";
import { listOwnApplications } from "../../../store/applications.ts";
import { listRatingRequests } from "../../../store/rating-requests.ts";
import { together } from "../../../store/together.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { frameWords } from "../../../ui/wording/site/application/frame.ts";
import { controlWords } from "../../../ui/wording/site/controls.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { type FoundFacts, findFacts, judgedFor } from "../find-judged.ts";
import { type Own, readOwn } from "../frame/find-own.ts";
import { OwnFrame } from "../frame/own-frame.tsx";

const load = async (visit: PersonVisit) =>
  visit.world.store.withinPerson(visit.person.id, async (tx) => {
    const own = await readOwn(tx, visit);
    if (own === undefined) return undefined;
    const { application, history, today } = own;
    const read = await together({
      found: findFacts(tx, application, history, today),
      requests: listRatingRequests(tx, application),
      there: listOwnApplications(tx, visit.person.id),
    });
    return { own, ...read };
  });

/** What a change to another category adds to the fees that fell due, in words. */
const feesChange = (own: Own, code: string, language: Language): string => {
  const words = applyingWords[language];
  const differences = feeDifferences(own.history, own.dues, code).map(({ fee, amount, currency }) => {
    const money = speechIn(language).money(Math.abs(amount), currency);
    const name = words.fee[fee];
    return amount > 0 ? words.category.more(name, money) : words.category.less(name, money);
  });
  return differences.length === 0 ? words.category.same : differences.join("; ");
};

/** What a change to another category comes to in ratings, in words; nothing where nobody was asked. */
const ratingsChanged = (
  { application: { category: from }, edition }: Own,
  requests: readonly StandingRequest[],
  to: string,
  { language, world }: PersonVisit,
): string => {
  const { lost, regained, kept } = ratingsChange(edition, requests, { from, to }, world.clock.now());
  const { ratings: words } = applyingWords[language].category;
  const { count, list } = speechIn(language);
  const which = [
    ...(lost.received === 0 ? [] : [count(lost.received, words.lostReceived)]),
    ...(lost.open === 0 ? [] : [count(lost.open, words.lostOpen)]),
  ];
  return [
    ...(which.length === 0 ? [] : [words.lost(list(which))]),
    ...(regained === 0 ? [] : [words.regained(count(regained, words.rating))]),
    ...(kept === 0 ? [] : [words.kept]),
  ].join(" ");
};

/** How far the portfolio is for each of some categories, as stated, with the ratings that count for it. */
const farFor = (
  edition: Edition,
  categories: readonly Category[],
  found: FoundFacts,
  vocabulary: Vocabulary,
): ReadonlyMap<string, Glance> => {
  const alike = Map.groupBy(categories, ({ code }) => categoriesAsking(edition, code)[0] ?? code);
  const glances = [...alike].flatMap(([code, some]) => {
    const { kept, process, overlays, day } = judgedFor(found, edition, code);
    const { portfolio } = composePortfolio({ ...kept, process }, vocabulary, "stated");
    return evaluate(edition, factsOf(portfolio), some, overlays, day).map(
      (verdict) => [verdict.category, glanceOf(verdict)] as const,
    );
  });
  return new Map(glances);
};

/** The form that changes the category before submission, with what each would change in the fees. */
export const categoryPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, entered, world } = visit;
  const loaded = await load(visit);
  if (loaded === undefined) return missing;
  const { own, found, requests, there } = loaded;
  const { application, edition } = own;
  const words = applyingWords[language].category;
  const say = speechIn(language);
  const href = applicationHref(application.id);
  const others = (edition?.standard.categories ?? []).filter(
    ({ code }) =>
      code !== application.category &&
      underWay(there, { associationId: application.associationId, category: code }) === undefined,
  );
  const far =
    edition === undefined
      ? new Map<string, Glance>()
      : farFor(edition, others, found, world.standards.vocabulary);
  return shown({
    title: words.title,
    body: (
      <OwnFrame visit={visit} own={own} tab="overview">
        <Panel id="category" heading={words.title}>
          {!mayChangeCategory(application, "applicant") || others.length === 0 ? (
            <Notice language={language} kind="information" isBrief>
              <p>{others.length === 0 ? words.noOther : words.settled}</p>
              <p>
                <a href={href}>{frameWords[language].tabs.overview}</a>
              </p>
            </Notice>
          ) : (
            <>
              <p>{words.now(categoryLabel(own, application.category, language))}</p>
              <p>{words.lead}</p>
              <p>{words.feesText}</p>
              <Form
                language={language}
                action={`${href}/category`}
                entered={entered}
                labels={{ category: words.which }}
                refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
              >
                <Hidden name="seen" value={String(application.version)} />
                <RadioGroup
                  language={language}
                  name="category"
                  label={words.which}
                  entered={entered}
                  choices={others.map(({ code }) => {
                    const { met = 0, asked = 0 } = far.get(code) ?? {};
                    const fees = `${feesChange(own, code, language)}. `;
                    const ratings = ratingsChanged(own, requests, code, visit);
                    return {
                      value: code,
                      label: `${categoryLabel(own, code, language)} (${code})`,
                      hint: `${fees}${words.farText(say.number(met), say.number(asked))} ${ratings}`.trim(),
                    };
                  })}
                />
                <ButtonGroup>
                  <Button>{words.verb}</Button>
                  <ButtonLink kind="secondary" href={href}>
                    {controlWords[language].cancel}
                  </ButtonLink>
                </ButtonGroup>
              </Form>
            </>
          )}
        </Panel>
      </OwnFrame>
    ),
  });
};
