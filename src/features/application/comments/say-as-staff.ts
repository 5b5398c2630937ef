import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { sentBefore } from "../../../core/access/sent-before.ts";
import { aboutText } from "../../../core/application/return-parts.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { addComment, listComments } from "../../../store/application-comments.ts";
import { findApplication } from "../../../store/applications.ts";
import { asStaff } from "../../../store/as-staff.ts";
import type { World } from "../../../store/world.ts";
import type { Saying } from "./say-own.ts";

/** Says something of an application to whoever applies; sent twice it is said once. */
export const sayAsStaff = async (
  { store, clock }: World,
  actor: Staff,
  { application: of, ...comment }: Saying,
): Promise<Result<null, HouseRefusal>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, HouseRefusal>> => {
    const application = await findApplication(tx, of);
    if (application?.associationId !== actor.associationId) return no({ code: "not-there" });
    const permit = can(present, "application.run", application);
    if (!permit.ok) return no(permit.refusal);
    const said = { ...comment, by: actor.personId };
    if (!(await addComment(tx, permit.value, application, said, clock.now()))) {
      const there = (await listComments(tx, application)).find(({ id }) => id === comment.id);
      return sentBefore(there && [aboutText(there.part), there.said], [
        aboutText(comment.part),
        comment.said,
      ]);
    }
    tx.outbox.put({ kind: "application-comment", id: comment.id });
    tx.log.append({ action: "comment.added", subject: { kind: "application", id: of } });
    return yes(null);
  });
