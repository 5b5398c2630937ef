import { parseId } from "../../../core/kernel/ids.ts";
import { heldCategories } from "../../../core/standards/held-categories.ts";
import type { Decided } from "../../../core/vetting/vetting.ts";
import { invalid, missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { callsAddress } from "./calls-address.ts";
import { type Recording, recordVetting, type Whom } from "./record-vetting.ts";
import type { VettingTyped } from "./vetting.form.ts";

const whomOf = ({ whom, fresh, first, count }: VettingTyped): Whom | undefined => {
  if (whom === "") return { as: "nobody" };
  if (whom === "new") return { as: "new", holder: fresh, shown: { first, count } };
  const holder = parseId<"holder">(whom);
  return holder === undefined ? undefined : { as: "known", holder };
};

const decidedOf = ({ decision, category, approved, from, to, calledOn }: VettingTyped): Decided =>
  decision === "not-vetted" || to === undefined
    ? { decision: "not-vetted" }
    : {
        decision: "vetted",
        category: category === "" ? null : category,
        isApproved: approved !== undefined,
        from: from ?? calledOn,
        to,
      };

const record = async (
  visit: StaffVisit,
  typed: VettingTyped,
  about: Recording["about"],
  onward: string,
): Promise<Reply> => {
  const { world, actor } = visit;
  const { id, seen, calledOn, spokenWith, questions, notes, corrects } = typed;
  const decided = decidedOf(typed);
  if (
    decided.decision === "vetted" &&
    decided.category !== null &&
    !heldCategories(world.standards).has(decided.category)
  )
    return invalid([{ field: "category", problem: "not-offered" }]);
  // Who enters nobody decides nothing of anybody: a record of "not vetted" needs no place in the register.
  const chosen = whomOf(typed);
  const whom: Whom | undefined =
    decided.decision === "not-vetted" && chosen?.as === "new" ? { as: "nobody" } : chosen;
  if (whom === undefined) return invalid([{ field: "whom", problem: "not-offered" }]);
  const said = { id, seen, calledOn, spokenWith, questions, notes, corrects, decided };
  const done = await recordVetting(world, actor, { ...said, about, whom });
  return done.ok ? seeOther(onward, { notice: "vetting-recorded" }) : refused(done.refusal);
};

/** Takes the record of a call with somebody whom an applicant named. */
export const recordOfEntry: Act<VettingTyped> = async (anybody, typed) => {
  const visit = ofStaff(anybody);
  const { params } = visit;
  const application = parseId<"application">(params["application"] ?? "");
  const entry = parseId<"entry">(params["entry"] ?? "");
  if (application === undefined || entry === undefined) return missing;
  const about = { application, entry, stated: typed.stated };
  return record(visit, typed, about, callsAddress(visit, { id: application }, entry));
};

/** Takes the record of a call with somebody of the register. */
export const recordOfHolder: Act<VettingTyped> = async (anybody, typed) => {
  const visit = ofStaff(anybody);
  const { association, params } = visit;
  const holder = parseId<"holder">(params["holder"] ?? "");
  if (holder === undefined) return missing;
  const onward = `/a/${association.slug}/register/holders/${holder}/calls`;
  return record(visit, { ...typed, whom: holder }, null, onward);
};
