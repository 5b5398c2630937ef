import { can } from "../../../core/access/can.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { vettingWords } from "../../../ui/wording/site/application/vetting.ts";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { registerWords } from "../../../ui/wording/site/register.ts";
import { sayStandings } from "../../../ui/wording/site/standing-words.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { loadHolderCalls } from "./vetting.query.ts";
import { VettingForm } from "./vetting-form.tsx";
import { VettingRecords } from "./vetting-records.tsx";

/** The calls with somebody of the register, whoever named them, and the form for the next one. */
export const holderCallsPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const loaded = await loadHolderCalls(visit);
  if (loaded === undefined) return missing;
  const { language, association, world } = visit;
  const { holder, vettings, today, isLeanedOn } = loaded;
  const may = can(visit.actor, "vetting.record", { associationId: association.id, isLeanedOn });
  const words = vettingWords[language];
  const register = `/a/${association.slug}/register`;
  const address = `${register}/holders/${holder.id}/calls`;
  return shown({
    title: words.of(holder.name),
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: register, label: registerWords[language].title },
                { href: `${register}/holders/${holder.id}`, label: holder.name },
              ]}
            />
          }
          heading={words.of(holder.name)}
          lead={sayStandings(holder.standings, language, categoryNames(world.standards, language))}
        />
        <VettingRecords visit={visit} around={loaded} vettings={vettings} address={address} />
        {may.ok ? (
          <VettingForm
            visit={visit}
            address={address}
            vettings={vettings}
            today={today}
            stated=""
            whom={{ as: "fixed", holder }}
            category={undefined}
            mayApprove
          />
        ) : (
          <Notice language={language} kind="information">
            <p>{sayRefusal(may.refusal, visit)}</p>
          </Notice>
        )}
      </>
    ),
  });
};
