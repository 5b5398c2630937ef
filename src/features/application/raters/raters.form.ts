import * as z from "zod";
import { raterRoles } from "../../../core/portfolio/terms.ts";
import { anyOf, form, line } from "../../../web/form.ts";
import {
  addressField,
  idField,
  languageField,
  nameField,
  seenField,
  ticked,
} from "../../../web/form-fields.ts";

const optionalId = z.union([z.literal(""), idField<"entry">()]).optional();

/** Whom to ask for a rating, and the waiver where it is signed. */
export const nameForm = form(
  {
    id: idField<"rating-request">(),
    editor: idField<"editor">(),
    /** One of the portfolio; without it `fresh` is made. */
    entry: optionalId,
    fresh: idField<"entry">(),
    /** What is pressed where somebody of the portfolio is called alike. */
    same: optionalId,
    another: ticked,
    name: nameField,
    address: addressField,
    roles: anyOf(z.enum(raterRoles, "not-offered"), raterRoles.length),
    knownSince: line(100),
    language: languageField,
    waiver: z.enum(["signed", "not-signed"], "not-chosen").optional(),
    signature: idField<"signature">(),
    number: seenField,
    read: languageField,
    typedName: z.string().max(2000, "too-long").optional(),
  },
  ({ roles, waiver, number, typedName }) => [
    // Where there is a waiver, it is decided for each rater.
    ...(number > 0 && waiver === undefined ? [{ field: "waiver", problem: "not-chosen" as const }] : []),
    ...(roles.length === 0 ? [{ field: "roles", problem: "not-chosen" as const }] : []),
    ...(waiver === "signed" && (typedName ?? "").trim() === ""
      ? [{ field: "typedName", problem: "required" as const }]
      : []),
  ],
);

/** The same rater once more, at the same address or another. */
export const againForm = form({
  id: idField<"rating-request">(),
  editor: idField<"editor">(),
  request: idField<"rating-request">(),
  address: addressField,
  language: languageField,
});

export const withdrawForm = form({ request: idField<"rating-request">() });
