import { hasStanding, type RatersFound, ratersFound, slotsFilled } from "../measures/references.ts";
import { alternativesOf, type RowOf } from "../resolve.ts";
import type { Finding } from "../verdict.ts";
import { amount, type Ready, ready, statusOf } from "./rule.ts";

const finding = (required: number, { raters, evidence, excluded }: RatersFound): Finding => ({
  status: statusOf(raters >= required),
  ...amount(required, raters, "references"),
  evidence,
  excluded,
});

/** Distinct raters whose rating was received. */
export const total = ({ raters }: RowOf<"references.total">): Ready =>
  ready({ raters }, (context) =>
    finding(
      raters,
      ratersFound(context, () => true),
    ),
  );

/** Slots filled by distinct raters. */
export const roles = ({ slots }: RowOf<"references.roles">): Ready =>
  ready({ slots: slots.map(alternativesOf) }, (context, inputs) =>
    finding(inputs.slots.length, slotsFilled(context, inputs.slots)),
  );

/** Raters with standing: the edition's "one reference". */
export const endorsed = ({ raters, accepts }: RowOf<"references.endorsed">): Ready =>
  ready({ raters, accepts }, (context, inputs) =>
    finding(
      raters,
      ratersFound(context, (rating) => hasStanding(context, rating, inputs.accepts)),
    ),
  );
