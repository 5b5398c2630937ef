import type { Document } from "../../../core/documents/document.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import { withoutAccents } from "../../../core/kernel/plain-letters.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import type { NamedEntry } from "./documents.query.ts";

type Props = {
  readonly visit: PersonVisit;
  readonly document: Document;
  readonly entries: readonly NamedEntry[];
};

/** Above so many entries only the last of them are shown, until others are looked for. */
const FEW = 12;

/** Entries by all of the words that are looked for, in their title or in what their kind is called. */
const soughtAmong = (
  { language }: PersonVisit,
  entries: readonly NamedEntry[],
  sought: string,
): readonly NamedEntry[] => {
  const wanted = sought.split(/\s+/).map(withoutAccents);
  return entries.filter(({ kind, title }) => {
    const told = withoutAccents(`${title} ${kindWords[kind][language].title}`);
    return wanted.every((word) => told.includes(word));
  });
};

/** Entries to be ticked, kind by kind: the last ones or those that are looked for, and those that are ticked already. */
export const AttachForm = ({ visit, document, entries }: Props) => {
  const { language, query } = visit;
  const words = documentWords[language].attach;
  const here = `/portfolio/documents/${document.id}`;
  if (entries.length === 0) return <p>{words.noEntries}</p>;
  const sought = (query.get("find") ?? "").slice(0, 200).trim();
  const found = soughtAmong(visit, entries, sought);
  const isCut = sought === "" && query.get("all") === null && entries.length > FEW;
  const listed = new Set((isCut ? found.slice(-FEW) : found).map(({ id }) => id));
  const offered = entries.filter(({ id }) => listed.has(id) || document.entries.includes(id));
  const isAll = offered.length === entries.length;
  return (
    <>
      {entries.length > FEW ? (
        <Form language={language} action={`${here}#attach`} method="get" isInline says={words.search}>
          <TextField
            language={language}
            name="find"
            label={words.search}
            need="unmarked"
            type="search"
            value={sought}
            autocomplete="off"
          />
          <Button kind="secondary">{words.find}</Button>
        </Form>
      ) : null}
      {sought === "" || listed.size > 0 ? null : <p>{words.noneFound}</p>}
      {isAll ? null : (
        <p>
          {isCut ? `${words.someShown} ` : ""}
          <a href={`${here}?all=1#attach`}>{words.showAll(entries.length)}</a>
        </p>
      )}
      {offered.length === 0 ? null : (
        <Form language={language} action={`${here}/attach`}>
          {offered
            .filter(({ id }) => document.entries.includes(id))
            .map(({ id }) => (
              <Hidden name="were" value={id} />
            ))}
          {entryKinds.map((kind) => {
            const ofKind = offered.filter((entry) => entry.kind === kind);
            return ofKind.length === 0 ? null : (
              <CheckboxGroup
                language={language}
                name="entries"
                id={`entries-${kind}`}
                label={kindWords[kind][language].title}
                need="unmarked"
                values={document.entries}
                choices={ofKind.map(({ id, title }) => ({ value: id, label: title }))}
              />
            );
          })}
          <ButtonGroup>
            <Button kind="secondary">{words.save}</Button>
          </ButtonGroup>
        </Form>
      )}
    </>
  );
};
