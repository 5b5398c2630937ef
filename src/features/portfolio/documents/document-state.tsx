import type { Document } from "../../../core/documents/document.ts";
import { Tag, type TagTone } from "../../../ui/controls/status-tag.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import type { Language } from "../../../ui/wording/speech.ts";

const tones: { readonly [S in Document["state"]]: TagTone } = {
  waiting: "information",
  clean: "success",
  refused: "error",
};

type Props = { readonly language: Language; readonly document: Pick<Document, "state" | "reason"> };

/** How far a document is, in a word or two. */
export const DocumentState = ({ language, document }: Props) => (
  <Tag tone={tones[document.state]}>{documentWords[language].states[document.state]}</Tag>
);

/** Why a document cannot be opened; undefined where it can. */
export const whyHeld = (language: Language, { state, reason }: Props["document"]): string | undefined => {
  const { stateText } = documentWords[language];
  if (state === "waiting") return stateText.waiting;
  return reason === null ? undefined : stateText.refused[reason];
};
