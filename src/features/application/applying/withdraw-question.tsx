import type { Application } from "../../../core/application/application.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import type { Entered } from "../../../ui/controls/entered.ts";
import { Hidden } from "../../../ui/controls/form.tsx";
import type { Question } from "../../../ui/controls/question.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { LONGEST_WHY } from "./withdraw.form.ts";

/** The question that is asked before an application is withdrawn. */
export const withdrawQuestion = (
  language: Language,
  { id, version }: Application,
  entered?: Entered,
): Question => {
  const words = applyingWords[language].overview;
  return {
    heading: words.withdrawHeading,
    body: <p>{words.withdrawText}</p>,
    action: `${applicationHref(id)}/withdraw`,
    verb: words.withdrawVerb,
    isDangerous: true,
    fields: (
      <>
        <Hidden name="seen" value={String(version)} />
        <TextAreaField
          language={language}
          name="why"
          label={words.withdrawWhy}
          hint={words.withdrawWhyHint}
          need="optional"
          rows={3}
          maxLength={LONGEST_WHY}
          entered={entered}
        />
      </>
    ),
  };
};
