import { degreeLevels } from "../../core/portfolio/terms.ts";
import { type HolderDetails, LONGEST_NOTE } from "../../core/register/kept-holder.ts";
import { SelectField } from "../../ui/controls/select-field.tsx";
import { TextAreaField } from "../../ui/controls/text-area-field.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { registerWords } from "../../ui/wording/site/register.ts";
import { standingWords } from "../../ui/wording/site/standing-words.ts";
import type { Visit } from "../../web/visit.ts";

type Props = { readonly visit: Pick<Visit, "language" | "entered">; readonly details?: HolderDetails };

/** The labels of these fields, for the summary of mistakes. */
export const holderLabels = (language: Visit["language"]) => {
  const { name, address, level, note } = registerWords[language].details;
  return { name, address, level, note };
};

/** The fields of what is written down of somebody. */
export const HolderFields = ({ visit: { language, entered }, details }: Props) => {
  const words = registerWords[language].details;
  const field = { language, entered } as const;
  return (
    <>
      <TextField
        {...field}
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={details?.name}
        autocomplete="off"
      />
      <TextField
        {...field}
        name="address"
        type="email"
        need="optional"
        label={words.address}
        hint={words.addressHint}
        value={details?.address ?? undefined}
        autocomplete="off"
      />
      <SelectField
        {...field}
        name="level"
        need="optional"
        label={words.level}
        hint={words.levelHint}
        nothing={words.noLevel}
        value={details?.level ?? undefined}
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
        value={details?.note}
        maxLength={LONGEST_NOTE}
      />
    </>
  );
};

/** What was typed of somebody, as core takes it. */
export const detailsOf = (typed: {
  readonly name: string;
  readonly address?: HolderDetails["address"] | undefined;
  readonly level?: HolderDetails["level"] | undefined;
  readonly note: string;
}): HolderDetails => ({
  name: typed.name,
  address: typed.address ?? null,
  level: typed.level ?? null,
  note: typed.note,
});
