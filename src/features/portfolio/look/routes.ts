import { act, page, type Route } from "../../../web/route.ts";
import { confirmForm } from "./confirm.form.ts";
import { confirm, unconfirm } from "./confirm-acts.ts";
import { lookedDocumentFile, lookedDocumentPage, lookedPagePicture } from "./document.page.tsx";
import { portfolioPage } from "./portfolio.page.tsx";
import { portfoliosPage } from "./portfolios.page.tsx";

/** What staff of an association see of portfolios that were shared with it, and what they confirm. */
export const routes: readonly Route[] = [
  page("/a/:association/portfolios", { may: "portfolio.look" }, portfoliosPage),
  page("/a/:association/portfolios/:person", { may: "portfolio.look" }, portfolioPage),
  page(
    "/a/:association/portfolios/:person/documents/:document",
    { may: "portfolio.look" },
    lookedDocumentPage,
  ),
  page(
    "/a/:association/portfolios/:person/documents/:document/pages/:page",
    { may: "portfolio.look" },
    lookedPagePicture,
  ),
  page(
    "/a/:association/portfolios/:person/documents/:document/file",
    { may: "portfolio.look" },
    lookedDocumentFile,
  ),
  act(
    "/a/:association/portfolios/:person/confirm",
    { may: "fact.confirm", logs: "fact.confirmed", form: confirmForm },
    confirm,
  ),
  act(
    "/a/:association/portfolios/:person/unconfirm",
    { may: "fact.confirm", logs: "fact.unconfirmed", form: confirmForm },
    unconfirm,
  ),
];
