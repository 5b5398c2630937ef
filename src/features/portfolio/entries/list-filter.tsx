import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { Wanted } from "../../../core/entries/wanted-entries.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type ListFilterProps = {
  readonly language: Language;
  readonly kind: EntryKind;
  readonly wanted: Wanted;
  readonly sort: string | null;
  readonly years: readonly string[];
};

/** Shows a year, or what some words stand in. */
export const ListFilter = ({ language, kind, wanted, sort, years }: ListFilterProps) => {
  const words = entryWords[language].filter;
  const { year, text } = wanted;
  const among = year === "" || years.includes(year) ? years : [year, ...years];
  return (
    <Form language={language} action={`/portfolio/${kind}`} method="get" isInline says={words.says}>
      <SelectField
        language={language}
        name="year"
        label={words.year}
        need="unmarked"
        nothing={words.everyYear}
        value={year}
        options={among.map((each) => ({ value: each, label: each }))}
      />
      <TextField
        language={language}
        name="text"
        label={words.text}
        need="unmarked"
        type="search"
        value={text}
        autocomplete="off"
      />
      {sort === null ? null : <Hidden name="sort" value={sort} />}
      <Button kind="secondary">{words.show}</Button>
      {year === "" && text === "" ? null : (
        <p>
          <a href={`/portfolio/${kind}`}>{words.all}</a>
        </p>
      )}
    </Form>
  );
};
