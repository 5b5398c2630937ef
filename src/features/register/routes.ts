import { act, page, type Route } from "../../web/route.ts";
import { askedForPage, settlePage } from "./asked-for.page.tsx";
import { editHolderPage } from "./edit-holder.page.tsx";
import { holderPage } from "./holder.page.tsx";
import { correctHolder, enterHolder } from "./holder-acts.ts";
import { importPage } from "./import.page.tsx";
import { lookUpPage } from "./look-up.page.tsx";
import { newHolderPage } from "./new-holder.page.tsx";
import {
  daysForm,
  holderForm,
  importForm,
  newHolderForm,
  settleForm,
  standingForm,
  withdrawalForm,
} from "./register.form.ts";
import { registerPage } from "./register.page.tsx";
import { searchRegister } from "./search-register.ts";
import { settle } from "./settle.ts";
import { standingPage } from "./standing.page.tsx";
import { addStanding, saveDays, takeWithdrawal } from "./standing-acts.ts";
import { takeList } from "./take-list.ts";
import { template } from "./template.ts";
import { withdrawPage } from "./withdraw.page.tsx";

/** A list of a megabyte, as one file or one field, with what is around it; in some encodings a letter takes two bytes. */
const MOST_OF_A_LIST = 2_200_000;

const standings: readonly Route[] = [
  act(
    "/a/:association/register/holders/:holder/standings",
    { may: "register.change", logs: "standing.recorded", form: standingForm, from: holderPage },
    addStanding,
  ),
  page(
    "/a/:association/register/holders/:holder/standings/:standing",
    { may: "register.change" },
    standingPage,
  ),
  act(
    "/a/:association/register/holders/:holder/standings/:standing",
    { may: "register.change", logs: "standing.changed", form: daysForm, from: standingPage },
    saveDays,
  ),
  page(
    "/a/:association/register/holders/:holder/standings/:standing/withdraw",
    { may: "register.change" },
    withdrawPage,
  ),
  act(
    "/a/:association/register/holders/:holder/standings/:standing/withdraw",
    { may: "register.change", logs: "standing.withdrawn", form: withdrawalForm, from: withdrawPage },
    takeWithdrawal,
  ),
];

/** The register of standing: kept by the staff of each association, looked up by whoever is signed in. */
export const routes: readonly Route[] = [
  page("/a/:association/register", { may: "register.read" }, registerPage),
  page("/a/:association/register/new", { may: "register.change" }, newHolderPage),
  act(
    "/a/:association/register/new",
    { may: "register.change", logs: "holder.recorded", form: newHolderForm, from: newHolderPage },
    enterHolder,
  ),
  page("/a/:association/register/asked", { may: "register.read" }, askedForPage),
  page("/a/:association/register/asked/:request", { may: "register.change" }, settlePage),
  act(
    "/a/:association/register/asked/:request",
    {
      may: "register.change",
      logs: ["holder.settled", "holder.recorded"],
      form: settleForm,
      from: settlePage,
    },
    settle,
  ),
  page("/a/:association/register/import", { may: "register.change" }, importPage),
  act(
    "/a/:association/register/import",
    {
      may: "register.change",
      logs: "register.imported",
      form: importForm,
      from: importPage,
      most: MOST_OF_A_LIST,
      textFiles: ["file"],
    },
    takeList,
  ),
  page("/a/:association/register/template.csv", { may: "register.change" }, template),
  page("/a/:association/register/holders/:holder", { may: "register.read" }, holderPage),
  page("/a/:association/register/holders/:holder/change", { may: "register.change" }, editHolderPage),
  act(
    "/a/:association/register/holders/:holder/change",
    { may: "register.change", logs: "holder.changed", form: holderForm, from: editHolderPage },
    correctHolder,
  ),
  ...standings,
  page("/register/search", { may: "register.look-up" }, searchRegister),
  page("/register/look-up", { may: "register.look-up" }, lookUpPage),
];
