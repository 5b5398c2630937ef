import type { SignedText } from "../../../core/application/signatures.ts";
import { writeText as decide } from "../../../core/application/write-text.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { textNames } from "../../../ui/wording/site/application/text-names.ts";
import { textsWords } from "../../../ui/wording/site/application/texts.ts";
import { languages, speechIn } from "../../../ui/wording/speech.ts";
import { missing, type Reply, refused, seeOther, shown, wrong } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { ReadText } from "./read-text.tsx";
import type { TextSent } from "./text.form.ts";
import { textNamed, textPage } from "./text.page.tsx";
import { loadTexts } from "./texts.query.ts";
import { writeText } from "./write-text.ts";

/** What was typed, to be sent again by the next button. */
const Kept = ({ sent }: { readonly sent: TextSent }) => (
  <>
    <Hidden name="seen" value={String(sent.seen)} />
    <Hidden name="holdsFrom" value={formatDay(sent.holdsFrom)} />
    <Hidden name="en" value={sent.en} />
    <Hidden name="es" value={sent.es} />
  </>
);

/** A version as it would be read, before it is kept. */
const preview = (
  { language, association }: StaffVisit,
  text: SignedText,
  { sent, isFirst }: { readonly sent: TextSent; readonly isFirst: boolean },
): Reply => {
  const words = textsWords[language];
  const name = textNames[language][text];
  const title = words.preview.heading(name);
  return shown({
    title,
    body: (
      <>
        <PageHeading
          heading={title}
          lead={words.preview.lead(speechIn(language).date(formatDay(sent.holdsFrom)))}
        />
        {languages.map((each) => (
          <Panel id={`in-${each}`} heading={words.form.words[each]}>
            <ReadText words={sent} language={each} />
          </Panel>
        ))}
        <Notice language={language} kind="warning">
          {isFirst ? null : <p>{words.preview.asksAgain}</p>}
          <p>{words.preview.never}</p>
        </Notice>
        <Form language={language} action={`/a/${association.slug}/texts/${text}`}>
          <Kept sent={sent} />
          <ButtonGroup>
            <Button name="step" value="save">
              {words.preview.save}
            </Button>
            <Button name="step" value="edit" kind="secondary">
              {words.preview.edit}
            </Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};

/** Takes a version of a text: first it shows how it would be read, then it keeps it. */
export const takeText: Act<TextSent> = async (anybody, sent): Promise<Reply> => {
  const visit = ofStaff(anybody);
  const text = textNamed(visit.params["text"]);
  if (text === undefined) return missing;
  const { seen, step, holdsFrom, en, es } = sent;
  if (step === "edit") {
    const typed = { seen: [String(seen)], holdsFrom: [formatDay(holdsFrom)], en: [en], es: [es] };
    return textPage({ ...visit, entered: { typed, problems: [] } });
  }
  const wanted = { text, seen, holdsFrom, words: { en, es } };
  if (step === "check") {
    const { texts, today } = await loadTexts(visit);
    const decided = decide(texts, wanted, today);
    if (decided.ok) return preview(visit, text, { sent, isFirst: decided.value.version.number === 1 });
    return decided.refusal.code === "day-over" ? wrong("holdsFrom", "in-the-past") : refused(decided.refusal);
  }
  const written = await writeText(visit.world, visit.actor, wanted);
  if (written.ok) return seeOther(`/a/${visit.association.slug}/texts/${text}`, { notice: "text-written" });
  return written.refusal.code === "day-over" ? wrong("holdsFrom", "in-the-past") : refused(written.refusal);
};
