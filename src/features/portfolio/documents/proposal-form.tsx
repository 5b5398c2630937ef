import type { Document } from "../../../core/documents/document.ts";
import { typedOf } from "../../../core/entries/entry.ts";
import { entryFields, isToFillIn } from "../../../core/entries/fields.ts";
import { sameTrainings } from "../../../core/import/same-entry.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { NamedEntry } from "./documents.query.ts";

type Props = {
  readonly visit: PersonVisit;
  readonly document: Document;
  readonly entries: readonly NamedEntry[];
};

/** Trainings beside which the document stands, in which something of a certificate is still to be filled in. */
const unfilledOf = ({ document, entries }: Props): readonly NamedEntry[] =>
  entries.filter(
    ({ id, kind, entry }) =>
      kind === "training" &&
      document.entries.includes(id) &&
      ["title", "date", "hours"].some((field) => isToFillIn(kind, typedOf(entry), field)),
  );

/** What was typed into this form, where that is what is shown again: there are others on the page. */
const enteredHere = ({ entered }: PersonVisit) =>
  entered?.typed["entry"] === undefined ? undefined : entered;

/** Trainings that are there already by what the form says, as far as the document does not stand beside them. */
const sameOf = ({ visit, document: { proposal }, entries }: Props): readonly NamedEntry[] => {
  const typed = enteredHere(visit)?.typed;
  const text = (name: "title" | "date" | "hours"): string =>
    typed === undefined ? (proposal?.[name]?.value ?? "") : (typed[name]?.[0] ?? "");
  const read = { title: text("title"), date: text("date"), hours: text("hours") };
  const there = new Set(
    sameTrainings(
      entries.map(({ entry }) => entry),
      read,
    ).map(({ id }) => id),
  );
  return entries.filter(({ id }) => there.has(id));
};

/** Into which training it goes. A page that is shown again names the same new one. */
const WhichTraining = (props: Props) => {
  const { language, world } = props.visit;
  const words = documentWords[language].proposal;
  const entered = enteredHere(props.visit);
  const unfilled = unfilledOf(props);
  // What was chosen was so before anything was said of those that are there.
  const isToldAnew = props.visit.entered?.refusal?.code === "training-there-already";
  const fresh = entered?.typed["fresh"]?.[0] ?? entered?.typed["entry"]?.[0] ?? world.ids.id<"entry">();
  const same = sameOf(props).filter(({ id }) => !unfilled.some((each) => each.id === id));
  const [first] = same;
  if (unfilled.length === 0 && first === undefined)
    return <Hidden name="entry" value={entered?.typed["entry"]?.[0] ?? fresh} />;
  return (
    <>
      <Hidden name="fresh" value={fresh} />
      {same.map(({ id }) => (
        <Hidden name="same" value={id} />
      ))}
      {first === undefined ? null : (
        <Notice language={language} kind="warning" isBrief>
          <p>
            {words.there} <a href={first.href}>{first.title}</a>
          </p>
        </Notice>
      )}
      <RadioGroup
        language={language}
        name="entry"
        label={words.into}
        value={first?.id ?? unfilled[0]?.id}
        entered={isToldAnew ? undefined : entered}
        choices={[
          ...same.map(({ id, title }) => ({ value: id, label: words.attachTo(title) })),
          ...unfilled.map(({ id, title }) => ({ value: id, label: words.fill(title), hint: words.fillHint })),
          { value: fresh, label: words.fresh },
        ]}
      />
    </>
  );
};

/** The line in which something was read. */
const readFrom = (
  { language }: PersonVisit,
  part: { readonly line: string } | undefined,
): string | undefined =>
  part === undefined
    ? undefined
    : documentWords[language].proposal.readFrom(part.line.replaceAll(/^["“”]+|["“”]+$/g, ""));

/** Whether the training was about relationships: no certificate says so, and the standards ask. */
const RelationshipBased = ({ visit }: Pick<Props, "visit">) => {
  const { language } = visit;
  return entryFields.training
    .filter(({ name }) => name === "relationshipBased")
    .map((field) => {
      const { label, hint } = fieldTold(language, "training", field);
      return (
        <Checkbox
          language={language}
          name={field.name}
          label={label}
          hint={hint}
          need="unmarked"
          entered={enteredHere(visit)}
        />
      );
    });
};

/**
 * What was read in a document, to be corrected and made a training of; where nothing could be read, the same form with
 * nothing in it. It is offered until somebody says yes or no, and never taken by itself.
 */
export const ProposalForm = (props: Props) => {
  const { visit, document } = props;
  const { language } = visit;
  const words = documentWords[language].proposal;
  if (document.state !== "clean" || document.answered !== null) return null;
  const { proposal } = document;
  // Somebody who sent it for an entry knows what it is.
  if (proposal === null && document.entries.length > 0) return null;
  const entered = enteredHere(visit);
  const here = `/portfolio/documents/${document.id}`;
  return (
    <Panel id="proposal" heading={proposal === null ? words.headingNothing : words.heading}>
      <p>{proposal === null ? words.leadNothing : words.lead}</p>
      <Form
        language={language}
        action={`${here}/accept`}
        entered={entered}
        labels={{ title: words.title, date: words.date, hours: words.hours }}
        warnsUnsaved
        refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
      >
        <TextField
          language={language}
          name="title"
          label={words.title}
          need="optional"
          hint={readFrom(visit, proposal?.title)}
          value={proposal?.title?.value ?? ""}
          entered={entered}
          autocomplete="off"
        />
        <DateField
          language={language}
          name="date"
          label={words.date}
          need="optional"
          hint={readFrom(visit, proposal?.date)}
          value={proposal?.date?.value ?? ""}
          entered={entered}
        />
        <NumberField
          language={language}
          name="hours"
          label={words.hours}
          need="optional"
          unit={words.unit}
          hint={readFrom(visit, proposal?.hours)}
          value={proposal?.hours?.value ?? ""}
          entered={entered}
        />
        <RelationshipBased visit={visit} />
        <WhichTraining {...props} />
        <ButtonGroup>
          <Button>{words.accept}</Button>
          <Button kind="quiet" formaction={`${here}/decline`}>
            {proposal === null ? words.isNone : words.decline}
          </Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};
