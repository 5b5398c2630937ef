import type { ImportPlan } from "../../core/register/import/plan-import.ts";
import { ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { registerImportWords } from "../../ui/wording/site/register-import.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import { LeftOutRows } from "./left-out-rows.tsx";
import { RegisterTrail } from "./register-trail.tsx";

/** What stays to be done once a list is in: the rows that were left out. Sent once more, the list brings nothing. */
export const importResult = (visit: StaffVisit, { bad }: ImportPlan): Reply => {
  const { language, association } = visit;
  const { result, preview } = registerImportWords[language];
  const register = `/a/${association.slug}/register`;
  return shown({
    title: result.title,
    wide: true,
    body: (
      <>
        <PageHeading above={<RegisterTrail visit={visit} />} heading={result.title} lead={result.lead} />
        <ButtonGroup>
          <ButtonLink href={register}>{result.toRegister}</ButtonLink>
          <ButtonLink href={`${register}/import`} kind="secondary">
            {preview.again}
          </ButtonLink>
        </ButtonGroup>
        <LeftOutRows visit={visit} bad={bad} />
      </>
    ),
  });
};
