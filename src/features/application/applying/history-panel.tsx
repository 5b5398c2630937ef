import type { KeptMove } from "../../../store/applications.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Paragraphs } from "../../../ui/controls/paragraphs.tsx";
import { Timeline } from "../../../ui/controls/timeline.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { lifecycleWords } from "../../../ui/wording/site/application/lifecycle.ts";
import type { Reader } from "../../../ui/wording/speech.ts";
import type { Own } from "../frame/find-own.ts";

type Props = { readonly reader: Reader; readonly own: Own; readonly moves: readonly KeptMove[] };

const written = (instant: number): string => new Date(instant).toISOString();

/** Every move of an application with who made it, when and why, the last first. */
export const HistoryPanel = ({ reader: { language, zone }, own: { application }, moves }: Props) => {
  const words = applyingWords[language].overview;
  const { moved, movers } = lifecycleWords[language];
  return (
    <Panel id="history" heading={words.history}>
      <Timeline
        language={language}
        timeZone={zone}
        items={[
          ...moves.toReversed().map(({ on, mover, by, why, at }) => ({
            at: written(at),
            heading: moved[on],
            children: (
              <>
                <p>{by === null ? movers[mover] : words.by(movers[mover], by)}</p>
                {why === "" ? null : <Paragraphs text={why} />}
              </>
            ),
          })),
          { at: written(application.registeredAt), heading: words.registered },
        ]}
      />
    </Panel>
  );
};
