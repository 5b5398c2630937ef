import { entriesOf } from "../../../core/application/copy.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import type { KeptReturn } from "../../../store/application-returns.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Paragraphs } from "../../../ui/controls/paragraphs.tsx";
import { tellingOf } from "../../../ui/entries/telling.ts";
import { copiesWords } from "../../../ui/wording/site/application/copies.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { ChangedEntries } from "./changed-entries.tsx";
import { CopiedEntries } from "./copied-entries.tsx";
import { type CopyView, documentNames } from "./copy-view.ts";
import { partTitle } from "./part-title.ts";
import { CopyVerdicts } from "./two-verdicts.tsx";

type Props = { readonly view: CopyView };

/** What was asked about parts of a copy, and what was answered. */
const Questions = ({ view, returns }: Props & { readonly returns: readonly KeptReturn[] }) => {
  const { reader, standards, copy, before } = view;
  const { language } = reader;
  const words = copiesWords[language];
  if (returns.length === 0) return null;
  const of = returns[0]?.copy === copy.number ? copy : before;
  const entries = of?.entries ?? [];
  const telling = tellingOf(reader, standards, entriesOf(entries));
  return (
    <Panel id={`questions-${of?.number ?? 0}`} heading={`${words.returned}: ${words.copy(of?.number ?? 0)}`}>
      {returns.map(({ part, question, answer }) => (
        <section class="returned-part">
          <h3>{partTitle(part, entries, telling)}</h3>
          {part.of === "section" ? <p class="hint">{words.wholeSection}</p> : null}
          <p class="hint">{words.question}</p>
          <blockquote class="prose">
            <Paragraphs text={question} />
          </blockquote>
          <p class="hint">{words.answer}</p>
          {answer === "" ? (
            <p>{words.noAnswer}</p>
          ) : (
            <blockquote class="prose">
              <Paragraphs text={answer} />
            </blockquote>
          )}
        </section>
      ))}
    </Panel>
  );
};

/** What differs from the copy before. */
const Comparison = ({ view }: Props) => {
  const { reader, standards, copy, before, changes } = view;
  const words = copiesWords[reader.language];
  if (before === undefined) return null;
  const names = documentNames(view);
  return (
    <Panel id="changes" heading={words.comparedTo(before.number)}>
      {changes.length === 0 ? <p>{words.noChange}.</p> : null}
      <ChangedEntries
        changes={changes}
        before={before.entries}
        after={copy.entries}
        telling={{
          before: tellingOf(reader, standards, entriesOf(before.entries)),
          after: tellingOf(reader, standards, entriesOf(copy.entries)),
        }}
        documentName={(id) => names.get(id)}
      />
    </Panel>
  );
};

/** One copy: when and for what it was submitted, what it came to, what was asked, what differs, and what stands in it. */
export const CopyParts = ({ view }: Props) => {
  const { reader, copy, categoryLabel } = view;
  const { language } = reader;
  const words = copiesWords[language];
  const day = speechIn(language).date(formatDay(copy.submittedOn));
  return (
    <>
      <h2 class="application-page">{words.copyOn(copy.number, day)}</h2>
      <p>
        {words.category(categoryLabel(copy.category))}. {words.immutable}
      </p>
      <CopyVerdicts view={view} />
      <Questions view={view} returns={view.answered} />
      <Comparison view={view} />
      <Questions view={view} returns={view.asked} />
      <CopiedEntries view={view} />
    </>
  );
};
