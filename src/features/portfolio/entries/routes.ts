import { type EntryKind, entryKinds } from "../../../core/entries/kinds.ts";
import { act, page, type Route } from "../../../web/route.ts";
import { ledgerPage } from "../ledger/ledger.page.tsx";
import { ledgerPages } from "../ledger/pages.ts";
import { declarationsPage, editPage } from "./edit.page.tsx";
import { bringBack, copy, deleteForm, duplicateForm, restoreForm, takeAway } from "./entry-acts.ts";
import { listPage } from "./list.page.tsx";
import { saveSent } from "./save-sent.ts";
import { sentForm } from "./sent.form.ts";

const may = { read: "portfolio.read", change: "portfolio.change" } as const;

const editing = (kind: EntryKind): readonly Route[] => [
  page(
    `/portfolio/${kind}/:entry`,
    { may: may.read },
    kind === "rsc" ? ledgerPages(editPage(kind)) : editPage(kind),
  ),
  act(
    `/portfolio/${kind}/:entry`,
    {
      may: may.change,
      logs: ["entry.added", "entry.edited", "entry.restored"],
      form: sentForm,
      from: editPage(kind),
      isBound: true,
    },
    saveSent(kind),
  ),
];

/** What can be done with entries of which there are several. */
const listing = (kind: EntryKind): readonly Route[] => [
  page(`/portfolio/${kind}`, { may: may.read }, kind === "rsc" ? ledgerPage : listPage(kind)),
  act(
    `/portfolio/${kind}/:entry/delete`,
    { may: may.change, logs: "entry.deleted", form: deleteForm, from: editPage(kind) },
    takeAway(kind),
  ),
  act(
    `/portfolio/${kind}/:entry/restore`,
    { may: may.change, logs: "entry.restored", form: restoreForm },
    bringBack(kind),
  ),
  act(
    `/portfolio/${kind}/:entry/duplicate`,
    { may: may.change, logs: "entry.added", form: duplicateForm },
    copy(kind),
  ),
];

/** The entries of a portfolio, kind by kind: each kind has addresses of its own, so that none hides another page. */
export const routes: readonly Route[] = [
  ...entryKinds.flatMap(editing),
  ...entryKinds.filter((kind) => kind !== "declarations").flatMap(listing),
  page("/portfolio/declarations", { may: may.read }, declarationsPage),
];
