import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Confirm } from "../../ui/controls/question.tsx";
import { Stepper } from "../../ui/controls/stepper.tsx";
import { Tabs } from "../../ui/controls/tabs.tsx";
import type { SectionProps } from "./section.ts";

const here = "/controls";

export const WaySection = ({ language, words }: SectionProps) => (
  <Panel id="ways" heading={words.sections.ways}>
    <Breadcrumb language={language} trail={words.trail.map((label) => ({ href: here, label }))} />
    <Tabs
      name={words.caption}
      tabs={words.tabs.map((label, index) => ({
        href: `?tab=${index}`,
        label,
        isCurrent: index === 1,
        count: 3 * (index + 1),
      }))}
    />
    <Stepper
      language={language}
      steps={words.steps.map((label, index) => ({ label, href: index < 2 ? here : undefined }))}
      current={2}
    />
    <div>
      <Disclosure summary={words.why}>
        <p>{words.because}</p>
      </Disclosure>
      <Disclosure summary={words.withHint} isOpen>
        <p>{words.hint}</p>
      </Disclosure>
    </div>
  </Panel>
);

export const QuestionSection = ({ language, words }: SectionProps) => {
  const { heading, body, verb, opener } = words.question;
  return (
    <Panel id="questions" heading={words.sections.questions}>
      <div>
        <Confirm
          language={language}
          id="confirm-delete"
          href="/controls#questions"
          label={opener}
          question={{ heading, body: <p>{body}</p>, action: here, method: "get", verb, isDangerous: true }}
        />
      </div>
    </Panel>
  );
};
