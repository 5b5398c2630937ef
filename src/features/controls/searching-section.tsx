import { Combobox, SuggestingField } from "../../ui/controls/combobox.tsx";
import { FileField } from "../../ui/controls/file-field.tsx";
import { FileOrText } from "../../ui/controls/file-or-text.tsx";
import { LookUpField } from "../../ui/controls/look-up-field.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { TimeZoneField } from "../../ui/controls/time-zone-field.tsx";
import type { SectionProps } from "./section.ts";

/** Invented. */
const providers = [
  "Ana Lucía Peñaranda",
  "Dorothea Finch",
  "Íñigo Salvatierra",
  "Keisha Marrow",
  "Niamh O’Tallis",
  "Rosalind Achterberg",
  "Tomás Villaverde",
];

const accept = ".pdf,image/jpeg,image/png";

export const SearchingSection = ({ language, words }: SectionProps) => {
  const areas = words.areas.map((label, index) => ({ value: `area-${index + 1}`, label }));
  return (
    <Panel id="searching" heading={words.sections.searching}>
      <Combobox language={language} name="area-normal" label={words.area} options={areas} />
      <Combobox language={language} name="area-filled" label={words.area} options={areas} value="area-4" />
      <Combobox
        language={language}
        name="area-mistake"
        label={words.area}
        options={areas}
        mistake={words.mistake}
      />
      <Combobox
        language={language}
        name="area-disabled"
        label={words.area}
        options={areas}
        value="area-2"
        disabled
      />
      <TimeZoneField language={language} name="zone" value="America/Detroit" offersDevice />
      <SuggestingField
        language={language}
        name="provider"
        label={words.provider}
        hint={words.providerHint}
        suggestions={providers}
      />
      <LookUpField
        language={language}
        name="looked-up"
        label={words.provider}
        value=""
        page="/controls"
        found={undefined}
      />
      <LookUpField
        language={language}
        name="looked-up-chosen"
        label={words.provider}
        value="d0000000-0000-4000-8001-000000000001"
        page="/controls"
        found={{ name: "Niamh O’Tallis", association: "Alder Bay", says: words.providerHint }}
      />
    </Panel>
  );
};

export const FileSection = ({ language, words }: SectionProps) => (
  <Panel id="files" heading={words.sections.files}>
    <FileField
      language={language}
      name="file-normal"
      label={words.certificate}
      hint={words.certificateHint}
      accept={accept}
      isSeveral
    />
    <FileField
      language={language}
      name="file-mistake"
      label={words.certificate}
      accept={accept}
      mistake={words.error}
    />
    <FileField language={language} name="file-disabled" label={words.certificate} accept={accept} disabled />
    <FileOrText
      language={language}
      accept={accept}
      words={{
        file: words.certificate,
        fileHint: words.certificateHint,
        pasted: words.pastedList,
        pastedHint: words.pastedListHint,
      }}
    />
  </Panel>
);
