import { judgeRating } from "../../core/references/judge-rating.ts";
import { LAST_PART } from "../../core/references/rating-parts.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { ratingWords } from "../../ui/wording/site/rating.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import { missing, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { GivenAnswers } from "./given-answers.tsx";
import { loadRating } from "./loaded.ts";
import { findRated } from "./rated.ts";
import { type RatingProps, SetAside } from "./rating-parts.tsx";

/** What is still missing, with the way to it. */
const Missing = ({ visit, rated, loaded }: RatingProps) => {
  const { language } = visit;
  const words = ratingWords[language].send;
  const judged = judgeRating(loaded.form, loaded.answers, { uninformed: loaded.least });
  const base = `/rate/${rated.request.id}/part`;
  const bySection = loaded.expertise.flatMap(({ id, name, areas }) => {
    const count = areas.filter((area) => judged.missing.includes(area.id)).length;
    return count === 0 ? [] : [{ id, name: name[language], count }];
  });
  const isWhole = bySection.length === 0 && !judged.recommendationMissing && !judged.explanationMissing;
  return isWhole ? (
    <p>{words.ready}</p>
  ) : (
    <Notice language={language} kind="warning" heading={words.missingHeading}>
      <ul>
        {bySection.map(({ id, name, count }) => (
          <li>
            <a href={`${base}/${id}`}>{name}</a>: {speechIn(language).count(count, words.missing)}
          </li>
        ))}
        {judged.recommendationMissing ? (
          <li>
            <a href={`${base}/${LAST_PART}`}>{words.recommendationMissing}</a>
          </li>
        ) : null}
        {judged.explanationMissing ? (
          <li>
            <a href={`${base}/${LAST_PART}`}>{words.explanationMissing}</a>
          </li>
        ) : null}
      </ul>
    </Notice>
  );
};

const SendForm = ({ visit, rated, loaded }: RatingProps) => {
  const { language, entered } = visit;
  const words = ratingWords[language].send;
  const { uninformed, untilVoid } = judgeRating(loaded.form, loaded.answers, { uninformed: loaded.least });
  const refusal = entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit);
  return (
    <Form language={language} action={`/rate/${rated.request.id}/send`} entered={entered} refusal={refusal}>
      {untilVoid > 0 ? null : (
        <>
          <Notice language={language} kind="warning" heading={words.voidHeading}>
            <p>{words.void(uninformed.length, loaded.least)}</p>
          </Notice>
          <Checkbox
            language={language}
            name="knowing"
            label={words.knowing}
            need="unmarked"
            entered={entered}
          />
        </>
      )}
      <p>{words.final(loaded.association.name)}</p>
      <ButtonGroup>
        <Button>{words.button}</Button>
      </ButtonGroup>
    </Form>
  );
};

/** Everything once more before it is sent: what is missing, whether it would count, and what was answered. */
export const sendPage: Show = async (visit) => {
  const rated = await findRated(visit);
  if (rated === undefined) return missing;
  const { request, bound } = rated;
  const base = `/rate/${request.id}`;
  if (
    bound === undefined ||
    request.sentAt !== null ||
    request.declinedAt !== null ||
    request.revokedAt !== null
  )
    return seeOther(base);
  const loaded = await loadRating(visit, rated);
  if (loaded === undefined) return missing;
  const { language } = visit;
  const words = ratingWords[language];
  const props = { visit, rated, loaded };
  return shown({
    title: words.send.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: base, label: words.title(request.applicantName) }]}
            />
          }
          heading={words.send.title}
        />
        <SetAside {...props} />
        <Missing {...props} />
        <Panel id="given" heading={words.send.given}>
          <GivenAnswers language={language} named={loaded} answers={loaded.answers} />
        </Panel>
        <SendForm {...props} />
      </>
    ),
  });
};
