import { sayRefusal } from "../../web/respond.tsx";
import type { Visit } from "../../web/visit.ts";

/** The sentence of a form that was refused as a whole. */
export const refusalOf = (visit: Visit): string | undefined =>
  visit.entered?.refusal === undefined ? undefined : sayRefusal(visit.entered.refusal, visit);

/** What was typed into a form, for the form that it was: a page with several shows it in none of the others. */
export const enteredHere = (visit: Visit, isHere: boolean) => ({
  entered: isHere ? visit.entered : undefined,
  refusal: isHere ? refusalOf(visit) : undefined,
});
