import { askedOf, namedFormOf } from "../../../core/application/asked-of.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { findRatingRequest } from "../../../store/rating-requests.ts";
import { findRating } from "../../../store/ratings.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { ratingsWords } from "../../../ui/wording/site/application/ratings.ts";
import { dayIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readOwn } from "../frame/find-own.ts";
import { OwnFrame } from "../frame/own-frame.tsx";
import { SaidAnswers } from "./said-answers.tsx";

/**
 * What a rating of one's own application says, where the right to read it was not given up, and after the decision
 * (product.md R5). The database lets nothing else through; here nothing is asked first.
 */
export const ownAnswersPage: Show = async (visit) => {
  const { language, zone, world, params } = visit;
  const id = parseId<"rating-request">(params["request"] ?? "");
  if (id === undefined) return missing;
  const found = await world.store.withinPerson(ofPerson(visit).person.id, async (tx) => {
    const own = await readOwn(tx, visit);
    const request = own === undefined ? undefined : await findRatingRequest(tx, id);
    if (own === undefined || request?.applicationId !== own.application.id) return undefined;
    const rating = await findRating(tx, request);
    return rating === undefined ? undefined : { own, request, rating };
  });
  if (found === undefined) return missing;
  const { own, request, rating } = found;
  const words = ratingsWords[language].own;
  const edition = world.standards.editions.get(request.edition);
  const asked = edition === undefined ? undefined : askedOf(edition, request.category);
  const title = words.title(request.raterName);
  return shown({
    title,
    body: (
      <OwnFrame visit={visit} own={own} tab="raters">
        <Panel id="answers" heading={title}>
          <p>{words.lead}</p>
          <p class="hint">{words.sent(dayIn({ language, zone }, rating.sentAt))}</p>
          <SaidAnswers
            language={language}
            named={asked === undefined ? undefined : namedFormOf(asked)}
            answers={rating.answers}
            level={3}
          />
        </Panel>
      </OwnFrame>
    ),
  });
};
