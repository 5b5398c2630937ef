import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { ratingWords } from "../../ui/wording/site/rating.ts";
import { seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { loadRating } from "./loaded.ts";
import { findLinked } from "./rated.ts";
import { overPage, overSentence, RatingFacts, SetAside } from "./rating-parts.tsx";

/** What the link of the mail opens. Looking at it opens nothing: only the button does. */
export const introPage: Show = async (visit) => {
  const { language, cookie, entered } = visit;
  const words = ratingWords[language];
  const rated = await findLinked(visit);
  if (rated === undefined) return overPage(visit, words.over.unknown);
  const { request, bound, isApplicant } = rated;
  // Whoever never chose a language reads the one in which they were written to.
  if (cookie("language") === undefined && request.language !== language)
    return seeOther("/rate", {
      cookies: [{ name: "language", value: request.language, maxAge: 60 * 60 * 24 }],
    });
  if (isApplicant && request.isOwnBrowser)
    return overPage(visit, words.over.own(request.applicantName, request.raterName));
  if (bound !== undefined || request.sentAt !== null) return seeOther(`/rate/${request.id}`);
  const over = overSentence(visit, rated);
  if (over !== undefined) return overPage(visit, over);
  const loaded = await loadRating(visit, rated);
  if (loaded === undefined) return overPage(visit, words.over.strange);
  const refusal = entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit);
  return shown({
    title: words.title(request.applicantName),
    body: (
      <>
        <PageHeading
          heading={words.title(request.applicantName)}
          lead={words.lead(request.applicantName, loaded.category, loaded.association.name)}
        />
        <SetAside visit={visit} rated={rated} />
        <RatingFacts visit={visit} rated={rated} loaded={loaded} />
        <p>{words.intro.means}</p>
        <Form language={language} action="/rate/open" refusal={refusal}>
          <ButtonGroup>
            <Button>{words.intro.button}</Button>
          </ButtonGroup>
        </Form>
        <p>
          <a href={`/rate/${request.id}/questions`}>{words.intro.questions}</a>
        </p>
      </>
    ),
  });
};
