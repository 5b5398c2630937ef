import { degreeLevels } from "../../core/portfolio/terms.ts";
import { type HolderFacts, LONGEST_NOTE } from "../../core/register/kept-holder.ts";
import { SelectField } from "../../ui/controls/select-field.tsx";
import { TextAreaField } from "../../ui/controls/text-area-field.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { registerWords } from "../../ui/wording/site/register.ts";
import { standingWords } from "../../ui/wording/site/standing-words.ts";
import type { Visit } from "../../web/visit.ts";

type Props = { readonly visit: Pick<Visit, "language" | "entered">; readonly facts?: HolderFacts };

/** The labels of these fields, for the summary of mistakes. */
export const holderLabels = (language: Visit["language"]) => {
  const { name, address, level, note } = registerWords[language].facts;
  return { name, address, level, note };
};

/** The fields of what is written down of somebody. */
export const HolderFields = ({ visit: { language, entered }, facts }: Props) => {
  const words = registerWords[language].facts;
  const field = { language, entered } as const;
  return (
    <>
      <TextField
        {...field}
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={facts?.name}
        autocomplete="off"
      />
      <TextField
        {...field}
        name="address"
        type="email"
        need="optional"
        label={words.address}
        hint={words.addressHint}
        value={facts?.address ?? undefined}
        autocomplete="off"
      />
      <SelectField
        {...field}
        name="level"
        need="optional"
        label={words.level}
        hint={words.levelHint}
        nothing={words.noLevel}
        value={facts?.level ?? undefined}
        options={degreeLevels.map((level) => ({
          value: level,
          label: standingWords[language].levels[level],
        }))}
      />
      <TextAreaField
        {...field}
        name="note"
        need="optional"
        label={words.note}
        hint={words.noteHint}
        value={facts?.note}
        maxLength={LONGEST_NOTE}
      />
    </>
  );
};

/** What was typed of somebody, as core takes it. */
export const factsOf = (typed: {
  readonly name: string;
  readonly address?: HolderFacts["address"] | undefined;
  readonly level?: HolderFacts["level"] | undefined;
  readonly note: string;
}): HolderFacts => ({
  name: typed.name,
  address: typed.address ?? null,
  level: typed.level ?? null,
  note: typed.note,
});
