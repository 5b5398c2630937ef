import { typedOf } from "../../../core/entries/entry.ts";
import type { HourRequest } from "../../../core/entries/hour-requests.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import type { AttachedDocument } from "../../../store/documents.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { entryRows } from "../../../ui/entries/entry-rows.ts";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { DocumentCount } from "../documents/document-count.tsx";
import { type Among } from "../entries/among.ts";
import type { AddressInRegister } from "../ledger/answered-from.tsx";
import { HoursNote } from "../ledger/hours-note.tsx";
import type { JudgedEntry } from "../readiness/readiness.query.ts";

type Props = {
  readonly language: Language;
  readonly entries: readonly JudgedEntry[];
  readonly waiting: ReadonlySet<string>;
  readonly among: Among;
  readonly documents: readonly AttachedDocument[];
  /** Where a document is. */
  readonly hrefOf: (document: AttachedDocument) => string;
  readonly hours: readonly HourRequest[];
  /** How the address that was asked stands to the register of whoever looks. */
  readonly from: (request: HourRequest) => AddressInRegister;
  readonly now: Instant;
};

const ShownEntry = ({
  language,
  waiting,
  among,
  documents,
  hrefOf,
  entry,
  hours,
  from,
  now,
}: Props & { readonly entry: JudgedEntry }) => {
  const typed = typedOf(entry);
  const beside = documents.filter((document) => document.entry === entry.id);
  return (
    <div id={`entry-${entry.id}`}>
      <Disclosure
        summary={
          <>
            {entryTitle(entry.kind, typed, among)}{" "}
            {beside.length === 0 ? null : <DocumentCount language={language} count={beside.length} />}{" "}
            {waiting.has(entry.id) ? <Tag tone="warning">{lookWords[language].notCounted}</Tag> : null}
          </>
        }
      >
        <SummaryList rows={entryRows(entry.kind, typed, among)} />
        {beside.length === 0 ? null : (
          <>
            <h4>{documentWords[language].title}</h4>
            <ul>
              {beside.map((document) => (
                <li>
                  <a href={hrefOf(document)}>{document.name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        {entry.kind === "rsc" ? (
          <HoursNote
            reader={among}
            entry={entry}
            entries={among.entries}
            requests={hours}
            now={now}
            from={from}
          />
        ) : null}
      </Disclosure>
    </div>
  );
};

/** Every entry of a portfolio with what was typed in it, to be read only. */
export const ShownEntries = (props: Props) => {
  const { language, entries } = props;
  const words = lookWords[language];
  return (
    <Panel id="entries" heading={words.entries}>
      {entries.length === 0 ? <p>{words.noEntries}</p> : null}
      {entryKinds.map((kind) => {
        const ofKind = entries.filter((entry) => entry.kind === kind);
        return ofKind.length === 0 ? null : (
          <section>
            <h3>{kindWords[kind][language].title}</h3>
            {ofKind.map((entry) => (
              <ShownEntry {...props} entry={entry} />
            ))}
          </section>
        );
      })}
    </Panel>
  );
};
