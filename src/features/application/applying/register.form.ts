import * as z from "zod";
import { LONGEST_PROOF, membershipClaims } from "../../../core/application/application.ts";
import { type SharingYears, sharingYears } from "../../../core/entries/grant.ts";
import { form } from "../../../web/form.ts";
import { idField } from "../../../web/form-fields.ts";

const yearsOf = (text: string): SharingYears | undefined =>
  sharingYears.find((years) => String(years) === text);

/** With what somebody registers for an endorsement. */
export const registerForm = form(
  {
    application: idField<"application">(),
    association: idField<"association">(),
    edition: z.string("not-understood").max(60, "not-offered"),
    category: z.string("not-understood").max(40, "not-offered"),
    membership: z.enum(membershipClaims, "not-chosen"),
    proof: z.string("not-understood").trim().max(LONGEST_PROOF, "too-long").optional().default(""),
    grant: idField<"portfolio-grant">(),
    share: z.enum(["1", "2", "3", "no"], "not-chosen").transform(yearsOf),
  },
  ({ membership, proof }) =>
    membership === "elsewhere" && proof === "" ? [{ field: "proof", problem: "required" }] : [],
);
