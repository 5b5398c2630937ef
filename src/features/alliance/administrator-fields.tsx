import { languages } from "../../core/kernel/language.ts";
import type { World } from "../../store/world.ts";
import type { Entered } from "../../ui/controls/entered.ts";
import { Fieldset } from "../../ui/controls/fieldset.tsx";
import { Hidden } from "../../ui/controls/form.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { allianceWords } from "../../ui/wording/site/alliance.ts";
import { settingsWords } from "../../ui/wording/site/settings.ts";
import type { Language } from "../../ui/wording/speech.ts";

type Props = { readonly world: World; readonly language: Language; readonly entered: Entered | undefined };

/** The labels of {@link AdministratorFields}, for the summary of mistakes. */
export const administratorLabels = (language: Language): { readonly [field: string]: string } => {
  const words = allianceWords[language].form;
  return {
    administratorName: words.administratorName,
    administratorAddress: words.administratorAddress,
    administratorLanguage: words.administratorLanguage,
  };
};

/** Languages to choose from. */
export const languageChoices = (language: Language) =>
  languages.map((value) => ({ value, label: settingsWords[language].languages[value] }));

/** Whom to invite as administrator. */
export const AdministratorFields = ({ world, language, entered }: Props) => {
  const words = allianceWords[language].form;
  const field = { language, entered } as const;
  return (
    <Fieldset legend={words.administrator}>
      <Hidden name="invitation" value={world.ids.id<"invitation">()} />
      <TextField {...field} name="administratorName" label={words.administratorName} autocomplete="off" />
      <TextField
        {...field}
        name="administratorAddress"
        type="email"
        label={words.administratorAddress}
        autocomplete="off"
      />
      <RadioGroup
        {...field}
        name="administratorLanguage"
        label={words.administratorLanguage}
        value={language}
        choices={languageChoices(language)}
      />
    </Fieldset>
  );
};
