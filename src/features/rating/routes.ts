import { act, page, type Route } from "../../web/route.ts";
import { copyPage } from "./copy.page.tsx";
import { introPage } from "./intro.page.tsx";
import { partPage } from "./part.page.tsx";
import { questionsPage } from "./questions.page.tsx";
import { codeForm, declineForm, emptyForm, openForm, partForm, sendForm } from "./rating.form.ts";
import { ratingPage } from "./rating.page.tsx";
import {
  askForCode,
  decline,
  keepByButton,
  keepByScript,
  leave,
  openByCode,
  openByLink,
  openHere,
  sendIt,
} from "./rating-acts.ts";
import { sendPage } from "./send.page.tsx";

const may = "rating.give";
const opens = ["rating.opened", "rating.opened-by-applicant"] as const;

/** What a rater does, without an account: by the link in a mail, and by a code where another browser is used. */
export const routes: readonly Route[] = [
  page("/rate", { may }, introPage),
  act("/rate/open", { may, logs: opens, form: emptyForm, from: introPage }, openByLink),
  page("/rate/:request", { may }, ratingPage),
  act("/rate/:request/open", { may, logs: opens, form: openForm, from: ratingPage }, openHere),
  act(
    "/rate/:request/code",
    { may, logs: "rating.code-asked", form: emptyForm, from: ratingPage },
    askForCode,
  ),
  act("/rate/:request/enter", { may, logs: "rating.opened", form: codeForm, from: ratingPage }, openByCode),
  page("/rate/:request/questions", { may }, questionsPage),
  page("/rate/:request/part/:part", { may }, partPage),
  act(
    "/rate/:request/part/:part",
    { may, logs: "rating.started", form: partForm, from: partPage },
    keepByButton,
  ),
  act("/rate/:request/save", { may, logs: "rating.started", form: partForm }, keepByScript),
  page("/rate/:request/send", { may }, sendPage),
  act("/rate/:request/send", { may, logs: "rating.sent", form: sendForm, from: sendPage }, sendIt),
  page("/rate/:request/copy", { may }, copyPage),
  act(
    "/rate/:request/decline",
    { may, logs: "rating.declined", form: declineForm, from: ratingPage },
    decline,
  ),
  act("/rate/:request/leave", { may, logs: "rating.left", form: emptyForm }, leave),
];
