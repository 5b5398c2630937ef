import { act, page, type Route } from "../../../web/route.ts";
import { ownAnswersPage } from "./own-answers.page.tsx";
import { ratingCallForm } from "./rating-call.form.ts";
import { releasePage, reopenPage } from "./rating-call.page.tsx";
import { release, reopen } from "./rating-call-acts.ts";
import { ratingsPage } from "./ratings.page.tsx";

const ratings = "/a/:association/applications/:application/ratings";

/** What staff read of ratings, what they do after a call, and what whoever applied may read. */
export const routes: readonly Route[] = [
  page(ratings, { may: "rating.look" }, ratingsPage),
  page(`${ratings}/:request/release`, { may: "rating.correct" }, releasePage),
  act(
    `${ratings}/:request/release`,
    { may: "rating.correct", logs: "rating.released", form: ratingCallForm, from: releasePage },
    release,
  ),
  page(`${ratings}/:request/reopen`, { may: "rating.correct" }, reopenPage),
  act(
    `${ratings}/:request/reopen`,
    { may: "rating.correct", logs: "rating.reopened", form: ratingCallForm, from: reopenPage },
    reopen,
  ),
  page("/applications/:application/raters/:request/answers", { may: "application.read" }, ownAnswersPage),
];
