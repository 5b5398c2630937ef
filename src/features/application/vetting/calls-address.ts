import type { Application } from "../../../core/application/application.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { deskAddress } from "../desk/addresses.ts";

/** Where calls about those whom an applicant named are, or about one of them. */
export const callsAddress = (
  { association }: Pick<StaffVisit, "association">,
  application: Pick<Application, "id">,
  entry?: EntryId,
): string =>
  `${deskAddress(association, application)}/ratings${entry === undefined ? "" : `/${entry}`}/vetting`;
