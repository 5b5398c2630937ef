import * as z from "zod";
import { passwordLimits, readNewPassword } from "../../core/account/password-rule.ts";
import type { Language } from "../../core/kernel/language.ts";
import { yes } from "../../core/kernel/result.ts";
import { setPassword } from "../../store/passwords.ts";
import { form } from "../../web/form.ts";
import { deviceZoneField, languageField, nameField } from "../../web/form-fields.ts";
import { wrong } from "../../web/reply.ts";
import { passwordField, sharedField } from "./fields.ts";
import { byLink } from "./followed-link.ts";
import { makeAccount, proposedPerson } from "./registration.ts";

/** What everybody who registers says. */
export const aboutPerson = {
  name: nameField,
  language: languageField,
  person: z.string().max(1000).optional(),
  shared: sharedField,
  timeZone: deviceZoneField,
};

export const registerForm = form({ ...aboutPerson, password: passwordField });

type Register = {
  readonly name: string;
  readonly language: Language;
  readonly person?: string | undefined;
  readonly shared: boolean;
  readonly timeZone: string | undefined;
  readonly password: string;
};

/** Makes an account that is signed in to with a password. */
export const register = byLink<Register>(["register", "invitation"], async (visit, followed, input) => {
  const { world } = visit;
  const { name, language, timeZone } = input;
  const password = readNewPassword(input.password, { addresses: [followed.link.address], name });
  if (!password.ok) return wrong("password", password.refusal, passwordLimits[password.refusal]);
  const { id } = proposedPerson(world, followed.presented, input.person);
  const hash = await world.signIn.passwords.hash(password.value);
  return makeAccount(visit, followed, {
    id,
    name,
    language,
    timeZone,
    strength: 1,
    isShared: input.shared,
    methods: [followed.link.purpose === "invitation" ? "invitation" : "registration"],
    keep: async (tx) => {
      await setPassword(tx, id, hash, world.clock.now());
      return yes(undefined);
    },
  });
});
