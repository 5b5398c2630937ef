import { entriesOf } from "../../../core/application/copy.ts";
import type { TypedEntry } from "../../../core/entries/entry.ts";
import { listComments } from "../../../store/application-comments.ts";
import { latestCopy } from "../../../store/application-copies.ts";
import { listNotes } from "../../../store/application-notes.ts";
import { judgedEntries } from "../../../store/judged-entries.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { commentsWords } from "../../../ui/wording/site/application/comments.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { deskAddress } from "../desk/addresses.ts";
import { DeskFrame, deskTitle } from "../desk/desk-frame.tsx";
import { type ForStaff, withinFound } from "../desk/find-for-staff.ts";
import { SaidList } from "./said-list.tsx";
import { SayForm } from "./say-form.tsx";

/** The entries by which parts are named: those of the portfolio where it is shared, or else of what was submitted last. */
const namedBy = async (tx: Tx, { application }: ForStaff): Promise<readonly TypedEntry[]> => {
  const shared = await judgedEntries(tx, application.personId);
  if (shared.length > 0) return shared;
  const copy = await latestCopy(tx, application);
  return copy === undefined ? [] : entriesOf(copy.entries);
};

/** What was said of an application, and what staff noted among themselves, apart from each other. */
export const staffCommentsPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, entered, actor } = visit;
  const read = await withinFound(visit, async (tx, found) =>
    together({
      comments: listComments(tx, found.application),
      notes: listNotes(tx, found.application),
      entries: namedBy(tx, found),
    }),
  );
  if (read === undefined) return missing;
  const { found, value } = read;
  const { comments, notes, entries } = value;
  const words = commentsWords[language];
  const { application, applicant, zone } = found;
  const base = deskAddress(association, application);
  const isNote = entered?.typed["note"] !== undefined;
  const { refusal: _told, ...kept } = entered ?? { typed: {}, problems: [] };
  return shown({
    title: deskTitle(visit, found, words.title),
    body: (
      <DeskFrame visit={visit} found={found} current="comments">
        <Panel id="comments" heading={words.title}>
          <p class="hint">{words.staff.lead(applicant)}</p>
          <SaidList
            language={language}
            zone={zone}
            entries={entries}
            none={words.staff.none}
            lines={comments.map(({ id, by, name, part, said, at }) => ({
              id,
              who: by === actor.personId ? words.you : (name ?? words.ofAssociation),
              as: by === application.personId ? words.applicant : words.ofAssociation,
              isOwn: by !== application.personId,
              part,
              text: said,
              at,
            }))}
          />
        </Panel>
        <Panel id="say" heading={words.staff.write}>
          <SayForm
            visit={visit}
            action={`${base}/comments`}
            field="said"
            label={words.staff.said}
            hint={words.staff.hint(applicant)}
            button={words.staff.send}
            entries={entries}
            entered={entered === undefined || isNote ? undefined : kept}
          />
        </Panel>
        <div class="staff-only">
          <Panel
            id="notes"
            heading={words.notes.heading}
            actions={<Tag tone="warning">{words.notes.only}</Tag>}
          >
            <p class="hint">{words.notes.lead}</p>
            <SaidList
              language={language}
              zone={zone}
              entries={entries}
              none={words.notes.none}
              lines={notes.map(({ id, name, part, note, at }) => ({
                id,
                who: name ?? words.ofAssociation,
                part,
                text: note,
                at,
              }))}
            />
            <h3>{words.notes.write}</h3>
            <SayForm
              visit={visit}
              action={`${base}/notes`}
              field="note"
              label={words.notes.note}
              hint={words.notes.hint}
              button={words.notes.keep}
              isSecond
              entries={entries}
              entered={entered === undefined || !isNote ? undefined : kept}
            />
          </Panel>
        </div>
      </DeskFrame>
    ),
  });
};
