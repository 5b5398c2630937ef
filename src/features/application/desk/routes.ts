import { act, page, type Route } from "../../../web/route.ts";
import { applicationsPage } from "./applications.page.tsx";
import { categoryForm, feeForm, moveForm } from "./desk.form.ts";
import { changeTo, move, settle } from "./desk-acts.ts";
import { overviewPage } from "./overview.page.tsx";

const one = "/a/:association/applications/:application";

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
];
