import { Button, ButtonGroup } from "../controls/button.tsx";
import { Form, Hidden } from "../controls/form.tsx";
import { WhosePage } from "../controls/whose-page.ts";
import { errorWords, type WhyKept } from "../wording/site/errors.ts";
import type { Language } from "../wording/speech.ts";
import { ArcsApart } from "./logo.tsx";

export type KeptPageProps = {
  readonly language: Language;
  /** Why it was not done. */
  readonly because: WhyKept;
  /** Where the form was sent, and is sent again. */
  readonly action: string;
  /** What was typed in it, and under which account, without what is never written into a page. */
  readonly typed: { readonly [field: string]: readonly string[] };
  /** Where to become whoever typed it. */
  readonly signIn: string;
};

/** Somebody sent a form who may not as they are signed in now: what they typed waits in this page until they, and no other, may. */
export const KeptPage = ({ language, because, action, typed, signIn }: KeptPageProps) => {
  const words = errorWords[language].kept[because];
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
      <WhosePage.Provider value={undefined}>
        <Form language={language} action={action}>
          {Object.entries(typed).flatMap(([name, values]) =>
            values.map((value) => <Hidden name={name} value={value} />),
          )}
          <ButtonGroup>
            <Button>{words.again}</Button>
          </ButtonGroup>
        </Form>
      </WhosePage.Provider>
    </section>
  );
};
