import { zoneOf } from "../../../core/association/setting-history.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { listHelpRequests } from "../../../store/help-requests.ts";
import { together } from "../../../store/together.ts";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { commentsWords } from "../../../ui/wording/site/application/comments.ts";
import { momentIn } from "../../../ui/wording/speech.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";

/** So many of the last ones are shown. */
const MOST = 100;

/** What does not work, as those who apply told the administrators. */
export const helpPage: Show = async (anybody) => {
  const { language, association, actor, world } = ofStaff(anybody);
  const words = commentsWords[language].help;
  const { asked, history } = await world.store.withinStaff(association.id, actor.personId, async (tx) =>
    together({
      asked: listHelpRequests(tx, association.id, MOST),
      history: readSettings(tx, association.id),
    }),
  );
  const zone = zoneOf(history, world.clock.now());
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
            {asked.map(({ id, name, page, said, at }) => (
              <li class="said" id={`help-${id}`}>
                <p class="said-by">
                  <strong>{name}</strong>
                  <time datetime={new Date(at).toISOString()}>{momentIn({ language, zone }, at)}</time>
                </p>
                {page === "" ? null : <p class="said-about as-typed">{words.onPage(page)}</p>}
                <p class="as-typed">{said}</p>
              </li>
            ))}
          </ol>
        )}
      </>
    ),
  });
};
