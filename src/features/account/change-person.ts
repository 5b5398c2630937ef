import { changePerson, type PersonChange } from "../../store/persons.ts";
import { form } from "../../web/form.ts";
import { languageField, nameField, timeZoneField } from "../../web/form-fields.ts";
import { seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ownOf } from "./signed-in.ts";

export const changePersonForm = form({
  name: nameField,
  language: languageField,
  timeZone: timeZoneField,
});

/**
 * Changes how a person is called, in which language they are written to and by whose clock they read times; this browser
 * follows the language.
 */
export const changeOwnPerson: Act<PersonChange> = async (visit, change) => {
  const { personId, permit } = ownOf(visit);
  await visit.world.store.withinPerson(personId, async (tx) => {
    await changePerson(tx, permit, personId, change);
    tx.log.append({ action: "account.changed", subject: { kind: "person", id: personId } });
  });
  return seeOther("/me", { notice: "saved", cookies: [{ name: "language", value: "", maxAge: 0 }] });
};
