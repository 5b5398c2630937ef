import { type Child, useContext } from "hono/jsx";
import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";
import type { Entered } from "./entered.ts";
import { ErrorSummary, mistakesOf } from "./error-summary.tsx";
import { Notice } from "./notice.tsx";
import { WhosePage } from "./whose-page.ts";

export type FormProps = {
  readonly language: Language;
  readonly action: string;
  /** `get` for searches and filters: nothing is changed, and the address can be kept. */
  readonly method?: "post" | "get" | undefined;
  readonly id?: string | undefined;
  /** What came back, whose mistakes are told before the fields. */
  readonly entered?: Entered | undefined;
  /** The labels of the fields by name, for the summary of mistakes. */
  readonly labels?: { readonly [field: string]: string } | undefined;
  /** Mistakes in words of their own, as they stand at the fields. */
  readonly mistakes?: { readonly [field: string]: string | undefined } | undefined;
  /** Why the whole was refused, in a sentence. */
  readonly refusal?: string | undefined;
  readonly hasFiles?: boolean | undefined;
  /** Asks before the page is left with something typed and not sent. */
  readonly warnsUnsaved?: boolean | undefined;
  /** Fields in a row, for filters above a table. */
  readonly isInline?: boolean | undefined;
  /** Fields side by side in columns of one width, for a search by many of them. */
  readonly isInColumns?: boolean | undefined;
  /** Says what the form is for, where the page has several. */
  readonly says?: string | undefined;
  readonly children?: Child;
};

/**
 * A form. Mistakes are found by the server, which says them in the reader's language, so the browser's own bubbles are
 * off. With a script it is sent once however often the button is pressed. It says whose page it stands on: what somebody
 * typed is done for no other account that is signed in by the time it is sent.
 */
export const Form = (props: FormProps) => {
  const { language, action, method = "post", entered, labels = {}, refusal, children } = props;
  const whose = useContext(WhosePage);
  const form = (
    <form
      id={props.id}
      class={`form${props.isInline === true ? " form-inline" : props.isInColumns === true ? " form-columns" : ""}`}
      method={method}
      action={action}
      enctype={props.hasFiles === true ? "multipart/form-data" : undefined}
      aria-label={props.says}
      novalidate
    >
      {method === "get" || whose === undefined ? null : <Hidden name="account" value={whose} />}
      <ErrorSummary language={language} mistakes={mistakesOf(entered, language, labels, props.mistakes)} />
      {refusal === undefined ? null : (
        <Notice language={language} kind="error" isAnnounced isBrief>
          <p>{refusal}</p>
        </Notice>
      )}
      {children}
    </form>
  );
  if (method === "get") return form;
  const guarded = <at-once data-wait={controlWords[language].wait}>{form}</at-once>;
  return props.warnsUnsaved === true ? <at-unsaved>{guarded}</at-unsaved> : guarded;
};

/** A value that a form sends without asking for it. */
export const Hidden = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <input type="hidden" name={name} value={value} />
);
