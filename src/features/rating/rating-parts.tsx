import { areasAsked } from "../../core/references/rating-form.ts";
import { minutesFor, progressIn } from "../../core/references/rating-parts.ts";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { raterRoleNames } from "../../ui/wording/rater-roles.ts";
import { ratingWords } from "../../ui/wording/site/rating.ts";
import { dayIn, upperFirst } from "../../ui/wording/speech.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { Visit } from "../../web/visit.ts";
import type { Loaded } from "./loaded.ts";
import type { Rated } from "./rated.ts";

export type RatingProps = { readonly visit: Visit; readonly rated: Rated; readonly loaded: Loaded };

/** What is asked, how long it takes, and who reads it. */
export const RatingFacts = ({ visit, rated: { request }, loaded }: RatingProps) => {
  const { language } = visit;
  const words = ratingWords[language];
  const roles = raterRoleNames(request.roles, language);
  return (
    <SummaryList
      rows={[
        ...(roles.length === 0 ? [] : [{ term: words.facts.as, details: upperFirst(roles.join(", ")) }]),
        ...(request.knownSince === "" ? [] : [{ term: words.facts.since, details: request.knownSince }]),
        {
          term: words.facts.reads,
          details: request.isWaived
            ? words.waived(request.applicantName, loaded.association.name)
            : words.notWaived(request.applicantName),
        },
        {
          term: words.facts.takes,
          details: words.facts.minutes(minutesFor(loaded.form), areasAsked(loaded.form).length),
        },
        { term: words.facts.until, details: dayIn(visit, request.expiresAt) },
      ]}
    />
  );
};

/** That the applicant applies for a category with another form by now: nobody shall fill in half an hour for nothing. */
export const SetAside = ({ visit, rated: { request } }: Omit<RatingProps, "loaded">) => {
  const { language } = visit;
  const words = ratingWords[language].aside;
  return request.setAsideAt === null || request.sentAt !== null ? null : (
    <Notice language={language} kind="information" heading={words.heading}>
      <p>{words.text(request.applicantName, dayIn(visit, request.setAsideAt))}</p>
    </Notice>
  );
};

/** How much of a part is answered, in words. */
export const partProgress = ({ visit, loaded }: RatingProps, section: string): string => {
  const words = ratingWords[visit.language].overview;
  const found = loaded.form.sections.find(({ id }) => id === section);
  if (found === undefined) return "";
  const { answered, asked } = progressIn(found, loaded.answers);
  return words.partProgress(answered, asked);
};

/** A page with a sentence and nothing to do. */
export const overPage = (visit: Visit, sentence: string, status: 200 | 404 = 200): Reply => {
  const words = ratingWords[visit.language].over;
  return shown({ title: words.title, status, body: <PageHeading heading={words.title} lead={sentence} /> });
};

/** Why nothing can be done with a request; undefined where something can. */
export const overSentence = ({ language, world }: Visit, { request }: Rated): string | undefined => {
  const { over } = ratingWords[language];
  if (request.sentAt !== null) return undefined;
  if (request.revokedAt !== null) return over.revoked;
  if (request.declinedAt !== null) return over.declined;
  return request.expiresAt <= world.clock.now() ? over.expired : undefined;
};
