import { parseId } from "../../core/kernel/ids.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { frameworkWords } from "../../ui/wording/site/framework.ts";
import { missing, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { loadVersion } from "./framework.query.ts";
import { profileTitle } from "./profile-title.ts";
import { Counts, ReadText } from "./read-text.tsx";

/** One version of the licensed text, to be read. */
export const versionPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, params } = visit;
  const id = parseId<"framework-text">(params["version"] ?? "");
  const text = id === undefined ? undefined : await loadVersion(visit, id);
  if (text === undefined) return missing;
  const words = frameworkWords[language];
  const title = profileTitle(text.profile, language);
  return shown({
    title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: `/a/${association.slug}/framework`, label: words.title }]}
            />
          }
          heading={title}
        />
        <Counts language={language} counts={text.counts} />
        <Panel id="read" heading={words.preview.withNested}>
          <ReadText language={language} text={text} />
        </Panel>
      </>
    ),
  });
};
