import { page, type Route } from "../../web/route.ts";
import { mailHtml, mailPage } from "./mail.page.tsx";
import { mailsPage } from "./mails.page.tsx";

const may = "demonstration.use";

/** The mail of a demonstration, in place of mailboxes that nobody has. */
export const routes: readonly Route[] = [
  page("/demonstration/mail", { may }, mailsPage),
  page("/demonstration/mail/:mail", { may }, mailPage),
  page("/demonstration/mail/:mail/html", { may }, mailHtml),
];
