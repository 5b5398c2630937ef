import { settingOn } from "../../../core/association/setting-history.ts";
import { isUsual, templatedKinds, templateKey } from "../../../core/association/settings/mail-template.ts";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { mailTemplateWords } from "../../../ui/wording/site/mail-templates.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { amongOn, loadSettings } from "../settings.query.ts";

/** The mails whose words the association may choose, and whether it did. */
export const templatesPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { history, today } = await loadSettings(visit);
  const words = mailTemplateWords[visit.language];
  const { settings } = amongOn(visit, history, today).words;
  const base = `/a/${visit.association.slug}`;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <SummaryList
          rows={templatedKinds.map((kind) => {
            const key = templateKey(kind);
            const { name } = settings[key];
            return {
              term: name,
              details: isUsual(settingOn(history, key, today).value) ? words.usual : words.own,
              action: (
                <ButtonLink
                  kind="secondary"
                  small
                  href={`${base}/mail-templates/${kind}`}
                  says={words.previewOf(name)}
                >
                  {words.preview}
                </ButtonLink>
              ),
            };
          })}
        />
      </>
    ),
  });
};
