import type { Confirmable } from "../../../core/entries/confirmable.ts";
import { typedOf } from "../../../core/entries/entry.ts";
import { facts } from "../../../core/entries/facts.ts";
import { type EntryField, entryFields, isAsked, standsIn } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { Id } from "../../../core/kernel/ids.ts";
import type { KeptConfirmation } from "../../../store/confirmations.ts";
import type { AttachedDocument } from "../../../store/documents.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import { toldValue } from "../../../ui/entries/told-value.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import { momentIn } from "../../../ui/wording/speech.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import type { Among } from "../entries/among.ts";

type Props = {
  readonly visit: StaffVisit;
  readonly person: string;
  readonly confirmable: readonly Confirmable[];
  readonly confirmations: readonly KeptConfirmation[];
  readonly documents: readonly Pick<AttachedDocument, "id" | "entry">[];
  readonly among: Among;
};

const knownOf = (confirmations: Props["confirmations"], { entry, fact }: Confirmable) =>
  confirmations.find((each) => each.entry === entry.id && each.fact === fact);

type OneProps = Omit<Props, "confirmable"> & { readonly one: Confirmable; readonly title: string };

/** A question with what stands in it; a box that is ticked says itself. */
const saysStated = (kind: EntryKind, field: EntryField, texts: readonly string[], among: Among): string => {
  const { label } = fieldTold(among.language, kind, field);
  if (field.as === "yes") return label;
  return `${label}${label.endsWith("?") ? "" : ":"} ${toldValue(kind, field, texts, among)}`;
};

/** What is stated, question by question: whoever confirms vouches for just this. */
const Stated = ({ one: { entry, fact }, among }: Pick<OneProps, "one" | "among">) => {
  const typed = typedOf(entry);
  const named: readonly string[] = facts[fact].fields;
  return (
    <ul class="plain-list">
      {entryFields[entry.kind]
        .filter(
          (field) =>
            named.includes(field.name) &&
            isAsked(entry.kind, typed, field) &&
            standsIn(typed, field).some((text) => text !== ""),
        )
        .map((field) => (
          <li>{saysStated(entry.kind, field, standsIn(typed, field), among)}</li>
        ))}
    </ul>
  );
};

/** As it stands now for staff: confirmed beside documents that are others by now, it is to be looked at again. */
const stateOf = ({ confirmations, one }: OneProps): Confirmable["state"] | "beside-others" =>
  one.state === "confirmed" && knownOf(confirmations, one)?.isBesideOthers === true
    ? "beside-others"
    : one.state;

const Decide = (props: OneProps) => {
  const { visit, person, one, title, documents } = props;
  const { language, association, world } = visit;
  const words = lookWords[language];
  const { entry, fact, stated } = one;
  const isConfirmed = stateOf(props) === "confirmed";
  const id: Id<"confirmation"> = world.ids.id();
  const says = (isConfirmed ? words.unconfirmOf : words.confirmOf)(words.facts[fact], title);
  return (
    <Form
      language={language}
      action={`/a/${association.slug}/portfolios/${person}/${isConfirmed ? "unconfirm" : "confirm"}`}
    >
      <Hidden name="id" value={id} />
      <Hidden name="entry" value={entry.id} />
      <Hidden name="fact" value={fact} />
      <Hidden name="stated" value={stated} />
      {documents.map((document) =>
        document.entry === entry.id ? <Hidden name="documents" value={document.id} /> : null,
      )}
      <Button kind={isConfirmed ? "secondary" : "primary"} small says={says}>
        {isConfirmed ? words.unconfirm : words.confirm}
      </Button>
    </Form>
  );
};

const sinceOf = (props: OneProps): string | undefined => {
  const { among, confirmations, one } = props;
  const words = lookWords[among.language];
  if (one.state === "changed") return words.changedSince;
  if (stateOf(props) === "beside-others") return words.besideOthersSince;
  const known = knownOf(confirmations, one);
  return known === undefined ? undefined : words.confirmedSince(momentIn(among, known.confirmedAt));
};

/** What the person states and staff can vouch for, with how it stands. */
export const ToConfirm = ({ confirmable, ...props }: Props) => {
  const { visit, among } = props;
  const words = lookWords[visit.language];
  return (
    <Panel id="confirm" heading={words.toConfirm}>
      <p>{confirmable.length === 0 ? words.nothingToConfirm : words.toConfirmLead}</p>
      <SummaryList
        rows={confirmable.map((one) => {
          const title = entryTitle(one.entry.kind, typedOf(one.entry), among);
          const since = sinceOf({ ...props, one, title });
          return {
            term: words.facts[one.fact],
            details: (
              <>
                <strong>{title}</strong>
                <Stated one={one} among={among} />
                {since === undefined ? null : <p class="hint">{since}</p>}
              </>
            ),
            action: <Decide {...props} one={one} title={title} />,
          };
        })}
      />
    </Panel>
  );
};
