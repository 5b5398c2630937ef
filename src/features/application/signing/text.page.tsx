import { type SignedText, signedTexts, textOn } from "../../../core/application/signatures.ts";
import { LONGEST_TEXT } from "../../../core/application/write-text.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { textNames } from "../../../ui/wording/site/application/text-names.ts";
import { textsWords } from "../../../ui/wording/site/application/texts.ts";
import { languages, speechIn } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { ReadText } from "./read-text.tsx";
import { TextVersions } from "./text-versions.tsx";
import { loadTexts, type TextsView } from "./texts.query.ts";

type Props = { readonly visit: StaffVisit; readonly view: TextsView; readonly text: SignedText };

/** The text of an address; undefined where there is none of that name. */
export const textNamed = (named: string | undefined): SignedText | undefined =>
  signedTexts.find((text) => text === named);

/** The number of the version that was there when the form was first shown; after somebody else's it has been seen. */
const seenIn = ({ visit: { entered }, view, text }: Props): string => {
  const last = view.texts.filter((each) => each.text === text).at(-1)?.number ?? 0;
  const isSeenAnew = entered === undefined || entered.refusal?.code === "moved-on";
  return (isSeenAnew ? undefined : entered.typed["seen"]?.[0]) ?? String(last);
};

const WriteForm = (props: Props) => {
  const { visit, view, text } = props;
  const { language, association, entered } = visit;
  const words = textsWords[language].form;
  const now = textOn(view.texts, text, view.today) ?? view.texts.filter((each) => each.text === text).at(-1);
  const today = formatDay(view.today);
  const refusal = entered?.refusal;
  return (
    <Form
      language={language}
      action={`/a/${association.slug}/texts/${text}`}
      entered={entered}
      labels={{ ...words.words, holdsFrom: words.holdsFrom }}
      refusal={refusal === undefined || refusal.code === "moved-on" ? undefined : sayRefusal(refusal, visit)}
      warnsUnsaved
    >
      <Hidden name="seen" value={seenIn(props)} />
      {languages.map((each) => (
        <TextAreaField
          language={language}
          name={each}
          label={words.words[each]}
          hint={words.hint}
          rows={12}
          maxLength={LONGEST_TEXT}
          value={now?.words[each]}
          entered={entered}
        />
      ))}
      <DateField
        language={language}
        name="holdsFrom"
        label={words.holdsFrom}
        hint={words.holdsFromHint}
        value={today}
        min={today}
        entered={entered}
      />
      <ButtonGroup>
        <Button name="step" value="check">
          {words.check}
        </Button>
      </ButtonGroup>
    </Form>
  );
};

const Today = ({ visit, view, text }: Props) => {
  const { language } = visit;
  const words = textsWords[language];
  const held = textOn(view.texts, text, view.today);
  return (
    <Panel id="today" heading={words.today}>
      {held === undefined ? (
        <p>
          {words.notWritten}. {words.notWrittenStops[text]}
        </p>
      ) : (
        <>
          <p class="hint">
            {words.holdsSince(speechIn(language).date(formatDay(held.holdsFrom)))} ·{" "}
            {words.version(held.number)}
          </p>
          <ReadText words={held.words} language={language} />
        </>
      )}
    </Panel>
  );
};

/** One text: as it holds today, the form in which a new version is written, and all versions. */
export const textPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association } = visit;
  const text = textNamed(visit.params["text"]);
  if (text === undefined) return missing;
  const words = textsWords[language];
  const view = await loadTexts(visit);
  const name = textNames[language][text];
  const props = { visit, view, text };
  const isThere = view.texts.some((each) => each.text === text);
  return shown({
    title: name,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: `/a/${association.slug}/texts`, label: words.title }]}
            />
          }
          heading={name}
          lead={words.serves[text]}
        />
        {visit.entered?.refusal?.code === "moved-on" ? (
          <Notice language={language} kind="warning" isAnnounced>
            <p>{words.form.someoneElse}</p>
          </Notice>
        ) : null}
        <Today {...props} />
        {view.may.change ? (
          <Panel id="write" heading={isThere ? words.form.further : words.form.first}>
            {isThere ? <p>{words.form.lead}</p> : null}
            <WriteForm {...props} />
          </Panel>
        ) : null}
        <Panel id="versions" heading={words.versions}>
          <TextVersions {...props} />
        </Panel>
      </>
    ),
  });
};
