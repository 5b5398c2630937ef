import { ButtonLink } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { vettingWords } from "../../ui/wording/site/application/vetting.ts";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { missing, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { AddStanding } from "./add-standing.tsx";
import { mayChange } from "./deed.ts";
import { HolderHistory } from "./holder-history.tsx";
import { Details, holderAddress } from "./holder-parts.tsx";
import { HolderStandings } from "./holder-standings.tsx";
import { loadHolder } from "./register.query.ts";
import { RegisterTrail } from "./register-trail.tsx";

/** Somebody in the register: what is written down, what they hold, and everything that was ever said of it. */
export const holderPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const view = await loadHolder(visit);
  if (view === undefined) return missing;
  const { language, world, actor } = visit;
  const words = registerWords[language];
  const { holder } = view;
  const props = { visit, view };
  const may = mayChange(actor, view.isLeanedOn);
  return shown({
    title: holder.name,
    body: (
      <>
        <PageHeading above={<RegisterTrail visit={visit} />} heading={holder.name} />
        {may.ok ? null : (
          <Notice language={language} kind="information">
            <p>{sayRefusal(may.refusal, visit)}</p>
          </Notice>
        )}
        <HolderStandings {...props} mayChange={may.ok} />
        {may.ok ? <AddStanding {...props} /> : null}
        {actor.roles.includes("coordinator") ? (
          <Panel
            id="calls"
            heading={vettingWords[language].ofRegister.heading}
            actions={
              <ButtonLink href={`${holderAddress(props)}/calls`} kind="secondary" small>
                {vettingWords[language].ofRegister.open}
              </ButtonLink>
            }
          >
            <p>{vettingWords[language].ofRegister.lead}</p>
          </Panel>
        ) : null}
        <Panel
          id="details"
          heading={words.details.heading}
          actions={
            may.ok ? (
              <ButtonLink
                href={`${holderAddress(props)}/change`}
                kind="secondary"
                small
                says={words.details.changeOf(holder.name)}
              >
                {words.details.change}
              </ButtonLink>
            ) : undefined
          }
        >
          <Details language={language} holder={holder} />
          <p class="hint">{words.details.publicNote}</p>
        </Panel>
        <Panel id="history" heading={words.history.heading}>
          <HolderHistory view={view} language={language} nameOf={categoryNames(world.standards, language)} />
        </Panel>
      </>
    ),
  });
};
