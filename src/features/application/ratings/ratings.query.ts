import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { askedOf, asksTheSame, type NamedForm, namedFormOf } from "../../../core/application/asked-of.ts";
import { settingOn, todayOf } from "../../../core/association/setting-history.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import type { RatingCall } from "../../../core/references/rating-call.ts";
import { type ReadRating, type SideBySide, sideBySide } from "../../../core/references/side-by-side.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { namesOf } from "../../../store/persons.ts";
import { listRatingCalls } from "../../../store/rating-calls.ts";
import { listForStaff, type RatedRequest, type Rating } from "../../../store/ratings.ts";
import { together } from "../../../store/together.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { type ForStaff, findForStaff } from "../desk/find-for-staff.ts";

/** A rating as it stands, with whose it is. */
export type Given = ReadRating & { readonly rater: string; readonly named: NamedForm | undefined };

/** What stood in a rating before it was opened again. */
export type EarlierRating = {
  readonly rater: string;
  readonly rating: Rating;
  readonly named: NamedForm | undefined;
};

/** The ratings of an application, as staff read them. */
export type LookedRatings = {
  readonly found: ForStaff;
  readonly now: Instant;
  readonly validMonths: number;
  readonly requests: readonly RatedRequest[];
  readonly calls: readonly RatingCall[];
  readonly names: ReadonlyMap<PersonId, string>;
  /** Undefined where this program does not know the questions of the category. */
  readonly named: NamedForm | undefined;
  readonly compared: SideBySide<Given> | undefined;
  readonly earlier: readonly EarlierRating[];
};

/** The form of a category, by its edition. */
const formFor = ({ world }: StaffVisit, edition: string, category: string): NamedForm | undefined => {
  const known = world.standards.editions.get(edition);
  const asked = known === undefined ? undefined : askedOf(known, category);
  if (asked === undefined) return undefined;
  return namedFormOf(asked);
};

const givenIn = (
  visit: StaffVisit,
  { history, application, edition: pinned }: ForStaff,
  { id, sentAt, counts, ratings: [latest], raterName, edition, category }: RatedRequest,
): readonly Given[] =>
  sentAt === null || latest === undefined
    ? []
    : [
        {
          request: id,
          rater: raterName,
          isAsked: asksTheSame(pinned, category, application.category),
          answers: latest.answers,
          counts: counts === true,
          receivedOn: todayOf(history, sentAt),
          named: formFor(visit, edition, category),
        },
      ];

/** The versions that do not stand any more: all of them while the rating is open again. */
const earlierIn = (
  visit: StaffVisit,
  { ratings, timesReopened, sentAt, raterName, edition, category }: RatedRequest,
): readonly EarlierRating[] =>
  ratings
    .filter(({ number }) => sentAt === null || number <= timesReopened)
    .map((rating) => ({ rater: raterName, rating, named: formFor(visit, edition, category) }));

/**
 * Reads the ratings of somebody else's application. The look is told to the audit in the same transaction: whoever cannot
 * be recorded reads nothing.
 */
export const lookAtRatings = async (visit: StaffVisit): Promise<Result<LookedRatings, HouseRefusal>> => {
  const { world, actor } = visit;
  const now = world.clock.now();
  return asStaff(world.store, actor, async (tx, present): Promise<Result<LookedRatings, HouseRefusal>> => {
    const found = await findForStaff(tx, visit);
    if (found === undefined) return no({ code: "not-there" });
    const { application, history, today } = found;
    const permit = can(present, "rating.look", application);
    if (!permit.ok) return no(permit.refusal);
    const { requests, calls } = await together({
      requests: listForStaff(tx, application),
      calls: listRatingCalls(tx, application),
    });
    const names = await namesOf(
      tx,
      calls.map(({ madeBy }) => madeBy),
    );
    const { validMonths } = settingOn(history, "reference-rules", today).value;
    const asked = formFor(visit, application.edition, application.category);
    const given = requests.flatMap((request) => givenIn(visit, found, request));
    const read = requests.filter(({ ratings }) => ratings.length > 0);
    if (read.length > 0)
      tx.log.append({
        action: "ratings.looked-at",
        subject: { kind: "application", id: application.id },
        details: { requests: read.map(({ id }) => id) },
      });
    return yes({
      found,
      now,
      validMonths,
      requests,
      calls,
      names,
      named: asked,
      compared: asked === undefined ? undefined : sideBySide(asked.form, given, { validMonths, today }),
      earlier: requests.flatMap((request) => earlierIn(visit, request)),
    });
  });
};
