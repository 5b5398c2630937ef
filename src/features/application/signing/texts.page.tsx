import { type SignedText, signedTexts, textOn } from "../../../core/application/signatures.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { textNames } from "../../../ui/wording/site/application/text-names.ts";
import { textsWords } from "../../../ui/wording/site/application/texts.ts";
import { settingsWords } from "../../../ui/wording/site/settings.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { loadTexts, type TextsView } from "./texts.query.ts";

type Props = { readonly visit: StaffVisit; readonly view: TextsView; readonly text: SignedText };

/** What is done with a text from here: written where it is not, renewed or read where it is. */
const Way = ({ visit, view, text }: Props) => {
  const { language, association } = visit;
  const words = textsWords[language];
  const name = textNames[language][text];
  const isThere = view.texts.some((each) => each.text === text);
  const [shownAs, says] = !view.may.change
    ? [words.look, words.lookOf(name)]
    : isThere
      ? [words.renew, words.renewOf(name)]
      : [words.write, words.writeOf(name)];
  return (
    <ButtonLink
      href={`/a/${association.slug}/texts/${text}`}
      kind={view.may.change && !isThere ? "primary" : "secondary"}
      small
      says={says}
    >
      {shownAs}
    </ButtonLink>
  );
};

const One = (props: Props) => {
  const { visit, view, text } = props;
  const { language } = visit;
  const words = textsWords[language];
  const speech = speechIn(language);
  const held = textOn(view.texts, text, view.today);
  const planned = view.texts.filter(
    (each) =>
      each.text === text &&
      each.holdsFrom > view.today &&
      textOn(view.texts, text, each.holdsFrom)?.number === each.number,
  );
  return (
    <Panel id={text} heading={textNames[language][text]} actions={<Way {...props} />}>
      <p>{words.serves[text]}</p>
      {held === undefined ? (
        <Notice language={language} kind="warning" heading={words.notWritten}>
          <p>{words.notWrittenStops[text]}</p>
        </Notice>
      ) : (
        <p>
          {words.holdsSince(speech.date(formatDay(held.holdsFrom)))} · {words.version(held.number)}
        </p>
      )}
      {planned.map((each) => (
        <p class="hint">{words.plannedFrom(speech.date(formatDay(each.holdsFrom)))}</p>
      ))}
    </Panel>
  );
};

/** The texts that are signed in an association: which hold, and which are not written yet. */
export const textsPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association } = visit;
  const words = textsWords[language];
  const view = await loadTexts(visit);
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: `/a/${association.slug}/settings`, label: settingsWords[language].title }]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        {view.may.change ? null : (
          <Notice language={language} kind="information">
            <p>{words.onlyAdministrators}</p>
          </Notice>
        )}
        {signedTexts.map((text) => (
          <One visit={visit} view={view} text={text} />
        ))}
      </>
    ),
  });
};
