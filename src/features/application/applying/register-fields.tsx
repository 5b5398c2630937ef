import { LONGEST_PROOF, membershipClaims } from "../../../core/application/application.ts";
import { underWay } from "../../../core/application/applied-once.ts";
import { glanceOf } from "../../../core/readiness/glance.ts";
import { labelOf, type Target } from "../../../core/readiness/target.ts";
import { applicationAddresses, applicationHref } from "../../../ui/applications/addresses.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { controlWords } from "../../../ui/wording/site/controls.ts";
import { momentIn, speechIn } from "../../../ui/wording/speech.ts";
import { formId } from "../../../web/form-id.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import { choosingHref, registrationHref } from "./addresses.ts";
import { feeText } from "./money.ts";
import type { Offered } from "./offer.query.ts";

type Props = { readonly visit: PersonVisit; readonly offered: Offered; readonly target: Target };

/** How far the portfolio is for a category, and what is missing, by name. */
const Far = ({ visit: { language }, offered, target }: Props) => {
  const words = applyingWords[language].register;
  const say = speechIn(language);
  const { offer, category } = target;
  const verdict = offered.verdictsOf(offer)[offer.edition.standard.categories.indexOf(category)];
  if (verdict === undefined) return null;
  const { met, asked } = glanceOf(verdict);
  const missing = verdict.requirements
    .filter(({ stage, status }) => stage === "submission" && status === "unmet")
    .map(({ id }) => wordsIn[language].requirements[id]);
  return (
    <>
      <p>{words.farText(say.number(met), say.number(asked))}</p>
      <p>{missing.length === 0 ? words.nothingMissing : words.missing(say.list(missing))}</p>
      {offered.follows ? (
        <p>
          <a
            href={`/portfolio/readiness/${offer.edition.standard.id}/${category.code}?association=${offered.association.slug}`}
          >
            {words.see}
          </a>
        </p>
      ) : null}
    </>
  );
};

const What = (props: Props) => {
  const { visit, offered, target } = props;
  const { language } = visit;
  const words = applyingWords[language].register;
  const { association } = offered;
  const change = (href: string, what: string) => (
    <a href={href} aria-label={`${words.change}: ${what}`}>
      {words.change}
    </a>
  );
  return (
    <Panel id="what" heading={words.what}>
      <SummaryList
        rows={[
          {
            term: words.steps.association,
            details: association.name,
            action: change(applicationAddresses.fresh, words.steps.association),
          },
          {
            term: words.category,
            details: `${labelOf(target, language)} (${target.category.code})`,
            action: change(choosingHref(association.slug), words.category),
          },
          {
            term: words.edition,
            details: (
              <>
                <p>{target.offer.edition.standard.title[language]}</p>
                <p class="hint">{words.editionPinned}</p>
              </>
            ),
          },
          { term: words.far, details: <Far {...props} /> },
        ]}
      />
    </Panel>
  );
};

const Costs = ({ visit: { language }, offered, target }: Props) => {
  const words = applyingWords[language].register;
  const { fee } = applyingWords[language];
  const { code } = target.category;
  const { today } = target.offer;
  const registration = feeText(offered.history, "registration", code, today, language);
  const processing = feeText(offered.history, "processing", code, today, language);
  return (
    <Panel id="costs" heading={words.costs}>
      <p>{words.costsLead}</p>
      <SummaryList
        rows={[
          {
            term: fee.registration,
            details:
              registration === undefined ? (
                words.nothingDue
              ) : (
                <>
                  <strong>{registration}</strong>
                  <p class="hint">{words.today}</p>
                </>
              ),
          },
          {
            term: fee.processing,
            details: processing === undefined ? words.nothingDue : words.onSubmission(processing),
          },
        ]}
      />
    </Panel>
  );
};

const SharingQuestion = ({ visit, offered }: Props) => {
  const { language, entered } = visit;
  const words = applyingWords[language].register;
  const { grant, association } = offered;
  if (grant !== undefined)
    return (
      <>
        <p>{words.sharedAlready(momentIn(visit, grant.holdsUntil))}</p>
        <Hidden name="share" value="no" />
      </>
    );
  return (
    <RadioGroup
      language={language}
      name="share"
      label={words.share}
      hint={words.shareHint(association.name)}
      entered={entered}
      choices={(["1", "2", "3", "no"] as const).map((value) => ({
        value,
        label: words.shareYears[value],
      }))}
    />
  );
};

const RegisterForm = (props: Props) => {
  const { visit, offered, target } = props;
  const { language, entered, world } = visit;
  const words = applyingWords[language];
  const { association } = offered;
  return (
    <Panel id="details" heading={words.register.details}>
      <Form
        language={language}
        action={registrationHref(association.slug, target)}
        entered={entered}
        labels={{
          membership: words.register.membership,
          proof: words.register.proof,
          share: words.register.share,
        }}
        refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
      >
        <Hidden
          name="application"
          value={formId(entered, "application", () => world.ids.id<"application">())}
        />
        <Hidden name="grant" value={formId(entered, "grant", () => world.ids.id<"portfolio-grant">())} />
        <Hidden name="association" value={association.id} />
        <Hidden name="edition" value={target.offer.edition.standard.id} />
        <Hidden name="category" value={target.category.code} />
        <RadioGroup
          language={language}
          name="membership"
          label={words.register.membership}
          hint={words.register.membershipHint}
          entered={entered}
          choices={membershipClaims.map((value) => ({ value, label: words.membership[value] }))}
        />
        <TextAreaField
          language={language}
          name="proof"
          label={words.register.proof}
          hint={words.register.proofHint}
          need="optional"
          rows={2}
          maxLength={LONGEST_PROOF}
          entered={entered}
        />
        <SharingQuestion {...props} />
        {offered.follows ? null : <p class="hint">{words.register.follows(association.name)}</p>}
        <ButtonGroup>
          <Button>{words.register.button}</Button>
          <ButtonLink kind="secondary" href={choosingHref(association.slug)}>
            {controlWords[language].cancel}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

/** The third step: everything that one should know before, and the form. */
export const Registering = (props: Props) => {
  const { visit, offered, target } = props;
  const { language } = visit;
  const words = applyingWords[language].register;
  const { association, there } = offered;
  const already = underWay(there, { associationId: association.id, category: target.category.code });
  if (already !== undefined)
    return (
      <Notice language={language} kind="information">
        <p>{words.already(labelOf(target, language), association.name)}</p>
        <p>
          <a href={applicationHref(already.id)}>{words.toAlready}</a>
        </p>
      </Notice>
    );
  return (
    <>
      <What {...props} />
      <Costs {...props} />
      <RegisterForm {...props} />
    </>
  );
};
