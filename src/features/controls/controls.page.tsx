import { PageHeading } from "../../ui/controls/page-heading.tsx";
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
      <PageHeading heading={words.title} lead={words.lead} />
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
