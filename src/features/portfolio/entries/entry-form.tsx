import type { ThereAlready } from "../../../core/entries/doubled-days.ts";
import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import type { EntryProblem } from "../../../core/entries/entry-problems.ts";
import { type EntryField, entryFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Fieldset } from "../../../ui/controls/fieldset.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { SaveAgain } from "../ledger/there-lines.tsx";
import type { Among } from "./among.ts";
import { DoneInApplication } from "./done-in-application.tsx";
import { EntryActions } from "./entry-actions.tsx";
import { EntryControl } from "./entry-control.tsx";
import { mistakeOf } from "./entry-problems.tsx";
import { fieldGroups } from "./field-groups.ts";
import { KeptBeside } from "./kept-beside.tsx";
import { type Rendered, withoutBlanks } from "./rendered.ts";
import { isSame } from "./saves-of.ts";
import { WithoutRegister } from "./without-register.tsx";

type When = NonNullable<EntryField["when"]>;

export type EntryFormProps = {
  readonly rendered: Rendered;
  readonly entry: Entry | undefined;
  /** What stands in each field. */
  readonly texts: { readonly [field: string]: readonly string[] };
  readonly asked: ReadonlySet<string>;
  readonly problems: readonly EntryProblem[];
  /** Why what stands in a field looks mistyped, in words. */
  readonly doubts: ReadonlyMap<string, string>;
  readonly among: Among;
  readonly spare: number;
  /** The RSC entry that a provider is typed for. */
  readonly forEntry: string | undefined;
  readonly refusal: string | undefined;
  /** Hours that are recorded already, where it is asked whether these are meant beside them. */
  readonly there: ThereAlready | undefined;
  /** The id of a copy, should one be made. */
  readonly copy: EntryId;
};

/** True where the page shows something else than is stored, as whom the page of looking up led back with. */
const isUnsaved = ({ rendered, texts }: EntryFormProps, field: EntryField): boolean =>
  !isSame(
    withoutBlanks(field, texts[field.name] ?? []),
    withoutBlanks(field, rendered.shown[field.name] ?? []),
  );

/** One question, as the script that saves while one types knows it. */
const EntryQuestion = (props: EntryFormProps & { readonly field: EntryField }) => {
  const { rendered, entry, texts, among, spare, field } = props;
  const { kind } = rendered;
  const stands = texts[field.name] ?? [];
  return (
    <div
      class="entry-field"
      data-field={field.name}
      data-unsaved={entry !== undefined && isUnsaved(props, field) ? "" : undefined}
      data-when-field={field.when?.field}
      data-when-holds={field.when?.holds.join(" ")}
    >
      <EntryControl
        kind={kind}
        field={field}
        texts={stands}
        among={among}
        mistake={mistakeOf(among.language, field, props.problems)}
        doubt={props.doubts.get(field.name)}
        spare={spare}
      />
      <DoneInApplication
        language={among.language}
        kind={kind}
        field={field.name}
        applications={among.applications ?? []}
      />
      <KeptBeside
        kind={kind}
        field={field}
        texts={stands}
        others={entry?.others.filter((other) => other.field === field.name) ?? []}
        among={among}
      />
    </div>
  );
};

/** Said without a script, which would show these questions only where they are asked. */
const OnlyWhere = ({
  among: { language },
  kind,
  when,
  isNear,
}: Pick<EntryFormProps, "among"> & {
  readonly kind: EntryKind;
  readonly when: When;
  /** Whether what it depends on stands right above. */
  readonly isNear: boolean;
}) => {
  const words = entryWords[language];
  const other = entryFields[kind].find(({ name }) => name === when.field);
  if (other === undefined) return null;
  const { label, choices } = fieldTold(language, kind, other);
  const named = choices.filter(({ value }) => when.holds.includes(value)).map((each) => each.label);
  return <p class="entry-when">{isNear ? words.onlyIf(named) : words.onlyWhere(label, named)}</p>;
};

const isSameWhen = (a: When | undefined, b: When | undefined): boolean =>
  a?.field === b?.field && a?.holds.join() === b?.holds.join();

type SomeQuestions = EntryFormProps & { readonly fields: readonly EntryField[] };

/** Questions one after the other; those that depend on the same answer stand together. */
const Questions = (props: SomeQuestions) => {
  const { rendered, among, fields } = props;
  const runs: EntryField[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last !== undefined && isSameWhen(last[0]?.when, field.when)) last.push(field);
    else runs.push([field]);
  }
  return (
    <>
      {runs.map((run) => {
        const questions = run.map((field) => <EntryQuestion {...props} field={field} />);
        const when = run[0]?.when;
        if (when === undefined) return questions;
        return (
          <div class="entry-when-group">
            <OnlyWhere
              among={among}
              kind={rendered.kind}
              when={when}
              isNear={fields.some(({ name }) => name === when.field)}
            />
            {questions}
          </div>
        );
      })}
    </>
  );
};

/** The questions of a group, those that the register may answer last. */
const QuestionsOfGroup = (props: SomeQuestions) => {
  const own = props.fields.filter(({ registered }) => registered !== true);
  const said = props.fields.filter(({ registered }) => registered === true);
  return (
    <>
      <Questions {...props} fields={own} />
      {said.length === 0 ? null : (
        <WithoutRegister {...props} note={entryWords[props.among.language].saidByRegister}>
          <Questions {...props} fields={said} />
        </WithoutRegister>
      )}
    </>
  );
};

const Groups = (props: EntryFormProps) => {
  const { rendered, asked, among } = props;
  const fields = new Map(entryFields[rendered.kind].map((field) => [field.name, field]));
  return (
    <>
      {fieldGroups[rendered.kind].map((group) => {
        const questions = group.fields
          .filter((name) => asked.has(name))
          .map((name) => fields.get(name))
          .filter((field) => field !== undefined);
        if (questions.length === 0) return null;
        const shown = <QuestionsOfGroup {...props} fields={questions} />;
        return group.name === undefined ? (
          shown
        ) : (
          <Fieldset legend={entryWords[among.language].groups[group.name]}>{shown}</Fieldset>
        );
      })}
    </>
  );
};

/** What only other associations' rules need. */
const More = (props: EntryFormProps) => {
  const { rendered, asked, among, entry } = props;
  const words = entryWords[among.language];
  const further = entryFields[rendered.kind].filter(({ name }) => !asked.has(name));
  if (further.length === 0) return null;
  const isTouched = further.some(
    (field) =>
      isUnsaved(props, field) ||
      (entry?.fields[field.name]?.typed ?? []).length > 0 ||
      entry?.others.some((other) => other.field === field.name) === true,
  );
  const shown = (
    <Disclosure summary={words.more} isOpen={isTouched}>
      <p class="hint">{words.moreHint}</p>
      <QuestionsOfGroup {...props} fields={further} />
    </Disclosure>
  );
  // Where the register says all of it, the whole is folded away.
  return further.every(({ registered }) => registered === true) ? (
    <WithoutRegister {...props}>{shown}</WithoutRegister>
  ) : (
    shown
  );
};

/** The form of an entry: every question of its kind, those that are needed first. */
export const EntryForm = (props: EntryFormProps) => {
  const { rendered, entry, among, forEntry, refusal, there, copy } = props;
  const { kind, id, editor, seen, shown, beside, opened } = rendered;
  const { language } = among;
  const words = entryWords[language];
  return (
    <Form language={language} action={`/portfolio/${kind}/${id}`} refusal={refusal}>
      {/* Enter in a line of text saves, whatever other buttons stand between the fields. */}
      <button class="visually-hidden" name="next" value="save" tabindex={-1} aria-hidden="true">
        {words.save}
      </button>
      <Hidden name="editor" value={editor} />
      <Hidden name="seen" value={String(seen)} />
      <Hidden name="shown" value={JSON.stringify(shown)} />
      <Hidden name="beside" value={JSON.stringify(beside)} />
      {opened === undefined ? null : <Hidden name="opened" value={JSON.stringify(opened)} />}
      {forEntry === undefined ? null : <Hidden name="for" value={forEntry} />}
      <Groups {...props} />
      <More {...props} />
      {there === undefined ? null : <SaveAgain language={language} there={there} isTicked={false} />}
      <ButtonGroup>
        <Button name="next" value="save">
          {words.save}
        </Button>
        {kind === "rsc" ? (
          <Button kind="secondary" name="next" value="check">
            {ledgerWords[language].standing.check}
          </Button>
        ) : null}
        {kind === "declarations" || forEntry !== undefined ? null : (
          <Button kind="secondary" name="next" value="another">
            {words.saveAnother}
          </Button>
        )}
      </ButtonGroup>
      {kind === "declarations" || (entry !== undefined && entry.deletedAt !== null) ? null : (
        <EntryActions language={language} entry={{ kind, id }} copy={copy} isNew={entry === undefined} />
      )}
    </Form>
  );
};
