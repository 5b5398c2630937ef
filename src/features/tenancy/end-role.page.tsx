import { can } from "../../core/access/can.ts";
import { parseId, type RoleGrantId } from "../../core/kernel/ids.ts";
import { namesOf } from "../../store/persons.ts";
import { findGrant } from "../../store/role-grants.ts";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { QuestionPage } from "../../ui/controls/question.tsx";
import { peopleWords } from "../../ui/wording/site/people.ts";
import { roleWords } from "../../ui/wording/site/role-words.ts";
import { missing, refused, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Act, Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import type { Visit } from "../../web/visit.ts";
import { endRole } from "./end-role.ts";

const idIn = ({ params }: Visit): RoleGrantId | undefined => parseId<"role-grant">(params["grant"] ?? "");

const load = async ({ world, actor, association }: StaffVisit, id: RoleGrantId) =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const grant = await findGrant(tx, association.id, id);
    if (grant === undefined) return undefined;
    const names = await namesOf(tx, [grant.personId]);
    return { ...grant, name: names.get(grant.personId) ?? "" };
  });

/** Asks whether a role is to end, and says what follows. */
export const endRolePage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, actor, entered } = visit;
  const id = idIn(visit);
  const grant = id === undefined ? undefined : await load(visit, id);
  if (grant === undefined) return missing;
  const words = peopleWords[language];
  const heading = words.ending.heading(roleWords[language][grant.role], grant.name);
  const people = `/a/${association.slug}/people`;
  const isOwn = !can(actor, "role.end", { associationId: association.id, personId: grant.personId }).ok;
  if (isOwn || grant.endedAt !== null) {
    return shown({
      title: words.title,
      body: (
        <>
          <PageHeading heading={isOwn ? words.ending.own : words.ending.hasEnded} />
          <p>
            <a href={people}>{words.ending.back}</a>
          </p>
        </>
      ),
    });
  }
  return shown({
    title: heading,
    body: (
      <>
        {entered?.refusal === undefined ? null : (
          <Notice language={language} kind="error" isAnnounced>
            <p>{sayRefusal(entered.refusal, visit)}</p>
          </Notice>
        )}
        <QuestionPage
          language={language}
          back={people}
          question={{
            heading,
            body: <p>{words.ending.body}</p>,
            action: `${people}/roles/${grant.id}/end`,
            verb: words.ending.verb,
            isDangerous: true,
          }}
        />
      </>
    ),
  });
};

/** Ends it. */
export const takeRole: Act<object> = async (anybody) => {
  const visit = ofStaff(anybody);
  const id = idIn(visit);
  if (id === undefined) return missing;
  const ended = await endRole(visit.world, visit.actor, id);
  if (!ended.ok) return refused(ended.refusal);
  return seeOther(`/a/${visit.association.slug}/people`, { notice: "role-ended" });
};
