import type { Application } from "../../../core/application/application.ts";
import type { KeptMove } from "../../../store/applications.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Timeline } from "../../../ui/controls/timeline.tsx";
import { deskOverviewWords } from "../../../ui/wording/site/application/desk-overview.ts";
import { lifecycleWords } from "../../../ui/wording/site/application/lifecycle.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type Props = {
  readonly language: Language;
  readonly zone: string;
  readonly application: Application;
  readonly moves: readonly KeptMove[];
};

/** Every move of an application, the last first: who, when and why. */
export const History = ({ language, zone, application, moves }: Props) => {
  const words = deskOverviewWords[language];
  const { moved, movers } = lifecycleWords[language];
  return (
    <Panel id="history" heading={words.history}>
      <Timeline
        language={language}
        timeZone={zone}
        items={[
          ...moves.toReversed().map((move) => ({
            at: new Date(move.at).toISOString(),
            heading: moved[move.on],
            children: (
              <>
                <p class="hint">{move.by === null ? movers[move.mover] : words.by(move.by)}</p>
                {move.why === "" ? null : <p class="as-typed">{move.why}</p>}
              </>
            ),
          })),
          { at: new Date(application.registeredAt).toISOString(), heading: words.registered },
        ]}
      />
    </Panel>
  );
};
