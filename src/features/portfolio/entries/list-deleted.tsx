import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { type Language, shortDayIn } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import type { Among } from "./among.ts";

type DeletedProps = {
  readonly kind: EntryKind;
  readonly deleted: readonly Entry[];
  readonly among: Among;
};

const restoreAddress = ({ kind, id }: Entry): string => `/portfolio/${kind}/${id}/restore`;

/** What was deleted a moment ago, and the way back. */
export const JustDeleted = ({
  visit,
  kind,
  deleted,
  among,
}: DeletedProps & { readonly visit: PersonVisit }) => {
  const { language, query } = visit;
  const words = entryWords[language];
  const entry = deleted.find(({ id }) => id === query.get("deleted"));
  if (entry === undefined) return null;
  return (
    <Notice language={language} kind="success" isBrief isAnnounced>
      <p>{words.deleted(entryTitle(kind, typedOf(entry), among))}</p>
      <Form language={language} action={restoreAddress(entry)}>
        <Button kind="secondary" small>
          {words.undo}
        </Button>
      </Form>
    </Notice>
  );
};

/** What can still be brought back. */
export const RecentlyDeleted = ({
  language,
  kind,
  deleted,
  among,
}: DeletedProps & { readonly language: Language }) => {
  const words = entryWords[language];
  if (deleted.length === 0) return null;
  return (
    <Disclosure summary={words.recentlyDeleted}>
      <p class="hint">{words.recentlyDeletedHint}</p>
      <ul class="entry-deleted">
        {deleted.map((entry) => {
          const title = entryTitle(kind, typedOf(entry), among);
          const day = shortDayIn(among, entry.deletedAt ?? entry.changedAt);
          return (
            <li>
              <span>
                <strong>{title}</strong> <span class="hint">{words.deletedOn(day)}</span>
              </span>
              <Form language={language} action={restoreAddress(entry)}>
                <Button kind="secondary" small says={words.says(words.restore, title)}>
                  {words.restore}
                </Button>
              </Form>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
};
