import { Panel } from "../../../ui/controls/panel.tsx";
import { frameWords } from "../../../ui/wording/site/application/frame.ts";
import type { Visit } from "../../../web/visit.ts";

type Props = {
  readonly visit: Pick<Visit, "language" | "entered">;
  /** Whether a field holds words of whoever typed. */
  readonly isWords: (field: string) => boolean;
};

/** What was typed into a form that is not there any more, because somebody was quicker: nothing of it was kept, and none is lost. */
export const NotSent = ({ visit: { language, entered }, isWords }: Props) => {
  const words = frameWords[language];
  const typed = Object.entries(entered?.typed ?? {}).flatMap(([field, [text = ""]]) =>
    isWords(field) && text.trim() !== "" ? [text] : [],
  );
  return typed.length === 0 ? null : (
    <Panel id="not-sent" heading={words.notSent}>
      <p class="hint">{words.notSentHint}</p>
      {typed.map((text) => (
        <blockquote class="as-typed">{text}</blockquote>
      ))}
    </Panel>
  );
};
