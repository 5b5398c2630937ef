import { HoursWaiting } from "../../ui/controls/hours-waiting.tsx";
import { Meter } from "../../ui/controls/meter.tsx";
import { Notice, noticeKinds } from "../../ui/controls/notice.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { StatusTag, Tag, type TagTone } from "../../ui/controls/status-tag.tsx";
import { FreshPart, ToldAnew } from "../../ui/controls/told-anew.tsx";
import type { SectionProps } from "./section.ts";

const tones: readonly TagTone[] = ["neutral", "accent", "success", "warning", "error", "information"];

export const MessageSection = ({ language, words }: SectionProps) => (
  <Panel id="messages" heading={words.sections.messages}>
    {noticeKinds.map((kind) => (
      <Notice language={language} kind={kind}>
        <p>{words[kind]}</p>
      </Notice>
    ))}
    <HoursWaiting language={language} count={2} />
  </Panel>
);

export const StatusSection = ({ language, words }: SectionProps) => {
  const { training, rsc, reviewed, advised } = words.meters;
  const shared = { language, unit: words.hour };
  return (
    <Panel id="statuses" heading={words.sections.statuses}>
      <div class="cluster">
        <StatusTag language={language} status="met" />
        <StatusTag language={language} status="unmet" />
        <StatusTag language={language} status="judgement" />
        <StatusTag language={language} status="recommended" />
      </div>
      <ToldAnew from="/controls" waits={false} ready={words.success}>
        <FreshPart name="stages">
          <div class="cluster">
            {words.stages.map((stage, index) => (
              <Tag tone={tones[index]}>{stage}</Tag>
            ))}
          </div>
        </FreshPart>
      </ToldAnew>
      <Meter {...shared} id="meter-met" label={training} value={34.25} target={30} status="met" />
      <Meter {...shared} id="meter-unmet" label={rsc} value={18.5} target={24} status="unmet" />
      <Meter {...shared} id="meter-judged" label={reviewed} value={6} target={10} status="judgement" />
      <Meter {...shared} id="meter-none" label={rsc} value={0} target={50} status="unmet" />
      <Meter {...shared} id="meter-advised" label={advised} value={3} target={15} status="recommended" />
    </Panel>
  );
};
