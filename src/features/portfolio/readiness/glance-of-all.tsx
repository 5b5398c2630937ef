import { glanceOf } from "../../../core/readiness/glance.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { verdictsFor } from "../../../core/readiness/readiness.ts";
import { labelOf, type Target } from "../../../core/readiness/target.ts";
import { isInForce } from "../../../core/standards/edition.ts";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { StatusTag } from "../../../ui/controls/status-tag.tsx";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { readinessAddresses, targetHref } from "./addresses.ts";
import { isSameTarget } from "./asked-target.ts";
import type { Readiness } from "./reading.ts";

type Props = {
  readonly language: Language;
  readonly readiness: Readiness;
  readonly target: Target | undefined;
};

/** An edition, whose it is, and the exceptions that hold there. */
export const offerTitle = ({ edition, association, overlays, today }: Offer, language: Language): string => {
  const words = readinessWords[language];
  const title = words.under(edition.standard.title[language], association?.name);
  const held = edition.overlays
    .filter((overlay) => overlays.includes(overlay.id) && isInForce(overlay, today))
    .map((overlay) => overlay.title[language]);
  return held.length === 0
    ? title
    : `${title}, ${words.glance.withExceptions(speechIn(language).list(held))}`;
};

const WIDTH = 60;

/** How much of what is asked is met, as a bar beside the words that say it. */
const Bar = ({ met, asked }: { readonly met: number; readonly asked: number }) => (
  <svg
    class="glance-bar"
    viewBox={`0 0 ${WIDTH} 6`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <line class="glance-track" x1="0" y1="3" x2={WIDTH} y2="3" />
    <line
      class="glance-fill"
      x1="0"
      y1="3"
      x2={asked === 0 ? WIDTH : Math.round((met / asked) * WIDTH * 10) / 10}
      y2="3"
    />
  </svg>
);

const OfferGlance = ({ language, readiness, target, offer }: Props & { readonly offer: Offer }) => {
  const words = readinessWords[language].glance;
  const say = speechIn(language);
  const { categories } = offer.edition.standard;
  return (
    <section class="glance-offer">
      <h3>{offerTitle(offer, language)}</h3>
      <ul class="glance">
        {verdictsFor(readiness.at(offer).stated, offer).map((verdict, index) => {
          const category = categories[index];
          if (category === undefined) return null;
          const each = { offer, category };
          const { isReady, unmet, met, asked } = glanceOf(verdict);
          return (
            <li>
              <a
                href={targetHref(each)}
                class="glance-name"
                aria-current={isSameTarget(target, each) ? "true" : undefined}
              >
                {labelOf(each, language)}
              </a>
              <span class="glance-count">{words.ofAsked(say.number(met), say.number(asked))}</span>
              <Bar met={met} asked={asked} />
              <StatusTag language={language} status={isReady ? "met" : "unmet"}>
                {isReady ? words.ready : words.notReady(unmet)}
              </StatusTag>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Every category of every edition that is offered, a line each. */
export const GlanceOfAll = (props: Props) => {
  const { language, readiness } = props;
  const words = readinessWords[language].glance;
  const offers =
    readiness.loaded.follows.length === 0 ? readiness.loaded.offers.slice(0, 1) : readiness.loaded.offers;
  if (offers.length === 0) return null;
  return (
    <Panel id="glance" heading={words.heading}>
      <p>{words.lead}</p>
      {offers.map((offer) => (
        <OfferGlance {...props} offer={offer} />
      ))}
      <p>
        <ButtonLink href={readinessAddresses.overview} kind="quiet">
          {words.all}
        </ButtonLink>
      </p>
    </Panel>
  );
};
