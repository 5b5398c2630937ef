import { form } from "../../../web/form.ts";
import { act, page, type Route } from "../../../web/route.ts";
import { columnsForm } from "./columns.form.ts";
import { columnsPage } from "./columns.page.tsx";
import { acceptForm, beginForm, MOST_SENT, sheetForm, undoForm } from "./import.form.ts";
import { importPage } from "./import.page.tsx";
import { accept, drop, redo, takeColumns, takeSent, takeSheet, undo } from "./import-acts.ts";
import { leftOut } from "./left-out.ts";
import { oneImportPage } from "./shown.page.ts";

const may = "portfolio.change";
const all = "/portfolio/import";
const one = `${all}/:import`;

/** Bringing lists and documents into a portfolio, and taking them back. */
export const routes: readonly Route[] = [
  page(all, { may }, importPage),
  act(
    all,
    {
      may,
      logs: "nothing",
      form: beginForm,
      from: importPage,
      receives: { as: "files", field: "file", each: MOST_SENT, count: 1, texts: MOST_SENT },
    },
    takeSent,
  ),
  page(one, { may }, oneImportPage),
  page(`${one}/columns`, { may }, columnsPage),
  act(`${one}/columns`, { may, logs: "nothing", form: columnsForm, from: columnsPage }, takeColumns),
  act(`${one}/sheet`, { may, logs: "nothing", form: sheetForm, from: columnsPage }, takeSheet),
  page(`${one}/left-out.csv`, { may }, leftOut),
  act(`${one}/accept`, { may, logs: "portfolio.imported", form: acceptForm, from: oneImportPage }, accept),
  act(`${one}/undo`, { may, logs: "import.undone", form: undoForm, from: oneImportPage }, undo),
  act(`${one}/redo`, { may, logs: "import.redone", form: form({}), from: oneImportPage }, redo),
  act(`${one}/drop`, { may, logs: "nothing", form: form({}), from: oneImportPage }, drop),
];
