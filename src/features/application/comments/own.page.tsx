import type { TypedEntry } from "../../../core/entries/entry.ts";
import { type KeptComment, listComments } from "../../../store/application-comments.ts";
import { judgedEntries } from "../../../store/judged-entries.ts";
import { together } from "../../../store/together.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { commentsWords } from "../../../ui/wording/site/application/comments.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { type Own, readOwn } from "../frame/find-own.ts";
import { OwnFrame, ownTitle } from "../frame/own-frame.tsx";
import { SaidList } from "./said-list.tsx";
import { SayForm } from "./say-form.tsx";

type View = {
  readonly own: Own;
  readonly comments: readonly KeptComment[];
  readonly entries: readonly TypedEntry[];
};

const load = async (visit: PersonVisit): Promise<View | undefined> =>
  visit.world.store.withinPerson(visit.person.id, async (tx) => {
    const own = await readOwn(tx, visit);
    if (own === undefined) return undefined;
    const { comments, entries } = await together({
      comments: listComments(tx, own.application),
      entries: judgedEntries(tx, visit.person.id),
    });
    return { own, comments, entries };
  });

/** What was said of one's own application, and the form to say more. */
export const ownCommentsPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, zone, person, entered } = visit;
  const view = await load(visit);
  if (view === undefined) return missing;
  const { own, comments, entries } = view;
  const words = commentsWords[language];
  return shown({
    title: ownTitle(visit, own, "comments"),
    body: (
      <OwnFrame visit={visit} own={own} tab="comments">
        <Panel id="comments" heading={words.title}>
          <p class="hint">{words.own.lead}</p>
          <SaidList
            language={language}
            zone={zone}
            entries={entries}
            none={words.own.none}
            lines={comments.map(({ id, by, name, part, said, at }) => ({
              id,
              who: by === person.id ? words.you : (name ?? words.ofAssociation),
              as: by === person.id || name === null ? undefined : words.ofAssociation,
              isOwn: by === person.id,
              part,
              text: said,
              at,
            }))}
          />
        </Panel>
        <Panel id="say" heading={words.own.write}>
          <SayForm
            visit={visit}
            action={applicationHref(own.application.id, "comments")}
            field="said"
            label={words.own.said}
            hint={words.own.hint}
            button={words.own.send}
            chooses={own.association.name}
            entries={entries}
            entered={entered}
          />
        </Panel>
      </OwnFrame>
    ),
  });
};
