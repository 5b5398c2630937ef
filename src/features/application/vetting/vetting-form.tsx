import type { Holder, HolderId } from "../../../core/register/standing.ts";
import { heldCategories } from "../../../core/standards/held-categories.ts";
import {
  LONGEST_NOTES,
  LONGEST_QUESTIONS,
  LONGEST_SPOKEN_WITH,
  standingVettings,
  type Vetting,
  vettingDecisions,
} from "../../../core/vetting/vetting.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { vettingWords } from "../../../ui/wording/site/application/vetting.ts";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { sayStandings } from "../../../ui/wording/site/standing-words.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import type { Candidates } from "./vetting.query.ts";

type Props = {
  readonly visit: StaffVisit;
  readonly address: string;
  readonly vettings: readonly Vetting[];
  readonly today: string;
  /** What the entry stated; empty where the call is about somebody of the register. */
  readonly stated: string;
  readonly whom:
    | { readonly as: "chosen"; readonly candidates: Candidates; readonly usual: HolderId | undefined }
    | { readonly as: "fixed"; readonly holder: Holder };
  /** The category that is asked about most likely. */
  readonly category: string | undefined;
  /** Whether hours of RSC may be approved. */
  readonly mayApprove: boolean;
};

/** The record that the address asks to correct, or that the form corrects. */
const correctedIn = ({ visit: { query, entered }, vettings }: Props): Vetting | undefined => {
  const asked = entered === undefined ? query.get("correct") : (entered.typed["corrects"]?.[0] ?? "");
  return standingVettings(vettings).find(({ id }) => id === asked);
};

const Whom = (props: Props & { readonly corrected: Vetting | undefined }) => {
  const { visit, whom, corrected } = props;
  const { language, entered, world } = visit;
  const words = vettingWords[language].form;
  if (whom.as === "fixed") return <Hidden name="whom" value={whom.holder.id} />;
  const nameOf = categoryNames(world.standards, language);
  const { leanedOn } = whom.candidates;
  const holders = whom.candidates.holders.filter(({ id }) => !leanedOn.has(id));
  return (
    <RadioGroup
      language={language}
      entered={entered}
      name="whom"
      label={words.whom}
      hint={words.whomHint}
      need="unmarked"
      value={corrected?.holder ?? whom.usual ?? (holders.length === 0 ? "new" : undefined)}
      choices={[
        ...holders.map(({ id, name, standings }) => ({
          value: id as string,
          label: name,
          hint: sayStandings(standings, language, nameOf),
        })),
        { value: "new", label: words.fresh, hint: words.freshHint },
      ]}
    />
  );
};

/** What is decided, as a record has it. */
const decidedIn = (vetting: Vetting | undefined) =>
  vetting?.decided.decision === "vetted" ? vetting.decided : undefined;

const Decision = (props: Props & { readonly corrected: Vetting | undefined }) => {
  const { visit, corrected, mayApprove, category } = props;
  const { language, entered, world } = visit;
  const all = vettingWords[language];
  const words = all.form;
  const field = { language, entered } as const;
  const decided = decidedIn(corrected);
  return (
    <>
      <RadioGroup
        {...field}
        name="decision"
        label={words.decision}
        value={corrected?.decided.decision}
        choices={vettingDecisions.map((each) => ({
          value: each,
          label: all.decisions[each],
          hint: all.decisionHints[each],
        }))}
      />
      <Whom {...props} />
      <SelectField
        {...field}
        name="category"
        label={words.category}
        hint={words.categoryHint}
        need="unmarked"
        nothing={words.noCategory}
        value={decided === undefined ? category : (decided.category ?? "")}
        options={[...heldCategories(world.standards)].map(([code, name]) => ({
          value: code,
          label: `${name[language]} (${code})`,
        }))}
      />
      {mayApprove ? (
        <Checkbox
          {...field}
          name="approved"
          label={words.approved}
          hint={words.approvedHint}
          need="unmarked"
          isTicked={decided?.isApproved}
        />
      ) : null}
      <DateField
        {...field}
        name="from"
        label={words.from}
        hint={words.fromHint}
        need="unmarked"
        value={decided?.from}
      />
      <DateField
        {...field}
        name="to"
        label={words.to}
        hint={words.toHint}
        need="unmarked"
        value={decided?.to}
      />
    </>
  );
};

/** The form with which a call is recorded, or the record of one is corrected. */
export const VettingForm = (props: Props) => {
  const { visit, address, vettings, today, stated, whom } = props;
  const { language, entered, world } = visit;
  const words = vettingWords[language].form;
  const field = { language, entered } as const;
  const corrected = correctedIn(props);
  const alike = whom.as === "chosen" ? whom.candidates : { holders: [], count: 0 };
  const typedId = (name: string): string | undefined => entered?.typed[name]?.[0];
  return (
    <Panel
      id="record"
      heading={
        corrected === undefined
          ? words.heading
          : words.correctHeading(speechIn(language).date(corrected.calledOn))
      }
    >
      <p>{corrected === undefined ? words.lead : words.correctLead}</p>
      <Form
        language={language}
        action={address}
        entered={entered}
        warnsUnsaved
        labels={{
          calledOn: words.calledOn,
          spokenWith: words.spokenWith,
          questions: words.questions,
          notes: words.notes,
          decision: vettingWords[language].form.decision,
          whom: words.whom,
          category: words.category,
          from: words.from,
          to: words.to,
        }}
        refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
      >
        <Hidden name="id" value={typedId("id") ?? world.ids.id<"vetting">()} />
        <Hidden name="fresh" value={typedId("fresh") ?? world.ids.id<"holder">()} />
        <Hidden name="seen" value={String(vettings.length)} />
        <Hidden name="stated" value={stated} />
        <Hidden name="corrects" value={corrected?.id ?? ""} />
        <Hidden name="first" value={alike.holders.map(({ id }) => id).join(",")} />
        <Hidden name="count" value={String(alike.count)} />
        <DateField
          {...field}
          name="calledOn"
          label={words.calledOn}
          max={today}
          value={corrected?.calledOn ?? today}
        />
        <TextField
          {...field}
          name="spokenWith"
          label={words.spokenWith}
          hint={words.spokenWithHint}
          value={corrected?.spokenWith}
          maxLength={LONGEST_SPOKEN_WITH}
          autocomplete="off"
        />
        <TextAreaField
          {...field}
          name="questions"
          label={words.questions}
          hint={words.questionsHint}
          value={corrected?.questions ?? words.samples}
          rows={6}
          maxLength={LONGEST_QUESTIONS}
        />
        <TextAreaField
          {...field}
          name="notes"
          label={words.notes}
          hint={words.notesHint}
          value={corrected?.notes}
          rows={6}
          maxLength={LONGEST_NOTES}
        />
        <Decision {...props} corrected={corrected} />
        <ButtonGroup>
          <Button>{words.record}</Button>
          {corrected === undefined ? null : (
            <ButtonLink href={address} kind="secondary">
              {words.notNow}
            </ButtonLink>
          )}
        </ButtonGroup>
      </Form>
    </Panel>
  );
};
