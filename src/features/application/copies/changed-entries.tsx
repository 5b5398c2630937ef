import type { ChangedEntry, ChangedField, CopiedEntry, Copy } from "../../../core/application/copy.ts";
import { type EntryField, entryFields, type TypedFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { Tag, type TagTone } from "../../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import type { Telling } from "../../../ui/entries/telling.ts";
import { toldValue } from "../../../ui/entries/told-value.ts";
import { copiesWords } from "../../../ui/wording/site/application/copies.ts";
import { fieldTold, kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";

/** What is needed to tell what changed between two copies. */
export type Changing = {
  readonly changes: readonly ChangedEntry[];
  readonly before: Copy;
  readonly after: Copy;
  /** As the entries of each are told: what an entry names may differ. */
  readonly telling: { readonly before: Telling; readonly after: Telling };
  /** What a document was called. */
  readonly documentName: (id: string) => string | undefined;
};

const tones: { readonly [C in ChangedEntry["change"]]: TagTone } = {
  added: "success",
  removed: "warning",
  changed: "information",
};

/** What the fields of the entry say in the one that has it: the later copy, or the earlier one where it is gone. */
const titleOf = ({ id, kind }: ChangedEntry, { before, after, telling }: Changing): string => {
  const [where, told] = after.some((entry) => entry.id === id)
    ? ([after, telling.after] as const)
    : ([before, telling.before] as const);
  const fields: TypedFields = where.find((entry: CopiedEntry) => entry.id === id)?.fields ?? {};
  return entryTitle(kind, fields, told);
};

/** What stood in a field and what stands there now; a person of the register is told apart, since both are only called that. */
const saidOf = (
  kind: EntryKind,
  field: EntryField,
  { was, is }: ChangedField,
  { telling }: Changing,
): { readonly was: string; readonly is: string } => {
  const words = copiesWords[telling.after.language];
  const said = (texts: readonly string[], told: Telling): string =>
    texts.every((text) => text === "") ? words.empty : toldValue(kind, field, texts, told);
  const [before, after] = [said(was, telling.before), said(is, telling.after)];
  return { was: before, is: before === after ? words.anotherHolder : after };
};

const Fields = ({ changed, changing }: { readonly changed: ChangedEntry; readonly changing: Changing }) => {
  const { language } = changing.telling.after;
  const words = copiesWords[language];
  const { kind } = changed;
  const rows = entryFields[kind].flatMap((field) => {
    const each = changed.fields.find(({ field: name }) => name === field.name);
    return each === undefined
      ? []
      : [{ label: fieldTold(language, kind, field).label, ...saidOf(kind, field, each, changing) }];
  });
  if (rows.length === 0) return null;
  if (changed.change !== "changed")
    return (
      <SummaryList
        rows={rows.map(({ label, was, is }) => ({
          term: label,
          details: changed.change === "added" ? <ins>{is}</ins> : <del>{was}</del>,
        }))}
      />
    );
  return (
    <Table
      language={language}
      caption={`${words.kinds[changed.change]}: ${titleOf(changed, changing)}`}
      hidesCaption
      rows={rows}
      empty={null}
      columns={[
        { heading: words.field, isRowHeading: true, cell: ({ label }) => label },
        { heading: words.was, cell: ({ was }) => <del>{was}</del> },
        { heading: words.is, cell: ({ is }) => <ins>{is}</ins> },
      ]}
    />
  );
};

const Documents = ({
  changed,
  changing,
}: {
  readonly changed: ChangedEntry;
  readonly changing: Changing;
}) => {
  const words = copiesWords[changing.telling.after.language];
  const named = (ids: readonly string[]): string =>
    ids.map((id) => changing.documentName(id) ?? words.unnamedDocument).join(", ");
  const { gone, come } = changed.documents;
  return (
    <>
      {gone.length === 0 ? null : (
        <p>
          {words.documentsGone}: <del>{named(gone)}</del>
        </p>
      )}
      {come.length === 0 ? null : (
        <p>
          {words.documentsCome}: <ins>{named(come)}</ins>
        </p>
      )}
    </>
  );
};

/** What changed, entry by entry: what was and what is, question by question. */
export const ChangedEntries = (changing: Changing) => {
  const { language } = changing.telling.after;
  const words = copiesWords[language];
  return (
    <>
      {changing.changes.map((changed) => (
        <section class="changed-entry">
          <p class="changed-entry-name">
            <Tag tone={tones[changed.change]}>{words.kinds[changed.change]}</Tag>{" "}
            <strong>{titleOf(changed, changing)}</strong>{" "}
            <span class="hint">{kindWords[changed.kind][language].title}</span>
          </p>
          <Fields changed={changed} changing={changing} />
          <Documents changed={changed} changing={changing} />
        </section>
      ))}
    </>
  );
};
