import { ButtonLink } from "../../ui/controls/button.tsx";
import { Hero } from "../../ui/controls/hero.tsx";
import { controlsPageWords } from "../../ui/wording/site/controls-page.ts";
import type { Language } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ChoiceSection } from "./choice-section.tsx";
import { ButtonSection, FormSection } from "./form-section.tsx";
import { NumberSection } from "./number-section.tsx";
import { RecordSection } from "./record-section.tsx";
import { FileSection, SearchingSection } from "./searching-section.tsx";
import { MessageSection, StatusSection } from "./status-section.tsx";
import { TableSection } from "./table-section.tsx";
import { TextSection } from "./text-section.tsx";
import { QuestionSection, WaySection } from "./way-section.tsx";

/** Every control in every state. */
export const ControlsBody = ({ language }: { readonly language: Language }) => {
  const words = controlsPageWords[language];
  const shared = { language, words };
  return (
    <>
      <Hero
        heading={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink href="#text">{words.sections.text}</ButtonLink>
            <ButtonLink href="#tables" kind="secondary">
              {words.sections.tables}
            </ButtonLink>
            <ButtonLink href="#form" kind="quiet">
              {words.sections.form}
            </ButtonLink>
          </>
        }
      />
      <ButtonSection {...shared} />
      <StatusSection {...shared} />
      <MessageSection {...shared} />
      <TableSection {...shared} />
      <TextSection {...shared} />
      <NumberSection {...shared} />
      <ChoiceSection {...shared} />
      <SearchingSection {...shared} />
      <FileSection {...shared} />
      <FormSection {...shared} />
      <RecordSection {...shared} />
      <WaySection {...shared} />
      <QuestionSection {...shared} />
    </>
  );
};

/** The page for whoever builds pages and whoever checks them. */
export const controlsPage: Show = async ({ language }) =>
  shown({ title: controlsPageWords[language].title, body: <ControlsBody language={language} /> });
