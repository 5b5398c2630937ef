import { zoneOf } from "../../core/association/setting-history.ts";
import { parseId } from "../../core/kernel/ids.ts";
import { wordsOfName } from "../../core/register/name-words.ts";
import { findAlikeHolders } from "../../store/alike-holders.ts";
import { readSettings } from "../../store/association-settings.ts";
import {
  countHoldersAskedFor,
  findHolderAskedFor,
  listHoldersAskedFor,
} from "../../store/holder-requests.ts";
import { together } from "../../store/together.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Pagination } from "../../ui/controls/pagination.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { TextAreaField } from "../../ui/controls/text-area-field.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { askingWords } from "../../ui/wording/site/portfolio/asking.ts";
import { sayStandings } from "../../ui/wording/site/standing-words.ts";
import { dayIn } from "../../ui/wording/speech.ts";
import { missing, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { PAGE_SIZE, pageIn } from "./register.query.ts";
import { RegisterTrail } from "./register-trail.tsx";

/** Everybody whom an association is asked to enter in its register. */
export const askedForPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, world, actor } = visit;
  const words = askingWords[language].staff;
  const page = pageIn(visit);
  if (page === undefined) return missing;
  const { requests, count, history } = await world.store.withinStaff(
    association.id,
    actor.personId,
    async (tx) =>
      together({
        requests: listHoldersAskedFor(tx, association.id, { page, most: PAGE_SIZE }),
        count: countHoldersAskedFor(tx, association.id),
        history: readSettings(tx, association.id),
      }),
  );
  const zone = zoneOf(history, world.clock.now());
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  if (page > pages) return missing;
  const hrefOf = (each: number): string =>
    `/a/${association.slug}/register/asked${each === 1 ? "" : `?page=${each}`}`;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading above={<RegisterTrail visit={visit} />} heading={words.title} lead={words.lead} />
        {requests.length === 0 ? (
          <EmptyState heading={words.nobody}>
            <p>{words.nobodyText}</p>
          </EmptyState>
        ) : (
          <Table
            language={language}
            caption={words.title}
            hidesCaption
            empty=""
            unfoldsAt="narrow"
            rows={requests}
            columns={[
              {
                heading: askingWords[language].register.columns.who,
                isRowHeading: true,
                cell: ({ id, name }) => (
                  <a href={`/a/${association.slug}/register/asked/${id}`} aria-label={words.settleOf(name)}>
                    {name}
                  </a>
                ),
              },
              {
                heading: askingWords[language].register.columns.state,
                cell: ({ asker, askedAt }) => words.by(asker, dayIn({ language, zone }, askedAt)),
              },
            ]}
          />
        )}
        <Pagination
          language={language}
          previous={page > 1 ? hrefOf(page - 1) : undefined}
          next={page < pages ? hrefOf(page + 1) : undefined}
          counted={{ page, pages, hrefOf }}
        />
      </>
    ),
  });
};

/** One of them, with whom of the register it may be, to be decided. */
export const settlePage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, world, actor, params, entered } = visit;
  const id = parseId<"holder-request">(params["request"] ?? "");
  if (id === undefined) return missing;
  const found = await world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const { request, history } = await together({
      request: findHolderAskedFor(tx, association.id, id),
      history: readSettings(tx, association.id),
    });
    if (request === undefined) return undefined;
    const among = { association: association.id, besides: null };
    return { request, history, alike: await findAlikeHolders(tx, among, wordsOfName(request.name)) };
  });
  if (found === undefined) return missing;
  const { request, history, alike } = found;
  const zone = zoneOf(history, world.clock.now());
  const words = askingWords[language].staff;
  const nameOf = categoryNames(world.standards, language);
  const address = `/a/${association.slug}/register/asked`;
  return shown({
    title: request.name,
    body: (
      <>
        <PageHeading
          above={<RegisterTrail visit={visit} />}
          heading={request.name}
          lead={words.by(request.asker, dayIn({ language, zone }, request.askedAt))}
        />
        <p>{request.address === null ? words.noAddress : words.address(request.address)}</p>
        <Form
          language={language}
          action={`${address}/${request.id}`}
          entered={entered}
          labels={{ decision: words.what, reason: words.reason }}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
        >
          <Hidden name="fresh" value={entered?.typed["fresh"]?.[0] ?? world.ids.id<"holder">()} />
          <Hidden name="first" value={alike.holders.map((each) => each.id).join(",")} />
          <Hidden name="count" value={String(alike.count)} />
          <RadioGroup
            language={language}
            name="decision"
            label={words.what}
            entered={entered}
            choices={[
              ...alike.holders.map((holder) => ({
                value: holder.id as string,
                label: words.is(holder.name),
                hint: sayStandings(holder.standings, language, nameOf),
              })),
              { value: "new", label: words.fresh, hint: words.freshHint },
              { value: "decline", label: words.decline },
            ]}
          />
          <TextAreaField
            language={language}
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            need="unmarked"
            entered={entered}
            maxLength={2000}
          />
          <ButtonGroup>
            <Button>{words.settle}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
