import { LONGEST_QUESTION, MOST_RETURNED } from "../../../core/application/return-parts.ts";
import { act, page, type Route } from "../../../web/route.ts";
import { applicationsPage } from "./applications.page.tsx";
import { categoryForm, feeForm, moveForm } from "./desk.form.ts";
import { changeTo, giveBack, move, settle } from "./desk-acts.ts";
import { overviewPage } from "./overview.page.tsx";
import { returnForm } from "./return.form.ts";
import { returnPage } from "./return.page.tsx";

const one = "/a/:association/applications/:application";

/** As many parts as are returned at once with a question to each, of which a letter may take six bytes on the way. */
const MOST_OF_RETURNING = MOST_RETURNED * LONGEST_QUESTION * 6;

/** What coordinators do with the applications of their association. */
export const routes: readonly Route[] = [
  page("/a/:association/applications", { may: "application.look" }, applicationsPage),
  page(one, { may: "application.look" }, overviewPage),
  act(
    `${one}/move`,
    { may: "application.run", logs: "application.moved", form: moveForm, from: overviewPage },
    move,
  ),
  act(
    `${one}/fees`,
    { may: "application.run", logs: "fee.recorded", form: feeForm, from: overviewPage },
    settle,
  ),
  act(
    `${one}/category`,
    {
      may: "application.run",
      logs: "application.category-changed",
      form: categoryForm,
      from: overviewPage,
    },
    changeTo,
  ),
  page(`${one}/return`, { may: "application.run" }, returnPage),
  act(
    `${one}/return`,
    {
      may: "application.run",
      logs: "application.returned",
      form: returnForm,
      from: returnPage,
      most: MOST_OF_RETURNING,
    },
    giveBack,
  ),
];
