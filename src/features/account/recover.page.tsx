import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { refusalOf } from "./refusal-of.ts";

/** For whoever forgot the password, and what to do when the second factor is lost too. */
export const recoverPage: Show = async (visit) => {
  const { language, entered } = visit;
  const words = signInWords[language];
  return shown({
    title: words.recover.title,
    body: (
      <>
        <PageHeading heading={words.recover.title} lead={words.recover.lead} />
        <Form
          language={language}
          action="/recover"
          labels={{ address: words.address }}
          entered={entered}
          refusal={refusalOf(visit)}
        >
          <TextField
            language={language}
            name="address"
            type="email"
            label={words.address}
            autocomplete="username"
            entered={entered}
          />
          <ButtonGroup>
            <Button>{words.recover.button}</Button>
          </ButtonGroup>
        </Form>
        <section class="prose" aria-labelledby="lost">
          <h2 id="lost">{words.recover.lostTitle}</h2>
          {words.recover.lost.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </section>
      </>
    ),
  });
};
