import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { sentBefore } from "../../../core/access/sent-before.ts";
import type { ApplicationId } from "../../../core/application/application.ts";
import { aboutText } from "../../../core/application/return-parts.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { addComment, listComments, type NewComment } from "../../../store/application-comments.ts";
import { findApplication } from "../../../store/applications.ts";
import type { World } from "../../../store/world.ts";

/** What somebody says of an application. */
export type Saying = Omit<NewComment, "by"> & { readonly application: ApplicationId };

/** Says something of one's own application to those who run it; sent twice it is said once. */
export const sayOwn = async (
  { store, clock }: World,
  actor: Person | Staff,
  { application: of, ...comment }: Saying,
): Promise<Result<null, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<null, HouseRefusal>> => {
    const application = await findApplication(tx, of);
    if (application === undefined) return no({ code: "not-there" });
    const permit = can(actor, "application.change", application);
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
