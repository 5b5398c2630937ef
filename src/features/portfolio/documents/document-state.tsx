import type { Document } from "../../../core/documents/document.ts";
import { Tag, type TagTone } from "../../../ui/controls/status-tag.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import type { Language } from "../../../ui/wording/speech.ts";

const tones: { readonly [S in Document["state"]]: TagTone } = {
  waiting: "information",
  clean: "success",
  refused: "error",
};

type Props = {
  readonly language: Language;
  readonly document: Pick<Document, "state" | "proposal" | "answered">;
};

/** How far a document is, in a word or two. */
export const DocumentState = ({ language, document }: Props) => {
  const { states } = documentWords[language];
  const { state, proposal, answered } = document;
  // What was read in it waits for its person: nothing came of it so far.
  return state === "clean" && proposal !== null && answered === null ? (
    <Tag tone="information">{states.proposes}</Tag>
  ) : (
    <Tag tone={tones[state]}>{states[state]}</Tag>
  );
};

/** Why a document cannot be opened; undefined where it can. */
export const whyHeld = (
  language: Language,
  { state, reason }: Pick<Document, "state" | "reason">,
): string | undefined => {
  const { stateText } = documentWords[language];
  if (state === "waiting") return stateText.waiting;
  return reason === null ? undefined : stateText.refused[reason];
};
