import { act, page, type Route } from "../../../web/route.ts";
import { nameRaterPage } from "./name-rater.page.tsx";
import { askAgain, nameRater, takeBack } from "./rater-acts.ts";
import { againForm, nameForm, withdrawForm } from "./raters.form.ts";
import { ratersPage } from "./raters.page.tsx";

const may = "rating.ask";
const base = "/applications/:application/raters";

/** Whom an applicant asks to rate them, and where each request stands. */
export const routes: readonly Route[] = [
  page(base, { may }, ratersPage),
  page(`${base}/new`, { may }, nameRaterPage),
  act(
    `${base}/new`,
    {
      may,
      logs: ["rating.asked", "entry.added", "entry.edited", "application.signed"],
      form: nameForm,
      from: nameRaterPage,
    },
    nameRater,
  ),
  act(
    `${base}/again`,
    { may, logs: ["rating.asked", "entry.edited"], form: againForm, from: ratersPage },
    askAgain,
  ),
  act(`${base}/withdraw`, { may, logs: "rating.revoked", form: withdrawForm, from: ratersPage }, takeBack),
];
