import { READ_AGAIN } from "../../core/references/open-rating.ts";
import { LAST_PART, partsOf, progressOf } from "../../core/references/rating-parts.ts";
import { declinations } from "../../core/references/rating-request.ts";
import { listSameAddress } from "../../store/rating-requests.ts";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { ratingWords } from "../../ui/wording/site/rating.ts";
import { momentIn } from "../../ui/wording/speech.ts";
import { missing, type Reply, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { codeStep } from "./code-step.tsx";
import { loadRating } from "./loaded.ts";
import { findRated } from "./rated.ts";
import {
  overPage,
  overSentence,
  partProgress,
  RatingFacts,
  type RatingProps,
  SetAside,
} from "./rating-parts.tsx";

/** Until when a rater may read again what they sent. */
const sentPage = ({ visit, rated, loaded }: RatingProps): Reply => {
  const { language, world } = visit;
  const words = ratingWords[language].sent;
  const { request, bound } = rated;
  const until = (request.sentAt ?? 0) + READ_AGAIN;
  const mayRead = bound !== undefined && world.clock.now() < until;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead(request.applicantName)} />
        {bound === undefined ? null : <p>{request.counts === true ? words.counts : words.void}</p>}
        <p>{words.final(loaded.association.name)}</p>
        {mayRead ? (
          <>
            <p>{words.read(momentIn(visit, until))}</p>
            <ButtonGroup>
              <ButtonLink href={`/rate/${request.id}/copy`} kind="secondary">
                {words.readLink}
              </ButtonLink>
            </ButtonGroup>
          </>
        ) : null}
      </>
    ),
  });
};

const Parts = (props: RatingProps) => {
  const { visit, rated, loaded } = props;
  const words = ratingWords[visit.language];
  const base = `/rate/${rated.request.id}/part`;
  return (
    <ol class="rating-parts">
      {loaded.expertise.map(({ id, name }) => (
        <li>
          <a href={`${base}/${id}`}>{name[visit.language]}</a>
          <span>{partProgress(props, id)}</span>
        </li>
      ))}
      <li>
        <a href={`${base}/${LAST_PART}`}>{words.end.heading}</a>
        <span>{words.overview.partProgress(loaded.answers.recommendation === null ? 0 : 1, 1)}</span>
      </li>
    </ol>
  );
};

const Decline = ({ visit, rated }: RatingProps) => {
  const { language, entered } = visit;
  const words = ratingWords[language].decline;
  const own =
    entered?.typed["because"] !== undefined || entered?.problems.some(({ field }) => field === "because");
  return (
    <Panel id="decline" heading={words.heading}>
      <p>{words.text}</p>
      <Form
        language={language}
        action={`/rate/${rated.request.id}/decline`}
        entered={own === true ? entered : undefined}
        labels={{ because: words.because }}
      >
        <RadioGroup
          language={language}
          name="because"
          label={words.because}
          entered={own === true ? entered : undefined}
          choices={declinations.map((each) => ({ value: each, label: words.endings[each] }))}
        />
        <ButtonGroup>
          <Button kind="secondary">{words.button}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

type Other = Awaited<ReturnType<typeof listSameAddress>>[number];

const Others = ({ visit, rated, others }: RatingProps & { readonly others: readonly Other[] }) => {
  const { language } = visit;
  const words = ratingWords[language].overview;
  return others.length === 0 ? null : (
    <Panel id="others" heading={words.others}>
      <p>{words.othersText}</p>
      {others.map(({ id, applicantName }) => (
        <Form language={language} action={`/rate/${id}/open`}>
          <Hidden name="shown" value={rated.request.id} />
          <Button kind="secondary">{words.openOther(applicantName)}</Button>
        </Form>
      ))}
    </Panel>
  );
};

/** The part with which to go on: the first that is not answered in full. */
const nextPart = ({ loaded: { form, answers } }: RatingProps): string | undefined =>
  partsOf(form).find((part) => {
    const section = form.sections.find(({ id }) => id === part);
    return section === undefined
      ? answers.recommendation === null
      : section.areas.some((area) => answers.areas[area] === undefined);
  });

const openPage = (props: RatingProps, others: readonly Other[]): Reply => {
  const { visit, rated, loaded } = props;
  const { language, entered } = visit;
  const words = ratingWords[language];
  const { request } = rated;
  const { answered, asked } = progressOf(loaded.form, loaded.answers);
  const base = `/rate/${request.id}`;
  const next = nextPart(props);
  return shown({
    title: words.title(request.applicantName),
    body: (
      <>
        <PageHeading
          heading={words.title(request.applicantName)}
          lead={words.lead(request.applicantName, loaded.category, loaded.association.name)}
        />
        {entered?.refusal === undefined ? null : <p role="alert">{sayRefusal(entered.refusal, visit)}</p>}
        <SetAside {...props} />
        <RatingFacts {...props} />
        <Panel id="parts" heading={words.overview.partsHeading}>
          <p>
            <strong>{words.overview.progress(answered, asked)}</strong>
          </p>
          <Parts {...props} />
          <p>{words.overview.saved}</p>
          <ButtonGroup>
            {next === undefined ? null : (
              <ButtonLink href={`${base}/part/${next}`}>
                {answered === 0 ? words.overview.begin : words.overview.goOn}
              </ButtonLink>
            )}
            <ButtonLink href={`${base}/send`} kind={next === undefined ? "primary" : "secondary"}>
              {words.overview.lookOver}
            </ButtonLink>
            <ButtonLink href={`${base}/questions`} kind="quiet">
              {words.overview.print}
            </ButtonLink>
          </ButtonGroup>
        </Panel>
        <Others {...props} others={others} />
        <Decline {...props} />
        <Panel id="leave" heading={words.leave.heading}>
          <p>{words.leave.text}</p>
          <Form language={language} action={`${base}/leave`}>
            <Button kind="secondary">{words.leave.button}</Button>
          </Form>
        </Panel>
      </>
    ),
  });
};

/** The rating in the rater's browser; in any other a way to show that it is the rater's, and nothing of what is written. */
export const ratingPage: Show = async (visit) => {
  const rated = await findRated(visit);
  if (rated === undefined) return missing;
  const words = ratingWords[visit.language];
  const { request, bound, isApplicant } = rated;
  if (isApplicant) return overPage(visit, words.over.own(request.applicantName, request.raterName));
  const over = overSentence(visit, rated);
  if (over !== undefined) return overPage(visit, over);
  const loaded = await loadRating(visit, rated);
  if (loaded === undefined) return overPage(visit, words.over.strange);
  const props = { visit, rated, loaded };
  if (request.sentAt !== null) return sentPage(props);
  if (bound === undefined) return codeStep(visit, rated);
  const others =
    bound.provedBy === "released"
      ? []
      : await rated.within(async (tx) => listSameAddress(tx, request, visit.world.clock.now()));
  return openPage(props, others);
};
