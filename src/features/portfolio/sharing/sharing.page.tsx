import { isHolding, type PortfolioGrant, sharingYears } from "../../../core/entries/grant.ts";
import type { Id } from "../../../core/kernel/ids.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { type FoundAssociation, listAssociations } from "../../../store/associations.ts";
import { listGrants, listLooks, type ShownGrant, type ShownLook } from "../../../store/portfolio-grants.ts";
import { together } from "../../../store/together.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { sharingWords } from "../../../ui/wording/site/portfolio/sharing.ts";
import { momentIn, type Reader } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";

/** How many looks are listed. */
const MOST_LOOKS = 100;

const address = "/portfolio/sharing";

type ShareProps = { readonly visit: PersonVisit; readonly associations: readonly FoundAssociation[] };

const ShareForm = ({ visit, associations }: ShareProps) => {
  const { language, entered, world } = visit;
  const words = sharingWords[language];
  const id: Id<"portfolio-grant"> = parseId(entered?.typed["id"]?.[0] ?? "") ?? world.ids.id();
  return (
    <Form
      language={language}
      action={address}
      entered={entered}
      labels={{ association: words.association, years: words.howLong }}
    >
      <Hidden name="id" value={id} />
      <SelectField
        language={language}
        name="association"
        label={words.association}
        hint={words.associationHint}
        entered={entered}
        options={associations.map((each) => ({ value: each.id, label: each.name }))}
      />
      <RadioGroup
        language={language}
        name="years"
        label={words.howLong}
        entered={entered}
        value="1"
        choices={sharingYears.map((years) => ({ value: String(years), label: words.years[years] }))}
      />
      <ButtonGroup>
        <Button>{words.share}</Button>
      </ButtonGroup>
    </Form>
  );
};

const Holding = ({ reader, grants }: { readonly reader: Reader; readonly grants: readonly ShownGrant[] }) => {
  const { language } = reader;
  const words = sharingWords[language];
  if (grants.length === 0) return <EmptyState heading={words.nobody}>{words.nobodyText}</EmptyState>;
  return (
    <SummaryList
      rows={grants.map((grant) => ({
        term: grant.association,
        details: (
          <>
            <div>{words.since(momentIn(reader, grant.givenAt))}</div>
            <div>{words.until(momentIn(reader, grant.holdsUntil))}</div>
          </>
        ),
        action: (
          <Form language={language} action={`${address}/${grant.id}/end`}>
            <Button kind="secondary" small says={words.endOf(grant.association)}>
              {words.end}
            </Button>
          </Form>
        ),
      }))}
    />
  );
};

/** When what has ended ended: on its last day, or before. */
const endOf = ({ endedAt, holdsUntil }: PortfolioGrant): number =>
  Math.min(endedAt ?? holdsUntil, holdsUntil);

const Earlier = ({ reader, grants }: { readonly reader: Reader; readonly grants: readonly ShownGrant[] }) => {
  const { language } = reader;
  const words = sharingWords[language];
  return (
    <Table
      language={language}
      caption={words.earlier}
      hidesCaption
      empty=""
      rows={grants}
      columns={[
        { heading: words.association, isRowHeading: true, cell: (grant) => grant.association },
        { heading: words.from, cell: (grant) => momentIn(reader, grant.givenAt) },
        { heading: words.to, cell: (grant) => momentIn(reader, endOf(grant)) },
      ]}
    />
  );
};

const Looks = ({ reader, looks }: { readonly reader: Reader; readonly looks: readonly ShownLook[] }) => {
  const { language } = reader;
  const words = sharingWords[language];
  return (
    <Table
      language={language}
      caption={words.looks}
      hidesCaption
      empty={<EmptyState heading={words.noLooks}>{words.noLooksText}</EmptyState>}
      rows={looks}
      columns={[
        { heading: words.who, isRowHeading: true, cell: (look) => look.by },
        { heading: words.association, cell: (look) => look.association },
        { heading: words.when, cell: (look) => momentIn(reader, look.at) },
      ]}
    />
  );
};

/** Who may look at one's portfolio, who did, and the form to let an association look. */
export const sharingPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { world, language, person } = visit;
  const words = sharingWords[language];
  const now = world.clock.now();
  const { grants, looks, associations } = await world.store.withinPerson(person.id, async (tx) =>
    together({
      grants: listGrants(tx, person.id),
      looks: listLooks(tx, person.id, MOST_LOOKS),
      associations: listAssociations(tx),
    }),
  );
  const holding = grants.filter((grant) => isHolding(grant, now));
  const ended = grants.filter((grant) => !isHolding(grant, now));
  const others = associations.filter(({ id }) => holding.every((grant) => grant.associationId !== id));
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: "/portfolio", label: readinessWords[language].title }]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        <Panel id="now" heading={words.now}>
          <Holding reader={visit} grants={holding} />
        </Panel>
        {others.length === 0 ? null : (
          <Panel id="share" heading={words.shareHeading}>
            <ShareForm visit={visit} associations={others} />
          </Panel>
        )}
        <Panel id="looks" heading={words.looks}>
          <p>{words.looksLead}</p>
          <Looks reader={visit} looks={looks} />
        </Panel>
        {ended.length === 0 ? null : (
          <Panel id="earlier" heading={words.earlier}>
            <Earlier reader={visit} grants={ended} />
          </Panel>
        )}
      </>
    ),
  });
};
