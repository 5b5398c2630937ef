import { type EntryKind, entryKinds } from "../../../core/entries/kinds.ts";
import { act, page, type Route } from "../../../web/route.ts";
import { declarationsPage, editPage } from "./edit.page.tsx";
import { saveSent } from "./save-sent.ts";
import { sentForm } from "./sent.form.ts";

const may = { read: "portfolio.read", change: "portfolio.change" } as const;

const editing = (kind: EntryKind): readonly Route[] => [
  page(`/portfolio/${kind}/:entry`, { may: may.read }, editPage(kind)),
  act(
    `/portfolio/${kind}/:entry`,
    {
      may: may.change,
      logs: ["entry.added", "entry.edited", "entry.restored"],
      form: sentForm,
      from: editPage(kind),
    },
    saveSent(kind),
  ),
];

/** The entries of a portfolio, kind by kind: each kind has addresses of its own, so that none hides another page. */
export const routes: readonly Route[] = [
  ...entryKinds.flatMap(editing),
  page("/portfolio/declarations", { may: may.read }, declarationsPage),
];
