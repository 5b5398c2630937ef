import { act, page, type Route } from "../../../web/route.ts";
import { returnedPage } from "./returned.page.tsx";
import { answersForm, submitForm } from "./submit.form.ts";
import { submitPage } from "./submit.page.tsx";
import { answer, submit } from "./submit-acts.ts";

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
    },
    answer,
  ),
];
