import { formatDay } from "../../../core/kernel/calendar.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { textNames } from "../../../ui/wording/site/application/text-names.ts";
import { textsWords } from "../../../ui/wording/site/application/texts.ts";
import { languages, speechIn } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { ReadText } from "./read-text.tsx";
import { textNamed } from "./text.page.tsx";
import { authorOf } from "./text-versions.tsx";
import { loadTexts } from "./texts.query.ts";

/** One version of a text in both languages, as whoever signed it read it. */
export const textVersionPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, params } = visit;
  const text = textNamed(params["text"]);
  const view = await loadTexts(visit);
  const version = view.texts.find((each) => each.text === text && String(each.number) === params["number"]);
  if (text === undefined || version === undefined) return missing;
  const words = textsWords[language];
  const name = textNames[language][text];
  const title = words.versionOf(name, version.number);
  const from = speechIn(language).date(formatDay(version.holdsFrom));
  return shown({
    title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: `/a/${association.slug}/texts`, label: words.title },
                { href: `/a/${association.slug}/texts/${text}`, label: name },
              ]}
            />
          }
          heading={title}
          lead={`${words.form.holdsFrom}: ${from}. ${authorOf(version, { visit, view })}`}
        />
        {languages.map((each) => (
          <Panel id={`in-${each}`} heading={words.form.words[each]}>
            <ReadText words={version.words} language={each} />
          </Panel>
        ))}
      </>
    ),
  });
};
