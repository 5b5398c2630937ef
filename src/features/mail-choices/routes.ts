import { CHOICE_PATH } from "../../core/messages/mail-choice.ts";
import { act, page, type Route } from "../../web/route.ts";
import { choicesPage } from "./choices.page.tsx";
import { chooseMail, chooseMailForm } from "./choose-mail.ts";
import { refusePage } from "./refuse.page.tsx";
import { refuseForm, refuseMail } from "./refuse-mail.ts";

/** What people get by mail: by their own choice, and by a link in a mail, which a mail program may press for them. */
export const routes: readonly Route[] = [
  page("/me/mail", { may: "account.read" }, choicesPage),
  act(
    "/me/mail",
    { may: "account.change", logs: "account.changed", form: chooseMailForm, from: choicesPage },
    chooseMail,
  ),
  page(`${CHOICE_PATH}/:choice`, { may: "mail.refuse" }, refusePage),
  act(
    `${CHOICE_PATH}/:choice`,
    { may: "mail.refuse", logs: "account.changed", form: refuseForm, isSigned: true },
    refuseMail,
  ),
];
