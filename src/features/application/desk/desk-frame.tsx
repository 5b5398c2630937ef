import type { Child } from "hono/jsx";
import { ballOf } from "../../../core/application/application.ts";
import type { ApplicationState } from "../../../core/application/lifecycle.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Tag, type TagTone } from "../../../ui/controls/status-tag.tsx";
import { Tabs } from "../../../ui/controls/tabs.tsx";
import { deskFrameWords } from "../../../ui/wording/site/application/desk-frame.ts";
import { lifecycleWords } from "../../../ui/wording/site/application/lifecycle.ts";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { dayIn } from "../../../ui/wording/speech.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { applicationsAddress, deskAddress } from "./addresses.ts";
import type { ForStaff } from "./find-for-staff.ts";

/** The pages of an application that its staff have. */
export type DeskTab = "overview" | "ratings" | "comments" | "copies";

const tabs: readonly DeskTab[] = ["overview", "ratings", "comments", "copies"];

/** The colour of a state, beside its word. */
export const toneOf = (state: ApplicationState): TagTone =>
  state === "returned" || state === "on-hold"
    ? "warning"
    : state === "decided"
      ? "success"
      : state === "withdrawn" || state === "expired" || state === "refused" || state === "archived"
        ? "neutral"
        : "information";

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
  const { language, association, world } = visit;
  const { application, applicant, zone, holding } = found;
  const words = deskFrameWords[language];
  const states = lifecycleWords[language];
  const ball = ballOf(application, !holding.has("processing-fee-settled"));
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
        lead={categoryNames(world.standards, language)(application.category)}
        actions={actions}
      />
      <p class="application-standing">
        <Tag tone={toneOf(application.state)}>{states.states[application.state]}</Tag>
        {application.outcome === null || application.state !== "decided" ? null : (
          <Tag>{states.outcomes[application.outcome]}</Tag>
        )}
        <span>
          {ball.with === "nobody"
            ? dayIn({ language, zone }, ball.since)
            : words.since(states.turn.staff[ball.with], dayIn({ language, zone }, ball.since))}
        </span>
      </p>
      <Tabs
        name={words.tabs.name}
        tabs={tabs.map((tab) => ({
          href: tab === "overview" ? base : `${base}/${tab}`,
          label: words.tabs[tab],
          isCurrent: tab === current,
        }))}
      />
      {heading === undefined ? null : <h2 class="application-page">{heading}</h2>}
      {children}
    </>
  );
};
