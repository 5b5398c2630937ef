import { can } from "../../core/access/can.ts";
import { turnOnAt } from "../../store/mail-choices.ts";
import { ofPerson } from "../../web/person-visit.ts";
import { refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";

/** Lets people ask for hours again at an address of whoever is signed in. */
export const askAgain: Act<{ readonly address: string }> = async (anybody, { address }) => {
  const { world, actor, person } = ofPerson(anybody);
  const done = await world.store.withinPerson(person.id, async (tx) => {
    const permit = can(actor, "hours.want", { personId: person.id });
    if (!permit.ok) return permit;
    if (await turnOnAt(tx, permit.value, { address, group: "hour-requests" }))
      tx.log.append({ action: "requests.wanted", subject: { kind: "person", id: person.id } });
    return permit;
  });
  return done.ok ? seeOther("/confirmations", { notice: "hours-wanted" }) : refused(done.refusal);
};
