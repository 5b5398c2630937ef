import type { ImportPlan } from "../../core/register/import/plan-import.ts";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { registerImportWords } from "../../ui/wording/site/register-import.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import { LeftOutRows } from "./left-out-rows.tsx";
import { RegisterTrail } from "./register-trail.tsx";
import { TakenRows } from "./taken-rows.tsx";

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

/** What a list would bring, with the button that brings it in. */
export const importPreview = (visit: StaffVisit, { plan, unused, text }: Preview): Reply => {
  const { language, association } = visit;
  const { title, preview } = registerImportWords[language];
  const speech = speechIn(language);
  const register = `/a/${association.slug}/register`;
  const isNothing = plan.people.length === 0;
  return shown({
    title: preview.title,
    wide: true,
    body: (
      <>
        <PageHeading
          above={<RegisterTrail visit={visit} between={[{ href: `${register}/import`, label: title }]} />}
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
        <LeftOutRows visit={visit} bad={plan.bad} />
        <TakenRows visit={visit} rows={plan.rows} />
      </>
    ),
  });
};
