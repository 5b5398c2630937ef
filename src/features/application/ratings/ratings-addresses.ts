import type { Application } from "../../../core/application/application.ts";
import type { RatingRequestId } from "../../../core/kernel/ids.ts";
import type { RatingCallPurpose } from "../../../core/references/rating-call.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { deskAddress } from "../desk/addresses.ts";

/** Where staff read the ratings of an application. */
export const ratingsAddress = (
  { association }: Pick<StaffVisit, "association">,
  application: Pick<Application, "id">,
): string => `${deskAddress(association, application)}/ratings`;

/** Where they record a call with a rater, for what it was. */
export const ratingCallAddress = (
  visit: Pick<StaffVisit, "association">,
  application: Pick<Application, "id">,
  request: RatingRequestId,
  purpose: RatingCallPurpose,
): string => `${ratingsAddress(visit, application)}/${request}/${purpose}`;
