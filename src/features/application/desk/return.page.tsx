import { entriesOf, type Part } from "../../../core/application/copy.ts";
import { moveNamed } from "../../../core/application/lifecycle.ts";
import {
  LONGEST_QUESTION,
  MOST_RETURNED,
  partText,
  readPart,
} from "../../../core/application/return-parts.ts";
import type { TypedEntry } from "../../../core/entries/entry.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { type KeptCopy, latestCopy } from "../../../store/application-copies.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { nameOf } from "../../../ui/requirements/naming.ts";
import { deskReturnWords } from "../../../ui/wording/site/application/desk-return.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { sayPart } from "../comments/parts.ts";
import { NotSent } from "../frame/not-sent.tsx";
import { deskAddress } from "./addresses.ts";
import { LONGEST_WHY } from "./desk.form.ts";
import { DeskFrame, deskTitle } from "./desk-frame.tsx";
import { type ForStaff, withinFound } from "./find-for-staff.ts";
import { isReturnWords, questionField } from "./return.form.ts";

type Props = {
  readonly visit: StaffVisit;
  readonly found: ForStaff;
  readonly copy: KeptCopy;
  readonly entries: readonly TypedEntry[];
  readonly chosen: readonly Part[];
};

const addressIn = ({ visit, found }: Pick<Props, "visit" | "found">): string =>
  `${deskAddress(visit.association, found.application)}/return`;

/** First what is returned: sections, and each entry that was submitted. */
const Choose = (props: Props & { readonly isAsked: boolean }) => {
  const { visit, copy, entries, chosen, isAsked } = props;
  const { language } = visit;
  const words = deskReturnWords[language];
  const values = chosen.map(partText);
  return (
    <Panel id="choose" heading={words.choose}>
      <p>{words.chooseLead(speechIn(language).date(formatDay(copy.submittedOn)))}</p>
      {isAsked ? (
        <Notice language={language} kind="error" isAnnounced isBrief>
          <p>{words.nothingChosen}</p>
        </Notice>
      ) : null}
      <Form language={language} action={addressIn(props)} method="get" says={words.choose}>
        <Hidden name="ask" value="yes" />
        {entryKinds.map((kind) => {
          const ofKind = entries.filter((entry) => entry.kind === kind);
          const { title } = kindWords[kind][language];
          return (
            <CheckboxGroup
              language={language}
              name="part"
              id={`part-${kind}`}
              label={title}
              need="unmarked"
              values={values}
              choices={[
                {
                  value: partText({ of: "section", kind }),
                  label: sayPart({ of: "section", kind }, entries, language),
                  hint: words.sectionHint,
                },
                ...(kind === "declarations" ? [] : ofKind).map((entry) => ({
                  value: partText({ of: "entry", entry: entry.id }),
                  label: nameOf(entry, entries, language).text,
                })),
              ]}
            />
          );
        })}
        <ButtonGroup>
          <Button>{words.next}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

/** Then a question to each of them, and why. */
const Ask = (props: Props) => {
  const { visit, found, entries, chosen } = props;
  const { language, entered } = visit;
  const words = deskReturnWords[language];
  const labelOf = (part: Part): string => words.question(sayPart(part, entries, language));
  const again = new URLSearchParams(chosen.map((part) => ["part", partText(part)]));
  return (
    <Panel id="ask" heading={words.ask}>
      <p>{words.askLead(found.applicant)}</p>
      <Form
        language={language}
        action={addressIn(props)}
        says={words.title}
        entered={entered}
        labels={{
          part: words.what,
          why: words.why,
          ...Object.fromEntries(chosen.map((part) => [questionField(partText(part)), labelOf(part)])),
        }}
        warnsUnsaved
      >
        <Hidden name="seen" value={String(found.application.version)} />
        <TextAreaField
          language={language}
          name="why"
          label={words.why}
          hint={words.whyHint}
          entered={entered}
          rows={3}
          maxLength={LONGEST_WHY}
        />
        {chosen.map((part) => (
          <>
            <Hidden name="part" value={partText(part)} />
            <TextAreaField
              language={language}
              name={questionField(partText(part))}
              id={questionField(partText(part)).replaceAll(":", "-")}
              label={labelOf(part)}
              entered={entered}
              rows={3}
              maxLength={LONGEST_QUESTION}
            />
          </>
        ))}
        <ButtonGroup>
          <Button>{words.button}</Button>
          <ButtonLink href={`${addressIn(props)}?${again}`} kind="quiet">
            {words.others}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

const partsIn = ({ query, entered }: StaffVisit): readonly Part[] =>
  [...new Set(entered?.typed["part"] ?? query.getAll("part"))]
    .slice(0, MOST_RETURNED)
    .flatMap((text) => readPart(text) ?? []);

/** Returns parts of what was submitted: first which, then a question to each. */
export const returnPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, query, entered, association } = visit;
  const words = deskReturnWords[language];
  const read = await withinFound(visit, async (tx, { application }) => latestCopy(tx, application));
  if (read === undefined) return missing;
  const { found, value: copy } = read;
  const isAsked = entered !== undefined || query.get("ask") === "yes";
  const isHere = moveNamed("return").from.includes(found.application.state) && copy !== undefined;
  const chosen = partsIn(visit);
  const props = { visit, found, chosen };
  return shown({
    title: deskTitle(visit, found, words.title),
    body: (
      <DeskFrame visit={visit} found={found} current="overview" heading={words.title}>
        {isHere ? null : <NotSent visit={visit} isWords={isReturnWords} />}
        {!isHere ? (
          <EmptyState
            heading={words.notHere}
            action={
              <ButtonLink href={deskAddress(association, found.application)} kind="secondary">
                {words.back}
              </ButtonLink>
            }
          />
        ) : isAsked && chosen.length > 0 ? (
          <Ask {...props} copy={copy} entries={entriesOf(copy.entries)} />
        ) : (
          <Choose {...props} copy={copy} entries={entriesOf(copy.entries)} isAsked={isAsked} />
        )}
      </DeskFrame>
    ),
  });
};
