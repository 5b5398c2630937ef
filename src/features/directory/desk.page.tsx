import { changesSince, forStaff, shownStandings, stateOf } from "../../core/directory/listing.ts";
import type { Holder, Standing } from "../../core/register/standing.ts";
import { readDay } from "../../store/association-zones.ts";
import { listOffered, type OfferedListing } from "../../store/listings.ts";
import { findHolders } from "../../store/register.ts";
import { together } from "../../store/together.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { directoryWords } from "../../ui/wording/site/directory.ts";
import { sayStandings } from "../../ui/wording/site/standing-words.ts";
import { shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { ListingChanges } from "./listing-changes.tsx";
import { listingRows } from "./listing-rows.tsx";

type Offered = OfferedListing & {
  readonly holder: Holder | undefined;
  /** What the directory shows of them today. */
  readonly standings: readonly Standing[];
};
type Props = { readonly visit: StaffVisit; readonly offered: Offered };

const load = async (visit: StaffVisit): Promise<readonly Offered[]> => {
  const { world, actor } = visit;
  return world.store.withinStaff(actor.associationId, actor.personId, async (tx) => {
    const { offered, day } = await together({
      offered: listOffered(tx, actor.associationId),
      day: readDay(tx, actor.associationId, world.clock.now()),
    });
    const holders = await findHolders(
      tx,
      offered.map(({ listing }) => listing.holder),
    );
    return offered.map((each) => {
      const holder = holders.find(({ id }) => id === each.listing.holder);
      return { ...each, holder, standings: shownStandings(holder?.standings ?? [], day) };
    });
  });
};

const Decision = ({ visit, offered }: Props) => {
  const { language, association, entered, params } = visit;
  const words = directoryWords[language].desk;
  const { listing, decided, holder } = offered;
  if (listing.personId === visit.actor.personId) return <p class="hint">{words.own}</p>;
  const state = stateOf(listing, decided);
  const isChanged = changesSince(listing, decided).length > 0;
  const isUp = state === "accepted" || (state !== "waiting" && offered.isPublished);
  const own = params["listing"] === listing.id ? entered : undefined;
  const name = holder?.name ?? "";
  return (
    <Form
      language={language}
      action={`/a/${association.slug}/directory/${listing.id}`}
      entered={own}
      labels={{ reason: words.reason }}
      refusal={own?.refusal === undefined ? undefined : sayRefusal(own.refusal, visit)}
    >
      <Hidden name="holder" value={listing.holder} />
      <Hidden name="seen" value={String(listing.version)} />
      <TextField
        language={language}
        name="reason"
        id={`reason-${listing.id}`}
        label={words.reason}
        hint={words.reasonHint}
        need="optional"
        entered={own}
      />
      <ButtonGroup>
        {state === "accepted" && !isChanged ? null : (
          <Button
            name="decision"
            value="accepted"
            says={words.of(isChanged ? words.seen : words.accept, name)}
          >
            {isChanged ? words.seen : words.accept}
          </Button>
        )}
        {state === "waiting" ? (
          <Button name="decision" value="declined" kind="secondary" says={words.of(words.decline, name)}>
            {words.decline}
          </Button>
        ) : null}
        {isUp ? (
          <Button name="decision" value="taken-down" kind="secondary" says={words.of(words.takeDown, name)}>
            {words.takeDown}
          </Button>
        ) : null}
      </ButtonGroup>
    </Form>
  );
};

const Item = ({ visit, offered }: Props) => {
  const { language, world } = visit;
  const words = directoryWords[language];
  const { listing, decided, holder, standings, account } = offered;
  const state = stateOf(listing, decided);
  const isOver = state === "declined" || state === "taken-down";
  return (
    <Panel
      id={`listing-${listing.id}`}
      level={3}
      heading={holder?.name ?? account}
      actions={
        <>
          <Tag tone={state === "accepted" ? "success" : "information"}>{words.states[state]}</Tag>
          {listing.isShown ? null : <Tag tone="neutral">{words.hidden}</Tag>}
        </>
      }
    >
      <SummaryList
        rows={[
          { term: words.desk.account, details: account },
          {
            term: words.desk.register,
            details: (
              <a href={`/a/${visit.association.slug}/register/holders/${listing.holder}`}>
                {holder?.name}: {sayStandings(standings, language, categoryNames(world.standards, language))}
              </a>
            ),
          },
          ...(listing.proof === "" ? [] : [{ term: words.desk.proof, details: listing.proof }]),
          ...(decided === undefined || decided.reason === "" || state === "waiting"
            ? []
            : [{ term: words.desk.reason, details: decided.reason }]),
        ]}
      />
      <ListingChanges language={language} listing={listing} decided={decided} />
      {listing.isShown ? null : <p class="hint">{words.desk.hidden}</p>}
      {isOver && offered.isPublished ? <p>{words.desk.stillShown}</p> : null}
      <Disclosure summary={words.desk.says}>
        <SummaryList rows={listingRows(visit, listing)} />
      </Disclosure>
      <Decision visit={visit} offered={offered} />
    </Panel>
  );
};

/** The listings that wait for the association, and all others. */
export const directoryDeskPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const words = directoryWords[visit.language].desk;
  const { waiting, changed, others } = forStaff(await load(visit));
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <section class="stack" aria-labelledby="waiting">
          <h2 id="waiting">{words.waiting}</h2>
          {waiting.length === 0 ? (
            <EmptyState heading={words.nobodyWaits}>
              <p>{words.nobodyWaitsText}</p>
            </EmptyState>
          ) : (
            waiting.map((offered) => <Item visit={visit} offered={offered} />)
          )}
        </section>
        {changed.length === 0 ? null : (
          <section class="stack" aria-labelledby="changed">
            <h2 id="changed">{words.changed}</h2>
            <p>{words.changedText}</p>
            {changed.map((offered) => (
              <Item visit={visit} offered={offered} />
            ))}
          </section>
        )}
        {others.length === 0 ? null : (
          <section class="stack" aria-labelledby="others">
            <h2 id="others">{words.others}</h2>
            {others.map((offered) => (
              <Item visit={visit} offered={offered} />
            ))}
          </section>
        )}
      </>
    ),
  });
};
