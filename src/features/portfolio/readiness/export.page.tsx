import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { exportWords } from "../../../ui/wording/site/portfolio/export.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses } from "./addresses.ts";
import { readReadiness } from "./read-readiness.ts";
import { UncountedEntries } from "./uncounted-entries.tsx";

/** What is in the file, and the button that downloads it: a form, because a download is told by the audit. */
export const exportPage: Show = async (visit) => {
  const { language } = visit;
  const words = exportWords[language];
  const readiness = await readReadiness(visit);
  const { uncounted } = readiness.stated.composed;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: readinessAddresses.dashboard, label: readinessWords[language].title }]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        <Panel id="file" heading={words.file}>
          <div class="prose">
            <p>{words.what}</p>
            {uncounted.length === 0 ? null : <p>{words.not}</p>}
            <p>{words.told}</p>
          </div>
          {/* No page follows a download, so the form does not wait for one. */}
          <form method="post" action={readinessAddresses.export}>
            <ButtonGroup>
              <Button>{words.download}</Button>
            </ButtonGroup>
          </form>
        </Panel>
        <UncountedEntries language={language} readiness={readiness} />
      </>
    ),
  });
};
