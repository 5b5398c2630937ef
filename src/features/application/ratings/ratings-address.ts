import type { ApplicationId } from "../../../core/application/application.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";

/** Where staff read the ratings of an application. */
export const ratingsAddress = (
  { association }: Pick<StaffVisit, "association">,
  application: ApplicationId,
): string => `/a/${association.slug}/applications/${application}/ratings`;
