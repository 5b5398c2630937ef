import { ButtonLink } from "../../ui/controls/button.tsx";
import { Copyable } from "../../ui/controls/copyable.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Paragraphs } from "../../ui/controls/paragraphs.tsx";
import { PersonLine } from "../../ui/controls/person-line.tsx";
import { Statements } from "../../ui/controls/statements.tsx";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { Timeline } from "../../ui/controls/timeline.tsx";
import type { SectionProps } from "./section.ts";

/** Invented. */
const codes = ["4fk2-9wq7", "h7t3-x2mz", "b5vc-61ra", "q8nd-k4ye", "m2ps-73hu", "t6gj-w9xf"];

const moments = ["2027-02-01T15:05:00Z", "2027-02-17", "2027-04-30"];

export const RecordSection = ({ language, words }: SectionProps) => (
  <Panel id="records" heading={words.sections.records}>
    <PageHeading
      above={<p class="hint">{words.trail[0]}</p>}
      heading={words.person}
      level={3}
      lead={words.personDetail}
      actions={
        <ButtonLink href="/controls" kind="secondary" small>
          {words.change}
        </ButtonLink>
      }
    />
    <PersonLine name={words.person} href="/controls" detail={words.personDetail}>
      <Tag tone="accent">{words.stages[1]}</Tag>
    </PersonLine>
    <SummaryList
      rows={words.summary.map(([term, details], index) => ({
        term,
        details,
        action: index === 1 ? <a href="/controls">{words.change}</a> : undefined,
      }))}
    />
    <Paragraphs text={`${words.eventText}\n\n${words.longValue}`} />
    <Statements
      language={language}
      statements={[
        {
          text: words.eventText,
          designations: ["P", "RF"],
          children: [{ text: words.personDetail, designations: [], children: [] }],
        },
      ]}
    />
    <Timeline
      language={language}
      timeZone="America/Detroit"
      items={moments.map((at, index) => ({
        at,
        heading: words.events[index],
        children: index === 1 ? <p>{words.eventText}</p> : undefined,
        isAhead: index === 2,
      }))}
    />
    <Copyable language={language} name={words.codes} lines={codes} />
  </Panel>
);
