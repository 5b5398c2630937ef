import type { Child } from "hono/jsx";
import type { ApplicationId } from "../../../core/application/application.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { ratingsWords } from "../../../ui/wording/site/application/ratings.ts";
import { vettingWords } from "../../../ui/wording/site/application/vetting.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { ratingsAddress } from "../ratings/ratings-address.ts";

/** Where calls about those whom an applicant named are, or about one of them. */
export const callsAddress = (visit: StaffVisit, application: ApplicationId, entry?: EntryId): string =>
  entry === undefined
    ? `${ratingsAddress(visit, application)}/vetting`
    : `${ratingsAddress(visit, application)}/${entry}/vetting`;

type Props = {
  readonly visit: StaffVisit;
  readonly application: ApplicationId;
  readonly heading: string;
  readonly lead: string;
  /** On the page of one of them. */
  readonly isOfOne?: boolean;
  readonly children?: Child;
};

/** Around pages about calls: under the ratings of the application. */
export const CallsFrame = ({ visit, application, heading, lead, isOfOne = false, children }: Props) => {
  const { language } = visit;
  return (
    <>
      <PageHeading
        above={
          <Breadcrumb
            language={language}
            trail={[
              { href: ratingsAddress(visit, application), label: ratingsWords[language].title },
              ...(isOfOne
                ? [{ href: callsAddress(visit, application), label: vettingWords[language].title }]
                : []),
            ]}
          />
        }
        heading={heading}
        lead={lead}
      />
      {children}
    </>
  );
};
