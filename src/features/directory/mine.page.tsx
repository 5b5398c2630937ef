import { stateOf } from "../../core/directory/listing.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Tag, type TagTone } from "../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { directoryWords } from "../../ui/wording/site/directory.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { directoryAddresses, findYourselfHref, listingHref } from "./addresses.ts";
import { listingRows } from "./listing-rows.tsx";
import { loadOwn, type OwnListing } from "./mine.query.ts";

const tones: { readonly [S in ReturnType<typeof stateOf>]: TagTone } = {
  waiting: "information",
  accepted: "success",
  declined: "warning",
  "taken-down": "warning",
};

const Own = ({ visit, own }: { readonly visit: Visit; readonly own: OwnListing }) => {
  const { language } = visit;
  const words = directoryWords[language];
  const { listing, decided, known } = own;
  const state = stateOf(listing, decided);
  const name = known?.holder.name ?? "";
  const isHidden = state === "accepted" && !listing.isShown;
  return (
    <Panel
      id={`listing-${listing.id}`}
      heading={name}
      actions={
        <Tag tone={isHidden ? "neutral" : tones[state]}>{isHidden ? words.hidden : words.states[state]}</Tag>
      }
    >
      <p>{isHidden ? words.hiddenText : words.stateTexts[state]}</p>
      {state === "declined" || state === "taken-down" ? (
        <p>
          <strong>{words.desk.reason}:</strong> {decided?.reason}
        </p>
      ) : null}
      {(known?.standings ?? []).length > 0 ? null : <p>{words.noStanding}</p>}
      <SummaryList rows={listingRows(visit, listing)} />
      <ButtonGroup>
        <ButtonLink href={listingHref(listing.id)} kind="secondary" says={words.desk.of(words.change, name)}>
          {words.change}
        </ButtonLink>
      </ButtonGroup>
    </Panel>
  );
};

/** One's own listings, and the way to a first one. */
export const minePage: Show = async (visit) => {
  const { language } = visit;
  const words = directoryWords[language];
  const own = await loadOwn(visit);
  const find = <ButtonLink href={findYourselfHref}>{words.findYourself}</ButtonLink>;
  return shown({
    title: words.mine,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: directoryAddresses.directory, label: words.title }]}
            />
          }
          heading={words.mine}
          lead={words.mineLead}
          actions={own.length === 0 ? undefined : find}
        />
        {own.length === 0 ? (
          <EmptyState heading={words.noneOfMine} action={find}>
            <p>{words.noneOfMineText}</p>
          </EmptyState>
        ) : (
          own.map((each) => <Own visit={visit} own={each} />)
        )}
      </>
    ),
  });
};
