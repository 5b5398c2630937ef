import type { Child } from "hono/jsx";
import { categoryLabel } from "../../../core/application/where-it-stands.ts";
import { StandingLine } from "../../../ui/applications/standing.tsx";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Tabs } from "../../../ui/controls/tabs.tsx";
import { deskFrameWords } from "../../../ui/wording/site/application/desk-frame.ts";
import { lifecycleWords } from "../../../ui/wording/site/application/lifecycle.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { applicationsAddress, deskAddress } from "./addresses.ts";
import type { ForStaff } from "./find-for-staff.ts";

/** The pages of an application that its staff have. */
export type DeskTab = "overview" | "ratings" | "comments" | "copies";

const tabs: readonly DeskTab[] = ["overview", "ratings", "comments", "copies"];

type Props = {
  readonly visit: StaffVisit;
  readonly found: ForStaff;
  readonly current: DeskTab;
  /** What this page is called where it is not one of the tabs themselves. */
  readonly heading?: string;
  readonly actions?: Child;
  readonly children?: Child;
};

/** The title of a page of an application, as the window shows it. */
export const deskTitle = (
  { language }: Pick<StaffVisit, "language">,
  { applicant }: Pick<ForStaff, "applicant">,
  page: string,
): string => deskFrameWords[language].pageOf(page, applicant);

/** What stands above every page of an application for staff: who applies for what, where it stands, whose turn it is. */
export const DeskFrame = ({ visit, found, current, heading, actions, children }: Props) => {
  const { language, association, entered } = visit;
  const { application, applicant, zone } = found;
  const words = deskFrameWords[language];
  const base = deskAddress(association, application);
  return (
    <>
      <PageHeading
        above={
          <Breadcrumb
            language={language}
            trail={[{ href: applicationsAddress(association), label: words.applications }]}
          />
        }
        heading={applicant}
        lead={words.lead(
          `${categoryLabel(found, application.category, language)} (${application.category})`,
          association.name,
        )}
        actions={actions}
      />
      <StandingLine
        language={language}
        zone={zone}
        standing={found}
        says={{ until: words.until, turn: lifecycleWords[language].turn.staff }}
      />
      <Tabs
        name={words.tabs.name}
        tabs={tabs.map((tab) => ({
          href: tab === "overview" ? base : `${base}/${tab}`,
          label: words.tabs[tab],
          isCurrent: tab === current,
        }))}
      />
      {entered?.refusal === undefined ? null : (
        <Notice language={language} kind="error" isAnnounced isBrief>
          <p>{sayRefusal(entered.refusal, visit)}</p>
        </Notice>
      )}
      {heading === undefined ? null : <h2 class="application-page">{heading}</h2>}
      {children}
    </>
  );
};
