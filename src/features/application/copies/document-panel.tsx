import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Preview } from "../../../ui/documents/preview.tsx";
import { copiesWords } from "../../../ui/wording/site/application/copies.ts";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import type { FoundCopied } from "./copied-document.ts";

type Props = {
  readonly language: Language;
  readonly document: FoundCopied["document"];
  readonly number: string;
  /** Where the copy is. */
  readonly copy: string;
};

/** A document of a copy as pictures of its pages, with the way back to the copy. */
export const DocumentPanel = ({ language, document, number, copy }: Props) => {
  const words = copiesWords[language];
  const here = `${copy}/documents/${document.id}`;
  return (
    <Panel id="preview" heading={document.name === "" ? words.unnamedDocument : document.name}>
      <p>
        {words.documentOf} <a href={copy}>{words.copy(Number(number))}</a>
      </p>
      <ButtonGroup>
        <ButtonLink href={`${here}/file`} kind="secondary" download>
          {documentWords[language].page.download}
        </ButtonLink>
      </ButtonGroup>
      <Preview language={language} document={document} hrefOf={(page) => `${here}/pages/${page}`} />
    </Panel>
  );
};
