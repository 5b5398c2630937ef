import { form } from "../../../web/form.ts";
import { act, page, type Route } from "../../../web/route.ts";
import { exportPage } from "./export.page.tsx";
import {
  again,
  askFor,
  csvForm,
  documentForm,
  download,
  dropOne,
  exportList,
  exportLists,
  exportPortfolio,
  fileForm,
} from "./export.ts";

const may = "portfolio.export";
const all = "/portfolio/export";
const one = `${all}/files/:export`;

/** Taking a portfolio along. */
export const routes: readonly Route[] = [
  page(all, { may }, exportPage),
  act(all, { may, logs: "portfolio.exported", form: documentForm }, exportPortfolio),
  act(`${all}/list`, { may, logs: "portfolio.exported", form: csvForm, from: exportPage }, exportList),
  act(`${all}/lists`, { may, logs: "portfolio.exported", form: form({}), from: exportPage }, exportLists),
  act(`${all}/files`, { may, logs: "portfolio.exported", form: fileForm, from: exportPage }, askFor),
  page(one, { may }, download),
  act(`${one}/again`, { may, logs: "nothing", form: form({}), from: exportPage }, again),
  act(`${one}/drop`, { may, logs: "nothing", form: form({}), from: exportPage }, dropOne),
];
