import { formatDay } from "../../../core/kernel/calendar.ts";
import type { Requirement } from "../../../core/standards/verdict.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { StatusTag } from "../../../ui/controls/status-tag.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { namesIn } from "../../../ui/requirements/need-text.ts";
import { amountText } from "../../../ui/wording/amounts.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { copiesWords } from "../../../ui/wording/site/application/copies.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import type { CopyView } from "./copy-view.ts";

const Found = ({
  language,
  found,
}: {
  readonly language: Language;
  readonly found: Requirement | undefined;
}) => {
  if (found === undefined) return <>–</>;
  const amount = amountText(found, language);
  return (
    <>
      <StatusTag language={language} status={found.status} />
      {amount === undefined ? null : <span class="hint"> {amount}</span>}
    </>
  );
};

const isSame = (one: Requirement, other: Requirement | undefined): boolean =>
  one.status === other?.status && one.actual === other.actual;

/** Exceptions in force then and now, where they are others. */
const Overlays = ({ view }: { readonly view: CopyView }) => {
  const { reader, edition, verdicts } = view;
  const { language } = reader;
  const words = copiesWords[language];
  const { atSubmission: then, now } = verdicts ?? {};
  if (edition === undefined || then === undefined || now === undefined) return null;
  if (then.overlays.join() === now.overlays.join()) return null;
  const names = namesIn(edition, language);
  const said = (overlays: readonly string[]): string =>
    overlays.length === 0
      ? words.empty
      : speechIn(language).list(overlays.map((each) => names.overlay(each) ?? each));
  return <p>{words.verdict.overlays(said(then.overlays), said(now.overlays))}</p>;
};

/** What a copy came to when it was submitted, beside what it comes to today. */
export const CopyVerdicts = ({ view }: { readonly view: CopyView }) => {
  const { reader, copy, verdicts } = view;
  const { language } = reader;
  const words = copiesWords[language].verdict;
  const speech = speechIn(language);
  if (verdicts === undefined)
    return (
      <Panel id="verdict" heading={words.heading}>
        <p>{words.unknown}</p>
      </Panel>
    );
  const { atSubmission: then, now, today } = verdicts;
  const missing = then.requirements.filter(
    ({ stage, status }) => stage === "submission" && status === "unmet",
  ).length;
  const later = (each: Requirement) => now?.requirements.find(({ id }) => id === each.id);
  const differing =
    now === undefined ? 0 : then.requirements.filter((each) => !isSame(each, later(each))).length;
  return (
    <Panel id="verdict" heading={words.heading}>
      <p>{words.lead}</p>
      <ul>
        <li>{words.thenText}</li>
        <li>{now === undefined ? words.notShared : words.todayText}</li>
      </ul>
      <p>
        <strong>
          {words.missingThen(missing)}{" "}
          {now === undefined
            ? ""
            : differing === 0
              ? words.same
              : `${speech.count(differing, words.differs)}.`}
        </strong>
      </p>
      <Overlays view={view} />
      <Disclosure summary={words.each} isOpen={differing > 0 || missing > 0}>
        <Table
          language={language}
          caption={words.heading}
          hidesCaption
          rows={then.requirements}
          empty={null}
          columns={[
            {
              heading: words.requirement,
              isRowHeading: true,
              cell: ({ id }) => wordsIn[language].requirements[id],
            },
            {
              heading: words.atSubmission(speech.shortDate(formatDay(copy.submittedOn))),
              cell: (each) => <Found language={language} found={each} />,
            },
            ...(now === undefined
              ? []
              : [
                  {
                    heading: words.today(speech.shortDate(formatDay(today))),
                    cell: (each: Requirement) => <Found language={language} found={later(each)} />,
                  },
                ]),
          ]}
        />
      </Disclosure>
    </Panel>
  );
};
