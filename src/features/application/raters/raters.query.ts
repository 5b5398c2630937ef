import { judgeApplication } from "../../../core/application/judge-application.ts";
import { settingOn, todayOf } from "../../../core/association/setting-history.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import {
  type RatingRequestState,
  ratingRequestState,
  silentSince,
} from "../../../core/references/rating-request.ts";
import { validThrough } from "../../../core/references/rating-validity.ts";
import type { Requirement } from "../../../core/standards/verdict.ts";
import { type FollowedRequest, listRatingRequests } from "../../../store/rating-requests.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import { findJudged } from "../find-judged.ts";
import { type Own, readOwn } from "../frame/find-own.ts";

/** A request as its applicant sees it: where it is, whether it counts and until when. Nothing of what a rating says. */
export type OwnRequest = FollowedRequest & {
  readonly state: RatingRequestState;
  readonly isExpired: boolean;
  readonly silentSince: number | undefined;
  /** The last day on which it counts, as `2027-03-01`; undefined where it does not. */
  readonly validThrough: string | undefined;
  readonly isOutOfDate: boolean;
  /** It was set aside, and the same rater was asked for the form of the category that is applied for now. */
  readonly isAskedAnew: boolean;
};

/** One's own application with whom one named, and what the category asks of ratings, as the association confirmed it. */
export type OwnRaters = {
  readonly own: Own;
  readonly requests: readonly OwnRequest[];
  readonly asked: readonly Requirement[];
};

/** Reads it; undefined where the application is not theirs. */
export const findRaters = async (visit: Visit): Promise<OwnRaters | undefined> =>
  visit.world.store.withinPerson(ofPerson(visit).person.id, async (tx) => {
    const own = await readOwn(tx, visit);
    if (own === undefined) return undefined;
    const { application, history, today } = own;
    const { standards, clock } = visit.world;
    const found = await listRatingRequests(tx, application);
    const judged = await findJudged(tx, standards, application, history, today);
    const verdict = judgeApplication(application, judged, standards);
    const { value: rules } = settingOn(history, "reference-rules", today);
    const now = clock.now();
    const requests = found.map((request): OwnRequest => {
      const until =
        request.sentAt === null || request.counts !== true
          ? undefined
          : validThrough(todayOf(history, request.sentAt), rules.validMonths);
      const isOpen = request.sentAt === null && request.declinedAt === null && request.revokedAt === null;
      return {
        ...request,
        state: ratingRequestState(request),
        isExpired: isOpen && request.expiresAt <= now,
        silentSince: silentSince(request, now),
        validThrough: until === undefined ? undefined : formatDay(until),
        isOutOfDate: until !== undefined && until < today,
        isAskedAnew:
          request.setAsideAt !== null &&
          found.some(
            ({ entry, setAsideAt, revokedAt }) =>
              entry === request.entry && setAsideAt === null && revokedAt === null,
          ),
      };
    });
    return {
      own,
      requests,
      asked: (verdict?.confirmed.requirements ?? []).filter(({ id }) => id.startsWith("references.")),
    };
  });
