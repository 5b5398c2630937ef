import { addressesOf } from "../../store/addresses.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { PasswordField } from "../../ui/controls/password-field.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { linkWords } from "../../ui/wording/site/links.ts";
import { securityWords } from "../../ui/wording/site/security.ts";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { refusalOf } from "./refusal-of.ts";
import { ownOf } from "./signed-in.ts";

/** A new password, for whoever has just shown who they are. */
export const passwordPage: Show = async (visit) => {
  const { world, language, entered } = visit;
  const { personId } = ownOf(visit);
  const addresses = await world.store.withinPerson(personId, async (tx) => addressesOf(tx, personId));
  const words = securityWords[language].password;
  const { newPassword, passwordHint } = linkWords[language];
  return shown({
    title: words.heading,
    body: (
      <>
        <PageHeading heading={words.heading} lead={words.pageLead} />
        <Form
          language={language}
          action="/me/security/password"
          labels={{ password: newPassword }}
          entered={entered}
          refusal={refusalOf(visit)}
        >
          <TextField
            language={language}
            name="address"
            type="email"
            label={signInWords[language].address}
            value={addresses.find(({ main }) => main)?.address}
            autocomplete="username"
            readOnly
          />
          <PasswordField
            language={language}
            name="password"
            label={newPassword}
            hint={passwordHint}
            autocomplete="new-password"
            entered={entered}
          />
          <ButtonGroup>
            <Button>{words.save}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
