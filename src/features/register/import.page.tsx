import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { FileOrText } from "../../ui/controls/file-or-text.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { registerImportWords } from "../../ui/wording/site/register-import.ts";
import { shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { allowedInSheet } from "./list-vocabulary.ts";
import { RegisterTrail } from "./register-trail.tsx";

/** Every code that can be written in a column, with what it means. */
const Codes = ({ visit: { world, language } }: { readonly visit: StaffVisit }) => {
  const words = registerImportWords[language].how;
  const { kinds, levels, categories } = allowedInSheet(world, language);
  return (
    <div>
      {(
        [
          [words.kinds, kinds],
          [words.categories, categories],
          [words.levels, levels],
        ] as const
      ).map(([summary, codes]) => (
        <Disclosure summary={summary}>
          <SummaryList rows={codes.map(({ code, called }) => ({ term: code, details: called }))} />
        </Disclosure>
      ))}
    </div>
  );
};

/** The form in which a list is chosen or pasted. */
export const importPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, entered } = visit;
  const words = registerImportWords[language];
  const register = `/a/${association.slug}/register`;
  const field = { language, entered } as const;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading above={<RegisterTrail visit={visit} />} heading={words.title} lead={words.lead} />
        <Panel id="how" heading={words.how.heading}>
          <ul>
            {words.how.lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <Codes visit={visit} />
          <ButtonGroup>
            <ButtonLink href={`${register}/template.csv`} kind="secondary" download>
              {words.template}
            </ButtonLink>
          </ButtonGroup>
        </Panel>
        <Form
          language={language}
          action={`${register}/import`}
          hasFiles
          entered={entered}
          labels={{ file: words.file, pasted: words.pasted }}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
        >
          <FileOrText {...field} words={words} accept=".csv,.tsv,.txt,text/csv,text/plain" />
          <ButtonGroup>
            <Button name="step" value="check">
              {words.check}
            </Button>
            <ButtonLink href={register} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
