import { zoneOf } from "../../../core/association/setting-history.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { countHelpRequests, listHelpRequests, type ShownHelpRequest } from "../../../store/help-requests.ts";
import { together } from "../../../store/together.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Pagination } from "../../../ui/controls/pagination.tsx";
import { commentsWords } from "../../../ui/wording/site/application/comments.ts";
import { momentIn, type Reader } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { helpAddress } from "../desk/addresses.ts";

/** So many stand on a page. */
const MOST = 50;

type AskedProps = {
  readonly reader: Reader;
  readonly address: string;
  readonly asked: ShownHelpRequest;
};

const Asked = ({
  reader,
  address,
  asked: { id, name, page, said, at, finishedAt, finishedBy },
}: AskedProps) => {
  const words = commentsWords[reader.language].help;
  return (
    <li class="said" id={`help-${id}`}>
      <p class="said-by">
        <strong>{name}</strong>
        <time datetime={new Date(at).toISOString()}>{momentIn(reader, at)}</time>
      </p>
      {page === "" ? null : <p class="said-about as-typed">{words.onPage(page)}</p>}
      <p class="as-typed">{said}</p>
      {finishedAt === null ? (
        <Form
          language={reader.language}
          action={`${address}/${id}/finish`}
          says={words.finishOf(name)}
          isInline
        >
          <ButtonGroup>
            <Button kind="secondary" small says={words.finishOf(name)}>
              {words.finish}
            </Button>
          </ButtonGroup>
        </Form>
      ) : (
        <p class="hint">{words.finished(finishedBy ?? undefined, momentIn(reader, finishedAt))}</p>
      )}
    </li>
  );
};

/** What does not work, as those who apply told the administrators: what is still open first. */
export const helpPage: Show = async (anybody) => {
  const { language, association, actor, world, query } = ofStaff(anybody);
  const words = commentsWords[language].help;
  const sought = query.get("page") ?? "1";
  if (!/^[1-9]\d{0,3}$/.test(sought)) return missing;
  const page = Number(sought);
  const { asked, count, history } = await world.store.withinStaff(
    association.id,
    actor.personId,
    async (tx) =>
      together({
        asked: listHelpRequests(tx, association.id, { most: MOST, after: (page - 1) * MOST }),
        count: countHelpRequests(tx, association.id),
        history: readSettings(tx, association.id),
      }),
  );
  const reader = { language, zone: zoneOf(history, world.clock.now()) };
  const address = helpAddress(association);
  const pages = Math.max(1, Math.ceil(count / MOST));
  const hrefOf = (to: number): string => (to > 1 ? `${address}?page=${to}` : address);
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        {asked.length === 0 ? (
          <EmptyState heading={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <ol class="said-list">
            {asked.map((each) => (
              <Asked reader={reader} address={address} asked={each} />
            ))}
          </ol>
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
