import type { Child } from "hono/jsx";
import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
import { Form } from "./form.tsx";

/** A question to be answered before something is done. */
export type Question = {
  readonly heading: string;
  /** What will happen, and whether it can be taken back. */
  readonly body: Child;
  readonly action: string;
  /** `get` where what it does changes nothing, such as starting over a search. */
  readonly method?: "post" | "get" | undefined;
  /** What the button does, as a verb: never "Yes" or "OK". */
  readonly verb: string;
  readonly isDangerous?: boolean | undefined;
  /** Hidden fields, and fields that the question asks for. */
  readonly fields?: Child;
};

type QuestionPageProps = { readonly language: Language; readonly question: Question; readonly back: string };

const kindOf = ({ isDangerous }: Question) => (isDangerous === true ? "danger" : "primary");

/** The question as a page of its own: what the address of `Confirm` serves. */
export const QuestionPage = ({ language, question, back }: QuestionPageProps) => (
  <section class="question">
    <h1>{question.heading}</h1>
    <div class="prose">{question.body}</div>
    <Form language={language} action={question.action} method={question.method}>
      {question.fields}
      <ButtonGroup>
        <Button kind={kindOf(question)}>{question.verb}</Button>
        <ButtonLink href={back} kind="secondary">
          {controlWords[language].cancel}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  </section>
);

export type ConfirmProps = {
  readonly language: Language;
  /** Unlike any other id of the page. */
  readonly id: string;
  /** The page that asks the same, for browsers without a script. */
  readonly href: string;
  /** What stands on the button that opens the question. */
  readonly label: string;
  /** The label with what it is about, where several stand on a page. */
  readonly says?: string | undefined;
  readonly isSmall?: boolean | undefined;
  readonly question: Question;
};

/** A link to a question; with a script the question opens over the page instead. */
export const Confirm = ({ language, id, href, label, says, isSmall, question }: ConfirmProps) => (
  <at-dialog>
    <ButtonLink href={href} kind="secondary" small={isSmall} says={says}>
      {label}
    </ButtonLink>
    <dialog class="dialog" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{question.heading}</h2>
      <div class="prose">{question.body}</div>
      <Form language={language} action={question.action} method={question.method}>
        {question.fields}
        <ButtonGroup>
          <Button kind={kindOf(question)}>{question.verb}</Button>
          <button type="submit" class="button button-secondary" formmethod="dialog">
            {controlWords[language].cancel}
          </button>
        </ButtonGroup>
      </Form>
    </dialog>
  </at-dialog>
);
