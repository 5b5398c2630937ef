import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Application, ApplicationId } from "../../../core/application/application.ts";
import { categoriesAsking } from "../../../core/application/asked-of.ts";
import { type CategoryRefusal, changeCategory } from "../../../core/application/change-category.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { categoryIn } from "../../../core/standards/edition.ts";
import { addFees, listFees } from "../../../store/application-fees.ts";
import { keepCategory, lockApplication, lockOwnApplications } from "../../../store/applications.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { setAsideRequests } from "../../../store/rating-requests.ts";
import type { World } from "../../../store/world.ts";

/** Which category an application is to be for, from the version that somebody saw. */
export type WantedCategory = {
  readonly id: ApplicationId;
  readonly seen: number;
  readonly category: string;
};

type Refused = CategoryRefusal | HouseRefusal;

/** Changes the category of an application before its review; what that adds to the fees falls due with it. */
export const changeCategoryAsStaff = async (
  { store, clock, standards }: World,
  actor: Staff,
  { id, seen, category }: WantedCategory,
): Promise<Result<Application, Refused>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<Application, Refused>> => {
    const application = await lockApplication(tx, id);
    if (application?.associationId !== actor.associationId) return no({ code: "not-there" });
    const permit = can(present, "application.run", application);
    if (!permit.ok) return no(permit.refusal);
    if (application.version !== seen) return no({ code: "moved-on" });
    const edition = standards.editions.get(application.edition);
    const decided = changeCategory(application, category, "coordinator", {
      // Those of the same person with this association: others are out of sight, and of no matter.
      there: await lockOwnApplications(tx, application.personId),
      dues: await listFees(tx, application),
      isOffered: edition !== undefined && categoryIn(edition, category) !== undefined,
      history: await readSettings(tx, application.associationId),
    });
    if (!decided.ok) return decided;
    const { application: changed, dues } = decided.value;
    if (changed === application) return yes(application);
    await keepCategory(tx, permit.value, changed);
    await setAsideRequests(tx, permit.value, changed, categoriesAsking(edition, category), clock.now());
    await addFees(tx, permit.value, changed, dues, clock.now());
    tx.log.append({
      action: "application.category-changed",
      subject: { kind: "application", id },
      details: { from: application.category, to: category },
    });
    return yes(changed);
  });
