import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { PasswordField } from "../../ui/controls/password-field.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { DeviceTimeZone } from "../../ui/controls/time-zone-field.tsx";
import { languageNames } from "../../ui/wording/site/frame.ts";
import { linkWords } from "../../ui/wording/site/links.ts";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { languages } from "../../ui/wording/speech.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { Visit } from "../../web/visit.ts";
import type { Followed } from "./followed-link.ts";
import { challengeFor } from "./passkey-asking.ts";
import { PasskeyButton } from "./passkey-button.tsx";
import { refusalOf } from "./refusal-of.ts";
import { proposedPerson } from "./registration.ts";
import { SharedBox } from "./shared-box.tsx";

/** A name, a language, and a password or a passkey: the account is made with the button. */
export const registrationPage = async (visit: Visit, { link, presented }: Followed): Promise<Reply> => {
  const { world, language, entered } = visit;
  const words = linkWords[language];
  const purpose = words.purposes[link.purpose];
  const { id, sealed } = proposedPerson(world, presented, entered?.typed["person"]?.[0]);
  const options = await world.signIn.passkeys.askForNew(
    { id, address: link.address, name: link.address, has: [] },
    challengeFor(world, { purpose: "register", subject: id }),
  );
  return shown({
    title: purpose.title,
    body: (
      <>
        <PageHeading heading={purpose.title} lead={purpose.text(link.address)} />
        <Form
          language={language}
          action="/link/register"
          labels={{ name: words.name, language: words.language, password: signInWords[language].password }}
          entered={entered}
          refusal={refusalOf(visit)}
        >
          <Hidden name="person" value={sealed} />
          <DeviceTimeZone name="timeZone" />
          <TextField
            language={language}
            name="name"
            label={words.name}
            hint={words.nameHint}
            autocomplete="name"
            entered={entered}
          />
          <RadioGroup
            language={language}
            name="language"
            label={words.language}
            choices={languages.map((each) => ({ value: each, label: languageNames[each] }))}
            value={language}
            entered={entered}
          />
          <TextField
            language={language}
            name="address"
            type="email"
            label={signInWords[language].address}
            value={link.address}
            autocomplete="username"
            readOnly
          />
          <PasswordField
            language={language}
            name="password"
            label={signInWords[language].password}
            hint={words.passwordHint}
            autocomplete="new-password"
            entered={entered}
          />
          <SharedBox language={language} entered={entered} />
          <ButtonGroup>
            <Button>{purpose.button}</Button>
          </ButtonGroup>
          <p class="hint">{words.withPasskeyHint}</p>
          <PasskeyButton
            language={language}
            label={words.withPasskey}
            options={options}
            ceremony="create"
            formaction="/link/register/passkey"
          />
        </Form>
      </>
    ),
  });
};
