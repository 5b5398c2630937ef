import { hasStanding, type RatersFound, ratersFound, slotsFilled } from "../measures/references.ts";
import { alternativesOf, type RowOf } from "../resolve.ts";
import type { Finding } from "../verdict.ts";
import { amount, finding, type Ready, ready, statusOf } from "./rule.ts";

const ratersFinding = (required: number, found: RatersFound): Finding =>
  finding(statusOf(found.raters >= required), found, amount(required, found.raters, "references"));

/** Distinct raters whose rating was received. */
export const total = ({ raters }: RowOf<"references.total">): Ready =>
  ready({ raters }, (context) =>
    ratersFinding(
      raters,
      ratersFound(context, () => true),
    ),
  );

/** Slots filled by distinct raters. */
export const roles = ({ slots }: RowOf<"references.roles">): Ready =>
  ready({ slots: slots.map(alternativesOf) }, (context, inputs) =>
    ratersFinding(inputs.slots.length, slotsFilled(context, inputs.slots)),
  );

/** Raters with standing: the edition's "one reference". */
export const endorsed = ({ raters, accepts }: RowOf<"references.endorsed">): Ready =>
  ready({ raters, accepts }, (context, inputs) =>
    ratersFinding(
      raters,
      ratersFound(context, (rating) => hasStanding(context, rating, inputs.accepts)),
    ),
  );
