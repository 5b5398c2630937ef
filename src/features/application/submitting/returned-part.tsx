import { LONGEST_ANSWER } from "../../../core/application/answer-parts.ts";
import type { Copy, Part } from "../../../core/application/copy.ts";
import { entriesOf } from "../../../core/application/copy.ts";
import { textMark } from "../../../core/kernel/text-mark.ts";
import type { KeptReturn } from "../../../store/application-returns.ts";
import { Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Paragraphs } from "../../../ui/controls/paragraphs.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { tellingOf } from "../../../ui/entries/telling.ts";
import { submittingWords } from "../../../ui/wording/site/application/submitting.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import type { Visit } from "../../../web/visit.ts";
import { ChangedEntries } from "../copies/changed-entries.tsx";
import { partTitle } from "../copies/part-title.ts";
import { changesIn, type OwnReturned } from "./returned.query.ts";
import { answerField, seenAnswerField } from "./submit.form.ts";

type Props = {
  readonly visit: Visit;
  readonly returned: NonNullable<OwnReturned["returned"]>;
  readonly one: KeptReturn;
  /** Counted from 1, as the applicant reads it. */
  readonly number: number;
};

const kindOf = (part: Part, copy: Copy) =>
  part.of === "section" ? part.kind : copy.find(({ id }) => id === part.entry)?.kind;

/** The way to the part in the portfolio. */
const Way = ({ visit: { language }, returned, one, title }: Props & { readonly title: string }) => {
  const words = submittingWords[language].returned;
  const { part } = one;
  const kind = kindOf(part, returned.before.entries);
  if (kind === undefined) return null;
  const isThere = part.of === "entry" && returned.living.some(({ id }) => id === part.entry);
  if (part.of === "entry" && !isThere)
    return (
      <p>
        {words.deleted}{" "}
        <a href={`/portfolio/${kind}`}>{words.openSection(kindWords[kind][language].title)}</a>
      </p>
    );
  return (
    <p>
      {part.of === "entry" && kind !== "declarations" ? (
        <a href={`/portfolio/${kind}/${part.entry}`}>{words.open(title)}</a>
      ) : (
        <a href={`/portfolio/${kind}`}>{words.openSection(kindWords[kind][language].title)}</a>
      )}
    </p>
  );
};

/** One part that was returned: its question, what was changed since, the way to it, and its answer. */
export const ReturnedPart = (props: Props) => {
  const { visit, returned, one, number } = props;
  const { language, world, entered } = visit;
  const words = submittingWords[language].returned;
  const { before, living, documents } = returned;
  const telling = {
    before: tellingOf(visit, world.standards, entriesOf(before.entries)),
    after: tellingOf(visit, world.standards, entriesOf(living)),
  };
  const title = partTitle(one.part, before.entries, telling.before);
  const changes = changesIn(returned, one.part);
  const names = new Map<string, string>(
    [...before.settled.documents, ...documents].map(({ id, name }) => [id, name]),
  );
  const kind = kindOf(one.part, before.entries);
  const typed = entered?.typed[answerField(one.id)]?.[0]?.trim();
  return (
    <Panel id={`part-${one.id}`} heading={`${number}. ${title}`}>
      <p class="hint">
        {one.part.of === "section" || kind === undefined
          ? words.section
          : words.entryOf(kindWords[kind][language].title)}
      </p>
      <h3>{words.question}</h3>
      <blockquote class="prose">
        <Paragraphs text={one.question} />
      </blockquote>
      <Way {...props} title={title} />
      <h3>{words.changed}</h3>
      {changes.length === 0 ? (
        <p>{words.unchanged}</p>
      ) : (
        <ChangedEntries
          changes={changes}
          before={before.entries}
          after={living}
          telling={telling}
          documentName={(id) => names.get(id)}
        />
      )}
      <Hidden name={seenAnswerField(one.id)} value={textMark(one.answer)} />
      {entered === undefined || one.answer === "" || typed === one.answer ? null : (
        <>
          <h3>{words.savedMeanwhile}</h3>
          <p class="as-typed">{one.answer}</p>
        </>
      )}
      <TextAreaField
        language={language}
        name={answerField(one.id)}
        label={`${words.answer} (${number})`}
        hint={words.answerHint}
        maxLength={LONGEST_ANSWER}
        need="unmarked"
        value={one.answer}
        entered={entered}
      />
    </Panel>
  );
};
