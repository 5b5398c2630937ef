import type { Staff } from "../../../core/access/actor.ts";
import { can, type Permit } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { type ApplicationId, over } from "../../../core/application/application.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import type { RatingRequestId } from "../../../core/kernel/ids.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import type {
  CalledOf,
  RatingCall,
  RatingCallPurpose,
  RatingCallRefusal,
} from "../../../core/references/rating-call.ts";
import type { VettingRefusal } from "../../../core/vetting/refusal.ts";
import { lockApplication } from "../../../store/applications.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { addRatingCall, isCallKept } from "../../../store/rating-calls.ts";
import { type FollowedRequest, listRatingRequests } from "../../../store/rating-requests.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";

/** A call with a rater, as it is typed. */
export type Called = Pick<RatingCall, "id" | "calledOn" | "spokenWith" | "note"> & {
  readonly application: ApplicationId;
  readonly request: RatingRequestId;
};

/** What may come of it. */
export type CallAnswer = Result<null, HouseRefusal | RatingCallRefusal | VettingRefusal>;

/** What follows from a call: decided and saved beside it. */
type Consequence = (
  tx: Tx,
  permit: Permit<"rating.correct">,
  request: FollowedRequest,
  of: CalledOf,
  now: Instant,
) => Promise<CallAnswer>;

/** Keeps a call with a rater together with what follows from it. Sent twice it happens once. */
export const keepCall = async (
  { store, clock }: Pick<World, "store" | "clock">,
  actor: Staff,
  { application: of, ...called }: Called,
  purpose: RatingCallPurpose,
  follow: Consequence,
): Promise<CallAnswer> =>
  asStaff(store, actor, async (tx, present): Promise<CallAnswer> => {
    const { associationId: association, personId: by } = actor;
    const application = await lockApplication(tx, of);
    if (application?.associationId !== association) return no({ code: "not-there" });
    const permit = can(present, "rating.correct", application);
    if (!permit.ok) return no(permit.refusal);
    const requests = await listRatingRequests(tx, application);
    const request = requests.find(({ id }) => id === called.request);
    if (request === undefined) return no({ code: "not-there" });
    if (await isCallKept(tx, association, called)) return yes(null);
    const now = clock.now();
    if (called.calledOn > formatDay(todayOf(await readSettings(tx, association), now)))
      return no({ code: "call-to-come" });
    const done = await follow(
      tx,
      permit.value,
      request,
      { requests, isOver: over.includes(application.state) },
      now,
    );
    if (!done.ok) return done;
    const call = { ...called, purpose, madeBy: by, madeAt: now };
    return (await addRatingCall(tx, permit.value, association, call)) ? yes(null) : no({ code: "moved-on" });
  });
