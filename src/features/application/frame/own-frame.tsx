import type { Child } from "hono/jsx";
import { categoryLabel } from "../../../core/application/where-it-stands.ts";
import { applicationAddresses, applicationHref } from "../../../ui/applications/addresses.ts";
import { OwnStanding } from "../../../ui/applications/standing.tsx";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Tabs } from "../../../ui/controls/tabs.tsx";
import { frameWords, type OwnTab, ownTabs } from "../../../ui/wording/site/application/frame.ts";
import type { Reader } from "../../../ui/wording/speech.ts";
import type { Own } from "./find-own.ts";

type FrameProps = {
  readonly visit: Reader;
  readonly own: Own;
  /** On which of its pages one is; a page below one of them names that. */
  readonly tab: OwnTab;
  readonly children?: Child;
};

/** The title of a page of an application. */
export const ownTitle = ({ language }: Pick<Reader, "language">, own: Own, tab: OwnTab): string => {
  const label = categoryLabel(own, own.application.category, language);
  return tab === "overview" ? label : `${frameWords[language].tabs[tab]}: ${label}`;
};

/** Around every page of one's own application: what it is for and where it stands, and the way to its other pages. */
export const OwnFrame = ({ visit: { language, zone }, own, tab, children }: FrameProps) => {
  const words = frameWords[language];
  const { application, association } = own;
  return (
    <>
      <PageHeading
        above={
          <Breadcrumb language={language} trail={[{ href: applicationAddresses.all, label: words.all }]} />
        }
        heading={`${categoryLabel(own, application.category, language)} (${application.category})`}
        lead={association.name}
      />
      <OwnStanding language={language} zone={zone} own={own} />
      <Tabs
        name={words.pages}
        tabs={ownTabs.map((each) => ({
          href: applicationHref(application.id, each),
          label: words.tabs[each],
          isCurrent: each === tab,
        }))}
      />
      {children}
    </>
  );
};
