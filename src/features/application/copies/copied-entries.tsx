import type { CopiedEntry } from "../../../core/application/copy.ts";
import { entriesOf } from "../../../core/application/copy.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { entryRows } from "../../../ui/entries/entry-rows.ts";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import { type Telling, tellingOf } from "../../../ui/entries/telling.ts";
import { copiesWords } from "../../../ui/wording/site/application/copies.ts";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { type CopyView, documentNames } from "./copy-view.ts";

type EntryProps = { readonly view: CopyView; readonly telling: Telling; readonly entry: CopiedEntry };

const Documents = ({ view, entry }: Omit<EntryProps, "telling">) => {
  const { language } = view.reader;
  const words = copiesWords[language];
  const names = documentNames(view);
  if (entry.documents.length === 0) return null;
  return (
    <>
      <h4>{documentWords[language].title}</h4>
      <ul>
        {entry.documents.map((id) => {
          const name = names.get(id) ?? words.unnamedDocument;
          const href = view.hrefOf(id);
          return (
            <li>
              {href === undefined ? (
                <>
                  {name} <span class="hint">({words.notOpen})</span>
                </>
              ) : (
                <a href={href}>{name}</a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

const Entry = ({ view, telling, entry }: EntryProps) => {
  const { language } = view.reader;
  const words = copiesWords[language];
  const changed = view.changes.find(({ id }) => id === entry.id);
  return (
    <div id={`entry-${entry.id}`}>
      <Disclosure
        summary={
          <>
            {entryTitle(entry.kind, entry.fields, telling)}{" "}
            {entry.documents.length === 0 ? null : (
              <span class="hint">{speechIn(language).count(entry.documents.length, words.documents)}</span>
            )}{" "}
            {changed === undefined ? null : <Tag tone="information">{words.kinds[changed.change]}</Tag>}
          </>
        }
      >
        <SummaryList rows={entryRows(entry.kind, entry.fields, telling)} />
        <Documents view={view} entry={entry} />
      </Disclosure>
    </div>
  );
};

/** Every entry of a copy, kind by kind, as it stood, with the documents beside it. */
export const CopiedEntries = ({ view }: { readonly view: CopyView }) => {
  const { reader, standards, copy } = view;
  const words = copiesWords[reader.language];
  const telling = tellingOf(reader, standards, entriesOf(copy.entries));
  return (
    <Panel id="entries" heading={words.entriesHeading}>
      {entryKinds.map((kind) => {
        const ofKind = copy.entries.filter((entry) => entry.kind === kind);
        return ofKind.length === 0 ? null : (
          <section>
            <h3>{kindWords[kind][reader.language].title}</h3>
            {ofKind.map((entry) => (
              <Entry view={view} telling={telling} entry={entry} />
            ))}
          </section>
        );
      })}
    </Panel>
  );
};
