import { applicationAddresses } from "../../../ui/applications/addresses.ts";
import { act, page, type Route, type Show } from "../../../web/route.ts";
import { applicationsPage } from "./applications.page.tsx";
import { change, register, withdraw } from "./applying-acts.ts";
import { categoryForm } from "./category.form.ts";
import { categoryPage } from "./category.page.tsx";
import { newApplicationPage } from "./new.page.tsx";
import { overviewPage } from "./overview.page.tsx";
import { registerForm } from "./register.form.ts";
import { withdrawForm } from "./withdraw.form.ts";
import { withdrawPage } from "./withdraw.page.tsx";

const { all, fresh } = applicationAddresses;
const one = `${all}/:application`;
const may = "application.read";

/** Where one registers is no id of an application: `/applications/new`. */
const newOrOverview: Show = async (visit) =>
  `${all}/${visit.params["application"] ?? ""}` === fresh ? newApplicationPage(visit) : overviewPage(visit);

/** Registering for an endorsement, and where one's applications stand. */
export const routes: readonly Route[] = [
  page(all, { may }, applicationsPage),
  act(
    all,
    {
      may: "application.change",
      logs: ["application.registered", "association.followed", "portfolio.shared"],
      form: registerForm,
      from: newApplicationPage,
    },
    register,
  ),
  page(one, { may }, newOrOverview),
  page(`${one}/category`, { may }, categoryPage),
  act(
    `${one}/category`,
    {
      may: "application.change",
      logs: "application.category-changed",
      form: categoryForm,
      from: categoryPage,
    },
    change,
  ),
  page(`${one}/withdraw`, { may }, withdrawPage),
  act(
    `${one}/withdraw`,
    { may: "application.change", logs: "application.moved", form: withdrawForm, from: withdrawPage },
    withdraw,
  ),
];
