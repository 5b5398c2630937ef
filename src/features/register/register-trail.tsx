import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { registerWords } from "../../ui/wording/site/register.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";

type Step = { readonly href: string; readonly label: string };

/** Where a page of the register lies: under the register, and under what comes between. */
export const RegisterTrail = ({
  visit: { language, association },
  between = [],
}: {
  readonly visit: StaffVisit;
  readonly between?: readonly Step[];
}) => (
  <Breadcrumb
    language={language}
    trail={[{ href: `/a/${association.slug}/register`, label: registerWords[language].title }, ...between]}
  />
);
