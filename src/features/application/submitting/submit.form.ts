import { LONGEST_ANSWER, type SentAnswer } from "../../../core/application/answer-parts.ts";
import { type Id, parseId } from "../../../core/kernel/ids.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import { seenText } from "../../../core/kernel/seen-text.ts";
import { textMark } from "../../../core/kernel/text-mark.ts";
import { type Form, form } from "../../../web/form.ts";
import { seenField } from "../../../web/form-fields.ts";

/** The version of an application that was shown. */
export const submitForm = form({ seen: seenField });

const PREFIX = "reply-";

/** The field in which a returned part is answered. */
export const answerField = (id: Id<"return">): string => `${PREFIX}${id}`;

/** True for a field in which something is answered. */
export const isAnswerField = (field: string): boolean => field.startsWith(PREFIX);

/** The field that brings back the mark of the answer that the page showed. */
export const seenAnswerField = (id: Id<"return">): string => `seen-${PREFIX}${id}`;

/** Answers as they were sent, and whether the application is to be submitted with them. */
export type AnswersSent = {
  readonly seen: number;
  readonly isSubmitted: boolean;
  readonly answers: readonly SentAnswer[];
};

/** Answers to any number of returned parts, and the button that was pressed. */
export const answersForm: Form<AnswersSent> = {
  read: (typed) => {
    const seen = submitForm.read(typed);
    if (!seen.ok) return seen;
    const answers = Object.entries(typed).flatMap(([field, [text = ""]]) => {
      const id = isAnswerField(field) ? parseId<"return">(field.slice(PREFIX.length)) : undefined;
      if (id === undefined) return [];
      // A page that shows nothing yet need not say so.
      return [{ id, field, answer: seenText(text), seen: typed[seenAnswerField(id)]?.[0] ?? textMark("") }];
    });
    const tooLong = answers.filter(({ answer }) => answer.length > LONGEST_ANSWER);
    if (tooLong.length > 0)
      return no(tooLong.map(({ field }) => ({ field, problem: "too-long", limit: LONGEST_ANSWER })));
    return yes({
      ...seen.value,
      isSubmitted: typed["step"]?.[0] === "submit",
      answers: answers.map(({ id, answer, seen }) => ({ id, answer, seen })),
    });
  },
};
