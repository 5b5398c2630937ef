import type { ImportPlan } from "../../core/register/import/plan-import.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { registerWords } from "../../ui/wording/site/register.ts";
import { registerImportWords, sayTrouble } from "../../ui/wording/site/register-import.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";

/** Bad rows that are named one by one; a list with more is wrong as a whole. */
const MOST_NAMED = 500;

type Preview = {
  readonly plan: ImportPlan;
  readonly unused: readonly string[];
  readonly text: string;
};

const Counts = ({ visit: { language }, plan }: { visit: StaffVisit; plan: ImportPlan }) => {
  const { preview } = registerImportWords[language];
  const { number } = speechIn(language);
  return (
    <SummaryList
      rows={[
        { term: preview.newPeople, details: number(plan.newPeople) },
        { term: preview.knownPeople, details: number(plan.knownPeople) },
        { term: preview.newStandings, details: number(plan.newStandings) },
        { term: preview.knownStandings, details: number(plan.knownStandings) },
      ]}
    />
  );
};

const BadRows = ({ visit: { language }, plan: { bad } }: { visit: StaffVisit; plan: ImportPlan }) => {
  const { preview, rows } = registerImportWords[language];
  const speech = speechIn(language);
  if (bad.length === 0) return null;
  const heading = preview.bad(speech.count(bad.length, rows));
  return (
    <Panel id="left-out" heading={heading}>
      <p>{preview.badLead}</p>
      <Table
        language={language}
        caption={heading}
        hidesCaption
        empty=""
        rows={bad.slice(0, MOST_NAMED)}
        columns={[
          {
            heading: preview.where,
            isShort: true,
            isRowHeading: true,
            cell: ({ line }) => preview.line(speech.number(line)),
          },
          { heading: preview.name, cell: ({ name }) => (name === "" ? "–" : name) },
          {
            heading: preview.what,
            cell: ({ troubles }) => (
              <ul class="standing-list">
                {troubles.map((trouble) => (
                  <li>{sayTrouble(trouble, language)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {bad.length > MOST_NAMED ? <p>{preview.badMore(speech.number(bad.length - MOST_NAMED))}</p> : null}
    </Panel>
  );
};

/** What a list would bring, with the button that brings it in. */
export const importPreview = (visit: StaffVisit, { plan, unused, text }: Preview): Reply => {
  const { language, association } = visit;
  const { title, preview } = registerImportWords[language];
  const speech = speechIn(language);
  const register = `/a/${association.slug}/register`;
  const isNothing = plan.people.length === 0;
  return shown({
    title: preview.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: register, label: registerWords[language].title },
                { href: `${register}/import`, label: title },
              ]}
            />
          }
          heading={preview.title}
          lead={isNothing ? preview.nothingNew : preview.lead}
        />
        {unused.length === 0 ? null : (
          <Notice language={language} kind="warning" isBrief>
            <p>{preview.unused(speech.list(unused))}</p>
          </Notice>
        )}
        <Counts visit={visit} plan={plan} />
        <Form language={language} action={`${register}/import`} hasFiles>
          <Hidden name="sheet" value={text} />
          <ButtonGroup>
            {isNothing ? null : (
              <Button name="step" value="import">
                {preview.verb(speech.number(plan.good), plan.good === 1)}
              </Button>
            )}
            <ButtonLink href={`${register}/import`} kind="secondary">
              {preview.again}
            </ButtonLink>
          </ButtonGroup>
        </Form>
        <BadRows visit={visit} plan={plan} />
      </>
    ),
  });
};
