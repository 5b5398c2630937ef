import {
  type ListingContent,
  listedBands,
  listedForms,
  meetingWays,
  openingKinds,
} from "../../core/directory/listing.ts";
import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { CheckboxGroup } from "../../ui/controls/checkbox-group.tsx";
import type { Entered } from "../../ui/controls/entered.ts";
import { Hidden } from "../../ui/controls/form.tsx";
import { NumberField } from "../../ui/controls/number-field.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { TextAreaField } from "../../ui/controls/text-area-field.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { directoryWords, languageName, spokenLanguages } from "../../ui/wording/site/directory.ts";
import type { Language } from "../../ui/wording/speech.ts";

/** What the fields of a listing are called. */
export const listingLabels = (language: Language): { readonly [field: string]: string } => ({
  ...directoryWords[language].fields,
});

const publicTexts = ["town", "region", "groupName", "meets", "about", "fee"] as const;

/** What is wrong, where a listing has words of its own for it. */
export const listingMistakes = (
  language: Language,
  entered: Entered | undefined,
): { readonly [field: string]: string | undefined } => {
  const { noAddress, oneWay } = directoryWords[language];
  const saidOf = (field: string, problem: string): string | undefined => {
    if (problem === "not-asked-here" && publicTexts.some((each) => each === field)) return noAddress;
    return problem === "required" && field === "link" ? oneWay : undefined;
  };
  return Object.fromEntries(
    (entered?.problems ?? []).map(({ field, problem }) => [field, saidOf(field, problem)]),
  );
};

type Props = {
  readonly language: Language;
  readonly entered: Entered | undefined;
  readonly content?: ListingContent;
  readonly proof?: string;
  /** Left out while it is offered: then it is asked to be shown. */
  readonly isShown?: boolean;
};

/** Everything that a listing says. */
export const ListingFields = ({ language, entered, content, proof, isShown }: Props) => {
  const { fields, hints, ways, forms, bands, openings } = directoryWords[language];
  const mistakes = listingMistakes(language, entered);
  const text = (name: (typeof publicTexts)[number]) => ({
    language,
    name,
    label: fields[name],
    need: "optional" as const,
    value: content?.[name],
    entered,
    mistake: mistakes[name],
  });
  const group = <V extends string>(
    name: "languages" | "ways" | "forms" | "bands",
    values: readonly V[],
    words: (value: V) => string,
  ) => ({
    language,
    name,
    label: fields[name],
    entered,
    values: content?.[name],
    choices: values.map((value) => ({ value, label: words(value) })),
  });
  return (
    <>
      <CheckboxGroup {...group("languages", spokenLanguages, (code) => languageName(code, language))} />
      <CheckboxGroup {...group("ways", meetingWays, (way) => ways[way])} />
      <TextField {...text("town")} width="medium" />
      <TextField {...text("region")} width="medium" />
      <CheckboxGroup {...group("forms", listedForms, (form) => forms[form])} />
      <TextField {...text("groupName")} />
      <TextField {...text("meets")} />
      <NumberField
        language={language}
        name="seats"
        label={fields.seats}
        need="optional"
        isWhole
        value={content?.seats === null || content === undefined ? undefined : String(content.seats)}
        entered={entered}
      />
      <RadioGroup
        language={language}
        name="openings"
        label={fields.openings}
        hint={hints.openings}
        value={content?.openings}
        entered={entered}
        choices={openingKinds.map((value) => ({ value, label: openings[value] }))}
      />
      <Hidden name="bands" value="" />
      <CheckboxGroup {...group("bands", listedBands, (band) => bands[band])} need="optional" />
      <TextAreaField {...text("about")} hint={hints.about} />
      <TextField {...text("fee")} />
      <TextField
        language={language}
        name="link"
        type="url"
        label={fields.link}
        hint={hints.link}
        need="optional"
        value={content?.link}
        entered={entered}
        mistake={mistakes["link"]}
      />
      <TextField
        language={language}
        name="phone"
        type="tel"
        label={fields.phone}
        need="optional"
        value={content?.phone}
        entered={entered}
        width="medium"
      />
      <TextAreaField
        language={language}
        name="proof"
        label={fields.proof}
        hint={hints.proof}
        need="optional"
        value={proof}
        entered={entered}
      />
      {isShown === undefined ? null : (
        <Checkbox
          language={language}
          name="isShown"
          label={fields.isShown}
          hint={hints.isShown}
          need="unmarked"
          isTicked={isShown}
          entered={entered}
        />
      )}
    </>
  );
};
