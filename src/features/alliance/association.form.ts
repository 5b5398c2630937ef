import * as z from "zod";
import { readSlug } from "../../core/association/slug.ts";
import { isTimeZone } from "../../core/kernel/instant.ts";
import { form, line } from "../../web/form.ts";
import { addressField, idField, languageField, nameField, readBy } from "../../web/form-fields.ts";

/** Who is to administer first; the id of their invitation was made with the form. */
const administrator = {
  invitation: idField<"invitation">(),
  administratorName: nameField,
  administratorAddress: addressField,
  administratorLanguage: languageField,
};

/** An association to be made; its id was made with the form. */
export const createAssociationForm = form({
  id: idField<"association">(),
  name: line(),
  slug: readBy(readSlug),
  language: languageField,
  timeZone: z.string("required").min(1, "required").refine(isTimeZone, "not-offered"),
  ...administrator,
});

export const inviteAdministratorForm = form(administrator);
