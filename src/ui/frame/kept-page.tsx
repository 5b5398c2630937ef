import { Button, ButtonGroup } from "../controls/button.tsx";
import { Form, Hidden } from "../controls/form.tsx";
import { errorWords } from "../wording/site/errors.ts";
import type { Language } from "../wording/speech.ts";
import { ArcsApart } from "./logo.tsx";

export type KeptPageProps = {
  readonly language: Language;
  /** Where the form was sent, and is sent again. */
  readonly action: string;
  /** What was typed in it, without what is never written into a page. */
  readonly typed: { readonly [field: string]: readonly string[] };
  readonly signIn: string;
};

/** Somebody sent a form who is signed in no more: what they typed waits in this page until they are again. */
export const KeptPage = ({ language, action, typed, signIn }: KeptPageProps) => {
  const words = errorWords[language].kept;
  return (
    <section class="error-page">
      <ArcsApart />
      <h1>{words.title}</h1>
      <p class="lead">{words.happened}</p>
      <ol>
        <li>
          <a href={signIn} target="_blank" rel="noopener">
            {words.signIn}
          </a>
        </li>
        <li>{words.next}</li>
      </ol>
      <Form language={language} action={action}>
        {Object.entries(typed).flatMap(([name, values]) =>
          values.map((value) => <Hidden name={name} value={value} />),
        )}
        <ButtonGroup>
          <Button>{words.again}</Button>
        </ButtonGroup>
      </Form>
    </section>
  );
};
