import { parseId } from "../../../core/kernel/ids.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import type { Form } from "../../../web/form.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { deskAddress, helpAddress } from "../desk/addresses.ts";
import { askHelp } from "./ask-help.ts";
import type { commentForm, noteForm, ownForm } from "./comment.form.ts";
import { finishHelp } from "./finish-help.ts";
import { noteForStaff } from "./note-for-staff.ts";
import { sayAsStaff } from "./say-as-staff.ts";
import { sayOwn } from "./say-own.ts";

type Of<F> = F extends Form<infer T> ? T : never;

/** Says something as whoever applies: of the application to its coordinators, or what does not work to administrators. */
export const commentOwn: Act<Of<typeof ownForm>> = async (anybody, { to, id, page, part, said }) => {
  const { world, actor, params } = ofPerson(anybody);
  const application = parseId<"application">(params["application"] ?? "");
  if (application === undefined) return missing;
  const here = applicationHref(application, "comments");
  if (to === "administrators") {
    const help = parseId<"help-request">(id);
    if (help === undefined) return missing;
    const asked = await askHelp(world, actor, { id: help, page, said, application });
    return asked.ok ? seeOther(here, { notice: "help-asked" }) : refused(asked.refusal);
  }
  const done = await sayOwn(world, actor, { id, part, said, application });
  return done.ok ? seeOther(`${here}#said-${id}`, { notice: "comment-added" }) : refused(done.refusal);
};

/** Says something to whoever applies. */
export const commentAsStaff: Act<Of<typeof commentForm>> = async (anybody, comment) => {
  const { world, actor, association, params } = ofStaff(anybody);
  const application = parseId<"application">(params["application"] ?? "");
  if (application === undefined) return missing;
  const done = await sayAsStaff(world, actor, { ...comment, application });
  const page = `${deskAddress(association, { id: application })}/comments`;
  return done.ok
    ? seeOther(`${page}#said-${comment.id}`, { notice: "comment-added" })
    : refused(done.refusal);
};

/** Notes something for staff. */
export const noteAsStaff: Act<Of<typeof noteForm>> = async (anybody, note) => {
  const { world, actor, association, params } = ofStaff(anybody);
  const application = parseId<"application">(params["application"] ?? "");
  if (application === undefined) return missing;
  const done = await noteForStaff(world, actor, { ...note, application });
  const page = `${deskAddress(association, { id: application })}/comments`;
  return done.ok ? seeOther(`${page}#said-${note.id}`, { notice: "note-added" }) : refused(done.refusal);
};

/** Says that what did not work for somebody is seen to. */
export const finish: Act<unknown> = async (anybody) => {
  const { world, actor, association, params } = ofStaff(anybody);
  const id = parseId<"help-request">(params["help"] ?? "");
  if (id === undefined) return missing;
  const done = await finishHelp(world, actor, id);
  return done.ok
    ? seeOther(`${helpAddress(association)}#help-${id}`, { notice: "help-finished" })
    : refused(done.refusal);
};
