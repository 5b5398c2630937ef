import { act, page, type Route } from "../../web/route.ts";
import { askAgain } from "./ask-again.ts";
import { confirmationPage, hoursPage } from "./asked.page.tsx";
import { confirmationsPage } from "./confirmations.page.tsx";
import { byLink, confirmAll, confirmHours, disputeHours, endIt, inApp } from "./hour-acts.ts";
import { confirmForm, disputeForm, endForm, wantForm } from "./hours.form.ts";

const ending = ["confirmation.ended", "requests.unwanted"] as const;

/** Hours that somebody is asked to confirm: by a link in a mail, and in the app for whoever has the address. */
export const routes: readonly Route[] = [
  page("/hours", { may: "link.follow" }, hoursPage),
  act(
    "/hours/confirm",
    { may: "link.follow", logs: "hours.confirmed", form: confirmForm, from: hoursPage },
    confirmHours(byLink),
  ),
  act(
    "/hours/dispute",
    { may: "link.follow", logs: "hours.disputed", form: disputeForm, from: hoursPage },
    disputeHours(byLink),
  ),
  act("/hours/end", { may: "link.follow", logs: ending, form: endForm, from: hoursPage }, endIt(byLink)),
  page("/confirmations", { may: "hours.answer" }, confirmationsPage),
  act(
    "/confirmations/ask-again",
    { may: "hours.answer", logs: "requests.wanted", form: wantForm, from: confirmationsPage },
    askAgain,
  ),
  act(
    "/confirmations/confirm",
    { may: "hours.answer", logs: "hours.confirmed", form: confirmForm, from: confirmationsPage },
    confirmAll,
  ),
  page("/confirmations/:request", { may: "hours.answer" }, confirmationPage),
  act(
    "/confirmations/:request/confirm",
    { may: "hours.answer", logs: "hours.confirmed", form: confirmForm, from: confirmationPage },
    confirmHours(inApp),
  ),
  act(
    "/confirmations/:request/dispute",
    { may: "hours.answer", logs: "hours.disputed", form: disputeForm, from: confirmationPage },
    disputeHours(inApp),
  ),
  act(
    "/confirmations/:request/end",
    { may: "hours.answer", logs: ending, form: endForm, from: confirmationPage },
    endIt(inApp),
  ),
];
