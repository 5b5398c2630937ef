import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { PasswordField } from "../../ui/controls/password-field.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { linkWords } from "../../ui/wording/site/links.ts";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { Visit } from "../../web/visit.ts";
import type { Followed } from "./followed-link.ts";
import { refusalOf } from "./refusal-of.ts";
import { SharedBox } from "./shared-box.tsx";

/** A new password for whoever forgot the old one. */
export const recoveryPage = (visit: Visit, { link }: Followed): Reply => {
  const { language, entered } = visit;
  const words = linkWords[language];
  return shown({
    title: words.purposes.recover.title,
    body: (
      <>
        <PageHeading
          heading={words.purposes.recover.title}
          lead={words.purposes.recover.text(link.address)}
        />
        <Form
          language={language}
          action="/link/recover"
          labels={{ password: words.newPassword }}
          entered={entered}
          refusal={refusalOf(visit)}
        >
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
            label={words.newPassword}
            hint={words.passwordHint}
            autocomplete="new-password"
            entered={entered}
          />
          <SharedBox language={language} entered={entered} />
          <ButtonGroup>
            <Button>{words.purposes.recover.button}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
