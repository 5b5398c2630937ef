import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { LookRefusal } from "../../../core/entries/refusal.ts";
import { type PersonId, parseId } from "../../../core/kernel/ids.ts";
import type { Result } from "../../../core/kernel/result.ts";
import type { Notice } from "../../../ui/wording/site/notices.ts";
import { missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { type Confirming, confirmFact } from "./confirm-fact.ts";
import { unconfirmFact } from "./unconfirm-fact.ts";

type Sent = Omit<Confirming, "person">;
type Decide = (
  visit: StaffVisit,
  confirming: Confirming,
) => Promise<Result<null, HouseRefusal | LookRefusal>>;

const deciding =
  (decide: Decide, notice: Notice): Act<Sent> =>
  async (anybody, sent): Promise<Reply> => {
    const visit = ofStaff(anybody);
    const person: PersonId | undefined = parseId(visit.params["person"] ?? "");
    if (person === undefined) return missing;
    const done = await decide(visit, { ...sent, person });
    if (!done.ok) return refused(done.refusal);
    return seeOther(`/a/${visit.association.slug}/portfolios/${person}#confirm`, { notice });
  };

/** Confirms a fact, and shows the portfolio again. */
export const confirm: Act<Sent> = deciding(
  async ({ world, actor }, confirming) => confirmFact(world, actor, confirming),
  "fact-confirmed",
);

/** Takes a confirmation back, and shows the portfolio again. */
export const unconfirm: Act<Sent> = deciding(
  async ({ world, actor }, confirming) => unconfirmFact(world, actor, confirming),
  "fact-unconfirmed",
);
