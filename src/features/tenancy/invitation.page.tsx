import type { Actor } from "../../core/access/actor.ts";
import { type Invitation, judgeAccepting } from "../../core/association/invitation.ts";
import { zoneOf } from "../../core/association/setting-history.ts";
import { readSettings } from "../../store/association-settings.ts";
import { type FoundAssociation, findAssociationById } from "../../store/associations.ts";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { DeviceTimeZone } from "../../ui/controls/time-zone-field.tsx";
import { peopleWords } from "../../ui/wording/site/people.ts";
import { roleExplanations } from "../../ui/wording/site/role-explanations.ts";
import { roleWords } from "../../ui/wording/site/role-words.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import { form } from "../../web/form.ts";
import { deviceZoneField } from "../../web/form-fields.ts";
import { missing, type Reply, refused, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Act, Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { findShownInvitation } from "./shown-invitation.ts";

type SignedIn = Extract<Actor, { kind: "person" | "staff" }>;

type Found = {
  readonly invitation: Invitation;
  readonly association: FoundAssociation;
  readonly timeZone: string;
  readonly actor: SignedIn;
};

const load = async (visit: Visit): Promise<Found | undefined> => {
  const { world, actor } = visit;
  const invitation = await findShownInvitation(visit);
  if (invitation === undefined || (actor.kind !== "person" && actor.kind !== "staff")) return undefined;
  const { associationId } = invitation;
  return world.store.withinPublic(
    async (tx) => {
      const association = await findAssociationById(tx, associationId);
      if (association === undefined) return undefined;
      const history = await readSettings(tx, associationId);
      return { invitation, association, actor, timeZone: zoneOf(history, world.clock.now()) };
    },
    { association: associationId },
  );
};

const overPage = ({ language }: Visit, { association }: Found, sentence: string): Reply => {
  const words = peopleWords[language].invitation;
  return shown({
    title: words.over,
    body: (
      <>
        <PageHeading heading={words.over} lead={sentence} />
        <p>{words.askAgain(association.name)}</p>
        <p>
          <a href={`/a/${association.slug}`}>{words.toAssociation}</a>
        </p>
      </>
    ),
  });
};

const acceptedPage = ({ language }: Visit, { association }: Found): Reply => {
  const words = peopleWords[language].invitation;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.accepted(association.name)} />
        <ButtonGroup>
          <ButtonLink href={`/a/${association.slug}/desk`}>{words.toDesk}</ButtonLink>
        </ButtonGroup>
      </>
    ),
  });
};

/** What somebody is invited to, and the button that accepts it. */
export const invitationPage: Show = async (visit) => {
  const found = await load(visit);
  if (found === undefined) return missing;
  const { language, entered, world, person } = visit;
  const { invitation, association, timeZone, actor } = found;
  const judged = judgeAccepting(invitation, actor.personId, world.clock.now());
  const refusal = entered?.refusal ?? (judged.ok ? undefined : judged.refusal);
  if (refusal !== undefined) return overPage(visit, found, sayRefusal(refusal, visit));
  if (judged.ok && !judged.value.isNew) return acceptedPage(visit, found);
  const words = peopleWords[language].invitation;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead(association.name)} />
        <Panel id="roles" heading={words.roles}>
          <SummaryList
            rows={invitation.roles.map((role) => ({
              term: roleWords[language][role],
              details: roleExplanations[language][role],
            }))}
          />
        </Panel>
        <p>{words.means}</p>
        {actor.strength === 2 ? null : (
          <p>
            {words.secondFactor} <a href="/me/security">{words.secondFactorLink}</a>
          </p>
        )}
        <p>{words.until(speechIn(language).moment(invitation.expiresAt, timeZone))}</p>
        <Form language={language} action={`/invitations/${invitation.id}/accept`}>
          {person?.timeZone === undefined ? <DeviceTimeZone name="timeZone" /> : null}
          <ButtonGroup>
            <Button>{words.accept}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};

/** What accepting sends: the time zone of the device, for whoever has none. */
export const takeUpForm = form({ timeZone: deviceZoneField });

/** Accepts it. */
export const takeUpInvitation: Act<{ readonly timeZone: string | undefined }> = async (
  visit,
  { timeZone },
) => {
  const found = await load(visit);
  if (found === undefined) return missing;
  const { invitation, association, actor } = found;
  const accepted = await acceptInvitation(visit.world, actor, invitation, timeZone);
  if (!accepted.ok) return refused(accepted.refusal);
  return seeOther(`/a/${association.slug}/desk`, {
    notice: "invitation-accepted",
    cookies: [{ name: "link", value: "", maxAge: 0 }],
  });
};
