import { appliedFor } from "../../../core/application/mended-at.ts";
import type { Finder, RunnerUp } from "../../../core/readiness/finder.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { verdictFor } from "../../../core/readiness/readiness.ts";
import { labelOf, type Target } from "../../../core/readiness/target.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { namingOf } from "../../../ui/requirements/naming.ts";
import { namesIn, needOf } from "../../../ui/requirements/need-text.ts";
import { finderWords } from "../../../ui/wording/site/portfolio/finder.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { readinessAddresses, targetHref } from "./addresses.ts";
import { KeepInMind } from "./keep-in-mind.tsx";
import type { Readiness } from "./reading.ts";
import { RegisterHere } from "./register-here.tsx";
import { RequirementLines } from "./requirement-lines.tsx";

type Shown = { readonly language: Language; readonly readiness: Readiness; readonly offer: Offer };

/** Only there, or where nobody is followed, are there pages about it. */
const isFollowed = ({ loaded }: Readiness, { offer }: Target): boolean =>
  offer.association === undefined || loaded.follows.some(({ id }) => id === offer.association?.id);

const Suggested = ({
  language,
  readiness: everywhere,
  target,
}: Omit<Shown, "offer"> & { readonly target: Target }) => {
  const words = finderWords[language];
  const { category, offer } = target;
  const readiness = everywhere.at(offer);
  const naming = namingOf(readiness, readiness.stated, language);
  const names = namesIn(offer.edition, language);
  return (
    <Panel id={`suggested-${category.code}`} heading={labelOf(target, language)}>
      <p>
        <strong>{words.asks}</strong>
      </p>
      <p>{words.asksLead}</p>
      <RequirementLines
        language={language}
        verdict={verdictFor(readiness.stated, target)}
        prefix={category.code.toLowerCase()}
        application={appliedFor(readiness.loaded.applications, target)}
        needOf={(requirement) => needOf(requirement, category.code, names, naming, language)}
      />
      <ButtonGroup>
        {isFollowed(everywhere, target) ? (
          <>
            <KeepInMind language={language} target={target} />
            <RegisterHere language={language} target={target} applications={readiness.loaded.applications} />
            <ButtonLink kind="quiet" href={targetHref(target)}>
              {words.see}
            </ButtonLink>
          </>
        ) : (
          <RegisterHere
            language={language}
            target={target}
            applications={readiness.loaded.applications}
            kind="primary"
          />
        )}
      </ButtonGroup>
    </Panel>
  );
};

const Others = ({ language, offer, readiness, others }: Shown & { readonly others: readonly RunnerUp[] }) => {
  const words = finderWords[language];
  if (others.length === 0) return null;
  return (
    <Panel id="others" heading={words.others}>
      <ul>
        {others.map(({ category, why }) => (
          <li>
            {isFollowed(readiness, { offer, category }) ? (
              <a href={targetHref({ offer, category })}>{labelOf({ offer, category }, language)}</a>
            ) : (
              labelOf({ offer, category }, language)
            )}
            : {words.whyNot[why]}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

type AnswerProps = Shown & { readonly finder: Exclude<Finder, { says: "ask" }> };

/** What the finder suggests and why, what it asks, and what else there is; or that nothing fits, and why. */
export const FinderAnswer = (props: AnswerProps) => {
  const { language, readiness, offer, finder } = props;
  const words = finderWords[language];
  const isTwo = finder.says === "found" && finder.categories.length > 1;
  const heading = finder.says === "none" ? words.nothing : isTwo ? words.foundTwo : words.found;
  const names =
    finder.says === "found"
      ? finder.categories.map((category) => labelOf({ offer, category }, language))
      : [];
  return (
    <>
      <Panel id="answer" heading={heading}>
        {names.map((name) => (
          <p class="finder-name">{name}</p>
        ))}
        {isTwo ? <p>{words.foundTwoText}</p> : null}
        {finder.says === "none" ? <p>{words.nothingWhy[finder.why]}</p> : null}
        <h3>{words.why}</h3>
        <ul>
          {finder.because.map((because) => (
            <li>{words.because(because)}</li>
          ))}
        </ul>
        <p>{words.free}</p>
      </Panel>
      {finder.says === "found"
        ? finder.categories.map((category) => (
            <Suggested language={language} readiness={readiness} target={{ offer, category }} />
          ))
        : null}
      <Others language={language} readiness={readiness} offer={offer} others={finder.others} />
      <ButtonGroup>
        <ButtonLink kind="quiet" href={readinessAddresses.overview}>
          {words.overview}
        </ButtonLink>
        <ButtonLink kind="quiet" href={readinessAddresses.finder}>
          {words.again}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
};
