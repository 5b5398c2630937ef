import { act, page, type Route } from "../../web/route.ts";
import { directoryAddresses } from "./addresses.ts";
import { directoryDeskPage } from "./desk.page.tsx";
import { directoryPage } from "./directory.page.tsx";
import { editListingPage } from "./edit-listing.page.tsx";
import { changeForm, decideForm, offerForm } from "./listing.form.ts";
import { change, decide, offer } from "./listing-acts.ts";
import { minePage } from "./mine.page.tsx";
import { newListingPage } from "./new-listing.page.tsx";

const { directory, mine, fresh } = directoryAddresses;
const own = "listing.change";
const desk = "/a/:association/directory";

/** The directory of providers, one's own listing in it, and what the association decides. */
export const routes: readonly Route[] = [
  page(directory, { may: "provider.read" }, directoryPage),
  page("/a/:association/providers", { may: "provider.read" }, directoryPage),
  page(mine, { may: own }, minePage),
  page(fresh, { may: own }, newListingPage),
  act(fresh, { may: own, logs: "listing.offered", form: offerForm, from: newListingPage }, offer),
  page(`${mine}/:listing`, { may: own }, editListingPage),
  act(
    `${mine}/:listing`,
    { may: own, logs: "listing.changed", form: changeForm, from: editListingPage },
    change,
  ),
  page(desk, { may: "listing.decide" }, directoryDeskPage),
  act(
    `${desk}/:listing`,
    {
      may: "listing.decide",
      logs: ["listing.accepted", "listing.declined", "listing.taken-down"],
      form: decideForm,
      from: directoryDeskPage,
    },
    decide,
  ),
];
