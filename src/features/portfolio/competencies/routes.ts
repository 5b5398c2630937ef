import { act, page, type Route } from "../../../web/route.ts";
import { competencyAddresses } from "./addresses.ts";
import { matrixPage } from "./matrix.page.tsx";
import { staffMatrixPage } from "./staff-matrix.page.tsx";
import { suggestionsPage } from "./suggestions.ts";
import { tagForm } from "./tag.form.ts";
import { tagPage } from "./tag.page.tsx";
import { tag } from "./tag-act.ts";

const may = "portfolio.read";

/** Which knowledge and skill areas a portfolio shows, and how entries are tagged with them. */
export const routes: readonly Route[] = [
  page(competencyAddresses.matrix, { may }, matrixPage),
  page(competencyAddresses.suggestions, { may }, suggestionsPage),
  page(competencyAddresses.tag, { may }, tagPage),
  act(
    competencyAddresses.tag,
    { may: "portfolio.change", logs: ["entry.edited"], form: tagForm, from: tagPage },
    tag,
  ),
  page("/a/:association/portfolios/:person/competencies", { may: "portfolio.look" }, staffMatrixPage),
];
