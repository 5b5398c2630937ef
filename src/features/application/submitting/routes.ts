import { LONGEST_ANSWER } from "../../../core/application/answer-parts.ts";
import { MOST_RETURNED } from "../../../core/application/return-parts.ts";
import { act, page, type Route } from "../../../web/route.ts";
import { returnedPage } from "./returned.page.tsx";
import { answersForm, submitForm } from "./submit.form.ts";
import { submitPage } from "./submit.page.tsx";
import { answer, submit } from "./submit-acts.ts";

/** An answer to each of as many parts as are returned at once, of which a letter may take six bytes on the way. */
const MOST_OF_ANSWERS = MOST_RETURNED * LONGEST_ANSWER * 6;

const application = "/applications/:application";

/** Submitting one's own application, and submitting it again once what was returned is answered. */
export const routes: readonly Route[] = [
  page(`${application}/submit`, { may: "application.read" }, submitPage),
  act(
    `${application}/submit`,
    { may: "application.change", logs: "application.submitted", form: submitForm, from: submitPage },
    submit,
  ),
  page(`${application}/returned`, { may: "application.read" }, returnedPage),
  act(
    `${application}/returned`,
    {
      may: "application.change",
      logs: ["application.answered", "application.submitted"],
      form: answersForm,
      from: returnedPage,
      most: MOST_OF_ANSWERS,
    },
    answer,
  ),
];
