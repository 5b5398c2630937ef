import * as z from "zod";
import { roles } from "../../core/access/roles.ts";
import { form, someOf } from "../../web/form.ts";
import { addressField, idField, languageField, nameField, seenField } from "../../web/form-fields.ts";

/** An invitation as it was typed; its id was made with the form. */
export const inviteForm = form({
  id: idField<"invitation">(),
  name: nameField,
  address: addressField,
  roles: someOf(z.enum(roles, "not-offered")),
  language: languageField,
});

/** When an invitation was last sent, as the page showed it. */
export const sendAgainForm = form({ seen: seenField });

/** Nothing is typed. */
export const plainForm = form({});
