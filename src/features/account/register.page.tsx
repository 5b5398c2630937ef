import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import type { Visit, VisitedPerson } from "../../web/visit.ts";
import { refusalOf } from "./refusal-of.ts";

/** To somebody who is signed in: they have what this page is for. */
const nothingToRegister = ({ language }: Visit, { name }: VisitedPerson): Reply => {
  const { register } = signInWords[language];
  return shown({
    title: register.signedInTitle,
    body: (
      <>
        <PageHeading heading={register.signedInTitle} lead={register.signedIn(name)} />
        <ButtonGroup>
          <ButtonLink href="/me">{register.toAccount}</ButtonLink>
        </ButtonGroup>
        <p>{register.forSomebodyElse}</p>
      </>
    ),
  });
};

/** Asks for the e-mail address and for nothing else. */
export const registerPage: Show = async (visit) => {
  const { language, entered, person } = visit;
  if (person !== undefined) return nothingToRegister(visit, person);
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
