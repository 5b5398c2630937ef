import { type Id, parseId } from "../../../core/kernel/ids.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import { type Form, form } from "../../../web/form.ts";
import { seenField } from "../../../web/form-fields.ts";

/** The version of an application that was shown. */
export const submitForm = form({ seen: seenField });

/** The most characters of an answer. */
export const LONGEST_ANSWER = 4000;

const PREFIX = "reply-";

/** The field in which a returned part is answered. */
export const answerField = (id: Id<"return">): string => `${PREFIX}${id}`;

/** Answers as they were sent, and whether the application is to be submitted with them. */
export type AnswersSent = {
  readonly seen: number;
  readonly isSubmitted: boolean;
  readonly answers: readonly { readonly id: Id<"return">; readonly answer: string }[];
};

/** Answers to any number of returned parts, and the button that was pressed. */
export const answersForm: Form<AnswersSent> = {
  read: (typed) => {
    const seen = submitForm.read(typed);
    if (!seen.ok) return seen;
    const answers = Object.entries(typed).flatMap(([field, [text = ""]]) => {
      const id = field.startsWith(PREFIX) ? parseId<"return">(field.slice(PREFIX.length)) : undefined;
      return id === undefined ? [] : [{ id, field, answer: text.trim() }];
    });
    const tooLong = answers.filter(({ answer }) => answer.length > LONGEST_ANSWER);
    if (tooLong.length > 0)
      return no(tooLong.map(({ field }) => ({ field, problem: "too-long", limit: LONGEST_ANSWER })));
    return yes({
      ...seen.value,
      isSubmitted: typed["step"]?.[0] === "submit",
      answers: answers.map(({ id, answer }) => ({ id, answer })),
    });
  },
};
