import {
  type Answer,
  LONGEST_REMARK,
  marks,
  recommendations,
  UNINFORMED,
} from "../../core/references/rating-form.ts";
import { LAST_PART, markOf, partsOf, progressOf, uninformedIn } from "../../core/references/rating-parts.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { ScaleField } from "../../ui/controls/scale-field.tsx";
import { TextAreaField } from "../../ui/controls/text-area-field.tsx";
import { ratingWords } from "../../ui/wording/site/rating.ts";
import { type Language, upperFirst } from "../../ui/wording/speech.ts";
import { missing, type Reply, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { type Loaded, loadRating } from "./loaded.ts";
import { findRated } from "./rated.ts";
import { areaField } from "./rating.form.ts";
import type { RatingProps } from "./rating-parts.tsx";

/** What changes on a page while it is filled in, by the part of the page that shows it. */
export const changingTexts = (
  language: Language,
  { form, least }: Pick<Loaded, "form" | "least">,
  answers: Loaded["answers"],
): { readonly progress: string; readonly uninformed: string } => {
  const words = ratingWords[language];
  const { answered, asked } = progressOf(form, answers);
  const count = uninformedIn(form, answers);
  const { uninformedSoFar, wouldNotCount } = words.part;
  return {
    progress: words.overview.progress(answered, asked),
    uninformed: count === 0 ? "" : (count >= least ? wouldNotCount : uninformedSoFar)(count, least),
  };
};

/** What a part is called. */
const partName = (language: Language, { expertise }: Pick<Loaded, "expertise">, part: string): string =>
  expertise.find(({ id }) => id === part)?.name[language] ?? ratingWords[language].end.heading;

/** An answer in words. */
export const sayAnswer = (language: Language, answer: Answer | undefined): string => {
  const words = ratingWords[language];
  if (answer === undefined) return words.send.notAnswered;
  return answer === UNINFORMED ? words.part.uninformed : words.part.marks[answer];
};

const means = (label: string): string => label.replace(/^\d – /u, "");

const Areas = ({ visit, loaded, part }: RatingProps & { readonly part: string }) => {
  const { language, entered } = visit;
  const words = ratingWords[language].part;
  const areas = loaded.expertise.find(({ id }) => id === part)?.areas ?? [];
  const steps = marks.map((mark) => ({
    value: String(mark),
    mark: String(mark),
    means: means(words.marks[mark]),
  }));
  return (
    <>
      <p>{words.scale}</p>
      {areas.map(({ id, name }) => (
        <ScaleField
          language={language}
          name={areaField(id)}
          label={upperFirst(name[language])}
          need="unmarked"
          entered={entered}
          value={loaded.answers.areas[id] === undefined ? undefined : String(loaded.answers.areas[id])}
          steps={steps}
          other={{ value: UNINFORMED, label: words.uninformed }}
        />
      ))}
      <TextAreaField
        language={language}
        name="remark"
        label={words.remark}
        hint={words.remarkHint}
        need="optional"
        value={loaded.answers.remarks[part] ?? ""}
        entered={entered}
        maxLength={LONGEST_REMARK}
      />
    </>
  );
};

const End = ({ visit, rated, loaded }: RatingProps) => {
  const { language, entered } = visit;
  const words = ratingWords[language].end;
  return (
    <>
      <RadioGroup
        language={language}
        name="recommendation"
        label={words.recommendation}
        hint={words.recommendationHint(rated.request.applicantName)}
        need="unmarked"
        value={loaded.answers.recommendation ?? undefined}
        entered={entered}
        choices={recommendations.map((each) => ({ value: each, label: words.recommendations[each] }))}
      />
      <TextAreaField
        language={language}
        name="explanation"
        label={words.explanation}
        hint={words.explanationHint}
        need="optional"
        value={loaded.answers.explanation}
        entered={entered}
        maxLength={LONGEST_REMARK}
      />
    </>
  );
};

const partBody = (props: RatingProps, part: string): Reply => {
  const { visit, rated, loaded } = props;
  const { language, entered } = visit;
  const words = ratingWords[language];
  const parts = partsOf(loaded.form);
  const place = parts.indexOf(part);
  const next = parts[place + 1];
  const base = `/rate/${rated.request.id}`;
  const name = partName(language, loaded, part);
  const texts = changingTexts(language, loaded, loaded.answers);
  const refusal = entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit);
  return shown({
    title: name,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: base, label: words.title(rated.request.applicantName) }]}
            />
          }
          heading={name}
          lead={words.part.where(place + 1, parts.length)}
        />
        <at-rating
          data-save={`${base}/save`}
          data-saving={words.saving.saving}
          data-kept={words.saving.saved}
          data-failed={words.saving.failed}
          data-closed={words.saving.closed}
          data-elsewhere={words.saving.elsewhere}
        >
          <p data-part="progress">{texts.progress}</p>
          <Form
            language={language}
            action={`${base}/part/${part}`}
            entered={entered}
            labels={{ remark: words.part.remark, explanation: words.end.explanation }}
            refusal={refusal}
          >
            <Hidden name="part" value={part} />
            <Hidden name="seen" value={markOf(loaded.form, loaded.answers, part)} />
            {part === LAST_PART ? <End {...props} /> : <Areas {...props} part={part} />}
            <p data-part="uninformed">{texts.uninformed}</p>
            <p class="rating-state" role="status" data-part="state" />
            <ButtonGroup>
              <Button name="next" value="next">
                {next === undefined ? words.part.last : words.part.next(partName(language, loaded, next))}
              </Button>
              <Button name="next" value="later" kind="secondary">
                {words.part.later}
              </Button>
            </ButtonGroup>
          </Form>
        </at-rating>
        <p>
          <a href={base}>{words.part.back}</a>
        </p>
      </>
    ),
  });
};

/** One part of the form: an area of expertise, or the recommendation. Only in the rater's browser. */
export const partPage: Show = async (visit) => {
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
  const part = visit.params["part"] ?? "";
  if (loaded === undefined || !partsOf(loaded.form).includes(part)) return missing;
  return partBody({ visit, rated, loaded }, part);
};
