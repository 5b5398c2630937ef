import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { sentBefore } from "../../../core/access/sent-before.ts";
import type { ApplicationId } from "../../../core/application/application.ts";
import { aboutText } from "../../../core/application/return-parts.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { addNote, type KeptNote, listNotes } from "../../../store/application-notes.ts";
import { findApplication } from "../../../store/applications.ts";
import { asStaff } from "../../../store/as-staff.ts";
import type { World } from "../../../store/world.ts";

/** What somebody notes of an application for staff. */
export type Noting = Pick<KeptNote, "id" | "part" | "note"> & { readonly application: ApplicationId };

/** Notes something that only staff read; sent twice it is noted once. Nobody is told. */
export const noteForStaff = async (
  { store, clock }: World,
  actor: Staff,
  { application: of, ...note }: Noting,
): Promise<Result<null, HouseRefusal>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, HouseRefusal>> => {
    const application = await findApplication(tx, of);
    if (application?.associationId !== actor.associationId) return no({ code: "not-there" });
    const permit = can(present, "application.run", application);
    if (!permit.ok) return no(permit.refusal);
    if (!(await addNote(tx, permit.value, application, { ...note, by: actor.personId }, clock.now()))) {
      const there = (await listNotes(tx, application)).find(({ id }) => id === note.id);
      return sentBefore(there && [aboutText(there.part), there.note], [aboutText(note.part), note.note]);
    }
    tx.log.append({ action: "note.added", subject: { kind: "application", id: of } });
    return yes(null);
  });
