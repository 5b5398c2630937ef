import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { PasswordField } from "../../ui/controls/password-field.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { seeOther, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { nextOf } from "./next.ts";
import { challengeFor } from "./passkey-asking.ts";
import { PasskeyButton } from "./passkey-button.tsx";
import { enteredHere } from "./refusal-of.ts";
import { SharedBox } from "./shared-box.tsx";
import { askedAtSignIn } from "./sign-in-by-passkey.ts";

/** The ways in. */
export const signInPage: Show = async (visit) => {
  const { world, language, entered } = visit;
  const next = nextOf(visit);
  if (visit.actor.kind !== "visitor" && entered === undefined) return seeOther(next ?? "/me");
  const words = signInWords[language];
  const options = await world.signIn.passkeys.askFor(challengeFor(world, askedAtSignIn));
  return shown({
    title: words.signIn.title,
    body: (
      <>
        <PageHeading heading={words.signIn.title} />
        <Form
          language={language}
          action="/sign-in"
          labels={{ address: words.address, password: words.password }}
          {...enteredHere(visit, true)}
        >
          {next === undefined ? null : <Hidden name="next" value={next} />}
          <TextField
            language={language}
            name="address"
            type="email"
            label={words.address}
            autocomplete="username webauthn"
            entered={entered}
          />
          <PasswordField
            language={language}
            name="password"
            label={words.password}
            autocomplete="current-password"
            entered={entered}
          />
          <SharedBox language={language} entered={entered} />
          <ButtonGroup>
            <Button>{words.signIn.button}</Button>
            <Button kind="secondary" formaction="/sign-in/link">
              {words.signIn.sendLink}
            </Button>
          </ButtonGroup>
          <p class="hint">{words.signIn.sendLinkHint}</p>
          <PasskeyButton
            language={language}
            label={words.signIn.passkey}
            options={options}
            ceremony="show"
            formaction="/sign-in/passkey"
            offersWhileTyping
          />
        </Form>
        <ul class="plain-list">
          <li>
            <a href="/recover">{words.signIn.forgotten}</a>
          </li>
          <li>
            {words.signIn.noAccount} <a href="/register">{words.signIn.register}</a>
          </li>
        </ul>
      </>
    ),
  });
};
