import { typedOf } from "../../../core/entries/entry.ts";
import { entryName } from "../../../core/entries/entry-name.ts";
import type { HolderRequest } from "../../../core/entries/holder-request.ts";
import { listFollows } from "../../../store/follows.ts";
import { listHolderRequests } from "../../../store/holder-requests.ts";
import { judgedEntries } from "../../../store/judged-entries.ts";
import { together } from "../../../store/together.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import { dayIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { AlreadyRegistered } from "./already-registered.tsx";
import { registeredAs } from "./registered-as.ts";
import { isOffered, TakeOffer } from "./take-offer.tsx";
import { LedgerTrail } from "./trail.tsx";

type Answered = HolderRequest & { readonly association: string };

const Answer = ({ visit, request }: { readonly visit: PersonVisit; readonly request: Answered }) => {
  const { language, world } = visit;
  const words = askingWords[language].register;
  if (request.settledAs === null) return <>{words.waits(dayIn(visit, request.askedAt))}</>;
  return (
    <>
      <p>{words.settled[request.settledAs]}</p>
      {request.reason === "" ? null : <p class="as-typed">{words.reason(request.reason)}</p>}
      {request.takenAt === null ? null : <p class="entry-confirmed">{words.taken}</p>}
      {isOffered(request) ? <TakeOffer language={language} world={world} request={request} /> : null}
    </>
  );
};

/** Asks an association to enter a provider in its register, and shows what it answered. */
export const holderAskedPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, person, world, entered, query } = visit;
  const words = askingWords[language].register;
  const { requests, follows, entries } = await world.store.withinPerson(person.id, async (tx) =>
    together({
      requests: listHolderRequests(tx, person.id),
      follows: listFollows(tx, person.id),
      entries: judgedEntries(tx, person.id),
    }),
  );
  const providers = entries
    .filter(({ kind, fields }) => kind === "providers" && (fields["holder"]?.typed[0] ?? "") === "")
    .flatMap((entry) => {
      const [label] = entryName("providers", typedOf(entry), entries).words;
      return label === undefined ? [] : [{ value: entry.id, label }];
    });
  const [first] = follows;
  const only = providers.length === 1 ? providers[0]?.value : undefined;
  const chosen = entered?.typed["provider"]?.[0] ?? query.get("provider") ?? only;
  const named = providers.find(({ value }) => value === chosen);
  const found = first === undefined || named === undefined ? [] : await registeredAs(visit, named.label);
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading above={<LedgerTrail language={language} />} heading={words.title} lead={words.lead} />
        {requests.length === 0 ? null : (
          <Table
            language={language}
            caption={words.title}
            hidesCaption
            empty=""
            unfoldsAt="narrow"
            rows={requests}
            columns={[
              { heading: words.columns.who, isRowHeading: true, cell: ({ name }) => name },
              { heading: words.columns.where, cell: ({ association }) => association },
              { heading: words.columns.state, cell: (request) => <Answer visit={visit} request={request} /> },
            ]}
          />
        )}
        {first === undefined ? (
          <EmptyState
            heading={words.follow}
            action={<ButtonLink href="/portfolio/associations">{words.followLink}</ButtonLink>}
          >
            <p>{words.followHow}</p>
          </EmptyState>
        ) : providers.length === 0 ? (
          <p>{words.noProviders}</p>
        ) : (
          <Form
            language={language}
            action="/portfolio/rsc/asked/send"
            entered={entered}
            labels={{
              provider: words.provider,
              association: words.association,
              nobody: words.there.nobody,
            }}
            refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
          >
            <Hidden name="id" value={entered?.typed["id"]?.[0] ?? world.ids.id<"holder-request">()} />
            <RadioGroup
              language={language}
              name="provider"
              label={words.provider}
              entered={entered}
              value={chosen}
              choices={providers}
            />
            <RadioGroup
              language={language}
              name="association"
              label={words.association}
              entered={entered}
              value={first.id}
              choices={follows.map(({ id, name }) => ({ value: id, label: name }))}
            />
            {named === undefined || found.length === 0 ? null : (
              <AlreadyRegistered
                visit={visit}
                provider={{ id: named.value, name: named.label }}
                found={found}
              />
            )}
            <p class="hint">{words.learns}</p>
            <ButtonGroup>
              <Button>{words.send}</Button>
            </ButtonGroup>
          </Form>
        )}
      </>
    ),
  });
};
