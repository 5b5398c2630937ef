import type { OtherValue } from "../../../core/entries/entry.ts";
import type { EntryField } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { otherName } from "../../../core/entries/save-entry.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { toldValue } from "../../../ui/entries/told-value.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { momentIn } from "../../../ui/wording/speech.ts";
import type { Among } from "./among.ts";

type KeptBesideProps = {
  readonly kind: EntryKind;
  readonly field: EntryField;
  readonly texts: readonly string[];
  readonly others: readonly OtherValue[];
  readonly among: Among;
};

/** What was typed elsewhere at the same time, beside what stands here, and the choice between them. */
export const KeptBeside = ({ kind, field, texts, others, among }: KeptBesideProps) => {
  if (others.length === 0) return null;
  const { language } = among;
  const words = entryWords[language].others;
  const told = (typed: readonly string[]): string => toldValue(kind, field, typed, among);
  return (
    <div class="entry-others" role="group" aria-label={words.heading}>
      <p class="entry-question">{words.heading}</p>
      <p>{words.here(told(texts))}</p>
      <Button kind="secondary" small name="keep" value={`${field.name}|here`}>
        {words.keepHere}
      </Button>
      {others.map((other) => (
        <>
          <p>{words.there(told(other.typed), momentIn(among, other.at))}</p>
          <Button
            kind="secondary"
            small
            name="keep"
            value={`${field.name}|${otherName(other)}`}
            says={`${words.keepThere}: ${told(other.typed)}`}
          >
            {words.keepThere}
          </Button>
        </>
      ))}
    </div>
  );
};
