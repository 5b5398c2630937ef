import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { refusalOf } from "./refusal-of.ts";

/** Asks for the e-mail address and for nothing else. */
export const registerPage: Show = async (visit) => {
  const { language, entered } = visit;
  const words = signInWords[language];
  return shown({
    title: words.register.title,
    body: (
      <>
        <PageHeading heading={words.register.title} lead={words.register.lead} />
        <Form
          language={language}
          action="/register"
          labels={{ address: words.address }}
          entered={entered}
          refusal={refusalOf(visit)}
        >
          <TextField
            language={language}
            name="address"
            type="email"
            label={words.address}
            hint={words.register.addressHint}
            autocomplete="email"
            entered={entered}
          />
          <ButtonGroup>
            <Button>{words.register.button}</Button>
          </ButtonGroup>
        </Form>
        <p>
          {words.register.haveAccount} <a href="/sign-in">{words.signIn.button}</a>
        </p>
      </>
    ),
  });
};
