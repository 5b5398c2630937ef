import type { Document } from "../../../core/documents/document.ts";
import { type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { NamedEntry } from "./documents.query.ts";

type Props = {
  readonly visit: PersonVisit;
  readonly document: Document;
  readonly entries: readonly NamedEntry[];
};

const isFilled = ({ entry }: NamedEntry): boolean => {
  const typed = typedOf(entry);
  return ["title", "date", "hours"].every((field) => (typed[field] ?? []).some((text) => text.trim() !== ""));
};

/** What was read in a document, to be corrected and made a training of. It is offered once, and never taken by itself. */
export const ProposalForm = ({ visit, document, entries }: Props) => {
  const { language, entered, world } = visit;
  const words = documentWords[language].proposal;
  const { proposal } = document;
  if (document.state !== "clean" || proposal === null || document.answered !== null) return null;
  const lineOf = (part: { readonly line: string } | undefined): string | undefined =>
    part === undefined ? undefined : words.readFrom(part.line);
  const unfilled = entries.filter(
    (entry) => entry.kind === "training" && document.entries.includes(entry.id) && !isFilled(entry),
  );
  const fresh: EntryId = world.ids.id<"entry">();
  const here = `/portfolio/documents/${document.id}`;
  return (
    <Panel id="proposal" heading={words.heading}>
      <p>{words.lead}</p>
      <Form
        language={language}
        action={`${here}/accept`}
        entered={entered}
        labels={{ title: words.title, date: words.date, hours: words.hours }}
        refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
      >
        <TextField
          language={language}
          name="title"
          label={words.title}
          need="optional"
          hint={lineOf(proposal.title)}
          value={proposal.title?.value ?? ""}
          entered={entered}
          autocomplete="off"
        />
        <DateField
          language={language}
          name="date"
          label={words.date}
          need="optional"
          hint={lineOf(proposal.date)}
          value={proposal.date?.value ?? ""}
          entered={entered}
        />
        <NumberField
          language={language}
          name="hours"
          label={words.hours}
          need="optional"
          unit={words.unit}
          hint={lineOf(proposal.hours)}
          value={proposal.hours?.value ?? ""}
          entered={entered}
        />
        {unfilled.length === 0 ? (
          <Hidden name="entry" value={fresh} />
        ) : (
          <RadioGroup
            language={language}
            name="entry"
            label={words.into}
            value={unfilled[0]?.id}
            entered={entered}
            choices={[
              ...unfilled.map(({ id, title }) => ({
                value: id,
                label: words.fill(title),
                hint: words.fillHint,
              })),
              { value: fresh, label: words.fresh },
            ]}
          />
        )}
        <ButtonGroup>
          <Button>{words.accept}</Button>
          <Button kind="quiet" formaction={`${here}/decline`}>
            {words.decline}
          </Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};
