import { READ_AGAIN } from "../../core/references/open-rating.ts";
import { findRating } from "../../store/ratings.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { ratingWords } from "../../ui/wording/site/rating.ts";
import { missing, seeOther, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { GivenAnswers } from "./given-answers.tsx";
import { findRated, formOfRequest } from "./rated.ts";

/** What a rater sent, for a day in the browser that may show it. */
export const copyPage: Show = async (visit) => {
  const rated = await findRated(visit);
  if (rated === undefined) return missing;
  const { request, bound } = rated;
  const { language, world } = visit;
  const base = `/rate/${request.id}`;
  const isOver = request.sentAt === null || world.clock.now() >= request.sentAt + READ_AGAIN;
  if (bound === undefined || isOver) return seeOther(base);
  const named = formOfRequest(world, request);
  const rating = await rated.within(async (tx) => findRating(tx, request));
  if (rating === undefined || named === undefined) return missing;
  const words = ratingWords[language];
  return shown({
    title: words.sent.copyTitle,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: base, label: words.title(request.applicantName) }]}
            />
          }
          heading={words.sent.copyTitle}
          lead={words.title(request.applicantName)}
        />
        <GivenAnswers language={language} named={named} answers={rating.answers} />
      </>
    ),
  });
};
