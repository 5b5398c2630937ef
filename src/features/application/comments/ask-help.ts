import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { sentBefore } from "../../../core/access/sent-before.ts";
import type { ApplicationId } from "../../../core/application/application.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findApplication } from "../../../store/applications.ts";
import { addHelpRequest, findHelpRequest, type HelpRequest } from "../../../store/help-requests.ts";
import type { World } from "../../../store/world.ts";

/** What somebody says that does not work, on the pages of which application. */
export type AskedHelp = HelpRequest & { readonly application: ApplicationId };

/** Tells the administrators of an association what does not work; sent twice it is told once. */
export const askHelp = async (
  { store, clock }: World,
  actor: Person | Staff,
  { application: of, ...asked }: AskedHelp,
): Promise<Result<null, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<null, HouseRefusal>> => {
    const application = await findApplication(tx, of);
    if (application === undefined) return no({ code: "not-there" });
    const permit = can(actor, "application.change", application);
    if (!permit.ok) return no(permit.refusal);
    if (!(await addHelpRequest(tx, permit.value, application, asked, clock.now()))) {
      const there = await findHelpRequest(tx, asked.id);
      return sentBefore(there && [there.page, there.said], [asked.page, asked.said]);
    }
    tx.outbox.put({ kind: "help-request", id: asked.id });
    tx.log.append({ action: "help.asked", subject: { kind: "application", id: of } });
    return yes(null);
  });
