import { underWay } from "../../../core/application/applied-once.ts";
import { glanceOf } from "../../../core/readiness/glance.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { labelOf, type Target } from "../../../core/readiness/target.ts";
import type { Verdict } from "../../../core/standards/verdict.ts";
import { applicationAddresses, applicationHref } from "../../../ui/applications/addresses.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { finderHref, registeringHref } from "./addresses.ts";
import { feeText } from "./money.ts";
import type { Offered } from "./offer.query.ts";

type Shown = { readonly language: Language; readonly offered: Offered };

type Row = { readonly target: Target; readonly verdict: Verdict | undefined };

/** Every category of an offer, with what the portfolio comes to for it. */
const rowsOf = (offered: Offered, offer: Offer): readonly Row[] => {
  const verdicts = offered.verdictsOf(offer);
  return offer.edition.standard.categories.map((category, index) => ({
    target: { offer, category },
    verdict: verdicts[index],
  }));
};

const isInMind = ({ target: { offer, category } }: Row): boolean => offer.chosen.includes(category.code);

type TableProps = Shown & { readonly caption: string; readonly rows: readonly Row[] };

const Categories = ({ language, offered, caption, rows }: TableProps) => {
  const words = applyingWords[language].register;
  const say = speechIn(language);
  const { association, history, there } = offered;
  const already = ({ category }: Target) =>
    underWay(there, { associationId: association.id, category: category.code });
  return (
    <Table<Row>
      language={language}
      caption={caption}
      hidesCaption
      empty=""
      unfoldsAt="medium"
      rows={rows}
      columns={[
        {
          heading: words.category,
          isRowHeading: true,
          says: ({ target }) => labelOf(target, language),
          cell: (row) => {
            const { target } = row;
            return (
              <>
                <a href={registeringHref(association.slug, target)}>
                  {labelOf(target, language)} ({target.category.code})
                </a>{" "}
                {isInMind(row) ? <Tag>{words.inMind}</Tag> : null}
              </>
            );
          },
        },
        {
          heading: words.portfolio,
          isShort: true,
          cell: ({ verdict }) => {
            if (verdict === undefined) return "";
            const { met, asked } = glanceOf(verdict);
            return words.ofAsked(say.number(met), say.number(asked));
          },
        },
        {
          heading: words.fee,
          isShort: true,
          cell: ({ target }) =>
            feeText(history, "registration", target.category.code, target.offer.today, language) ??
            words.noFee,
        },
        {
          heading: words.choose,
          hidesHeading: true,
          cell: ({ target }) => {
            const application = already(target);
            const label = labelOf(target, language);
            return application === undefined ? (
              <ButtonLink
                kind="secondary"
                small
                href={registeringHref(association.slug, target)}
                says={words.pick(label)}
              >
                {words.choose}
              </ButtonLink>
            ) : (
              <ButtonLink
                kind="quiet"
                small
                href={applicationHref(application.id)}
                says={`${words.thereAlready}: ${label}`}
              >
                {words.thereAlready}
              </ButtonLink>
            );
          },
        },
      ]}
    />
  );
};

/** The second step: for which category, with how far the portfolio is for each and what it costs to register. */
export const ChooseCategory = ({ language, offered }: Shown) => {
  const words = applyingWords[language].register;
  const { association, offers } = offered;
  if (offers.length === 0)
    return (
      <EmptyState
        heading={words.offersNothing(association.name)}
        action={
          <ButtonLink kind="secondary" href={applicationAddresses.fresh}>
            {words.another}
          </ButtonLink>
        }
      >
        <p>{words.offersNothingText}</p>
      </EmptyState>
    );
  const all = offers.map((offer) => ({ offer, rows: rowsOf(offered, offer) }));
  const inMind = all.flatMap(({ rows }) => rows.filter(isInMind));
  return (
    <>
      {inMind.length === 0 ? null : (
        <Panel id="in-mind" heading={words.inMindHeading}>
          <Categories language={language} offered={offered} caption={words.inMindHeading} rows={inMind} />
        </Panel>
      )}
      <Panel id="not-sure" heading={words.notSure}>
        <p>{words.notSureText}</p>
        <ButtonGroup>
          <ButtonLink
            kind={inMind.length === 0 ? "primary" : "secondary"}
            href={finderHref(association.slug)}
          >
            {applyingWords[language].finder}
          </ButtonLink>
        </ButtonGroup>
      </Panel>
      {all.map(({ offer, rows }) => {
        const title = offer.edition.standard.title[language];
        return (
          <Disclosure summary={words.allOf(rows.length, title)}>
            <Categories language={language} offered={offered} caption={title} rows={rows} />
          </Disclosure>
        );
      })}
    </>
  );
};
