import type { Instant } from "../../core/kernel/instant.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { allianceWords } from "../../ui/wording/site/alliance.ts";
import { dayIn, speechIn } from "../../ui/wording/speech.ts";
import { missing, refused, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Act, Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { AdministratorFields, administratorLabels } from "./administrator-fields.tsx";
import type { inviteAdministratorForm } from "./association.form.ts";
import { type FirstInvitation, loadAssociation } from "./association.query.ts";
import { inviteAdministrator } from "./invite-administrator.ts";

type Typed = Extract<ReturnType<(typeof inviteAdministratorForm)["read"]>, { ok: true }>["value"];

const slugIn = ({ params }: Visit): string => params["slug"] ?? "";

const Invited = ({ visit, invitation }: { visit: Visit; invitation: FirstInvitation | undefined }) => {
  const words = allianceWords[visit.language].one;
  if (invitation === undefined) return <p>{words.notInvited}</p>;
  const day = (instant: Instant): string => dayIn(visit, instant);
  const { name, address, state, sentAt, expiresAt } = invitation;
  return (
    <>
      <p>{words.invited(name, address)}</p>
      <p>{words.invitedOn(day(sentAt))}</p>
      <p>{state === "expired" ? words.hasExpired(day(expiresAt)) : words.validUntil(day(expiresAt))}</p>
    </>
  );
};

const InviteForm = ({ visit }: { readonly visit: Visit }) => {
  const { world, language, entered } = visit;
  const words = allianceWords[language].one;
  return (
    <Panel id="again" heading={words.again}>
      <p>{words.againText}</p>
      <Form
        language={language}
        action={`/alliance/associations/${slugIn(visit)}/invite`}
        entered={entered}
        labels={administratorLabels(language)}
        refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
      >
        <AdministratorFields world={world} language={language} entered={entered} />
        <ButtonGroup>
          <Button>{words.invite}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

/** One association, for alliance staff: as long as nobody administers it, somebody can be invited to. */
export const alliedAssociationPage: Show = async (visit) => {
  const { world, actor, language } = visit;
  if (actor.kind !== "person" && actor.kind !== "staff") return missing;
  const found = await loadAssociation(world, actor.personId, slugIn(visit));
  if (found === undefined) return missing;
  const { association, invitation } = found;
  const words = allianceWords[language];
  const speech = speechIn(language);
  const page = `/a/${association.slug}`;
  return shown({
    title: association.name,
    body: (
      <>
        <PageHeading
          above={<Breadcrumb language={language} trail={[{ href: "/alliance", label: words.title }]} />}
          heading={association.name}
        />
        <SummaryList
          rows={[
            { term: words.one.page, details: <a href={page}>{`${world.site.url}${page}`}</a> },
            {
              term: words.one.since,
              details: dayIn(visit, association.createdAt),
            },
            { term: words.staff, details: speech.number(association.staff) },
          ]}
        />
        {association.administrators > 0 ? (
          <p>{words.one.administered(speech.count(association.administrators, words.people))}</p>
        ) : (
          <>
            <Panel id="invitation" heading={words.one.invitation}>
              <Invited visit={visit} invitation={invitation} />
            </Panel>
            <InviteForm visit={visit} />
          </>
        )}
      </>
    ),
  });
};

/** Invites somebody to administer. */
export const sendFirstInvitation: Act<Typed> = async (visit, input) => {
  const { world, actor } = visit;
  if (actor.kind !== "person" && actor.kind !== "staff") return missing;
  const invited = await inviteAdministrator(world, actor, slugIn(visit), {
    id: input.invitation,
    name: input.administratorName,
    address: input.administratorAddress,
    language: input.administratorLanguage,
  });
  if (!invited.ok) return refused(invited.refusal);
  return seeOther(`/alliance/associations/${slugIn(visit)}`, { notice: "invitation-made" });
};
