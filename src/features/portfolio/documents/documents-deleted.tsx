import { DOCUMENT_KEPT_DAYS, type Document } from "../../../core/documents/document.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { shortDayIn } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";

type Props = { readonly visit: PersonVisit; readonly deleted: readonly Document[] };

const restoreAddress = ({ id }: Document): string => `/portfolio/documents/${id}/restore`;

/** What was deleted a moment ago, and the way back. */
export const JustDeletedDocument = ({ visit, deleted }: Props) => {
  const { language, query } = visit;
  const words = documentWords[language];
  const document = deleted.find(({ id }) => id === query.get("deleted"));
  if (document === undefined) return null;
  return (
    <Notice language={language} kind="success" isBrief isAnnounced>
      <p>{words.deleted(document.name)}</p>
      <Form language={language} action={restoreAddress(document)}>
        <Button kind="secondary" small>
          {words.undo}
        </Button>
      </Form>
    </Notice>
  );
};

/** What can still be brought back. */
export const RecentlyDeletedDocuments = ({ visit, deleted }: Props) => {
  const { language } = visit;
  const words = documentWords[language];
  if (deleted.length === 0) return null;
  return (
    <Disclosure summary={words.recentlyDeleted}>
      <p class="hint">{words.recentlyDeletedHint}</p>
      <ul class="entry-deleted">
        {deleted.map((document) => {
          const deletedAt = document.deletedAt ?? document.madeAt;
          const goesAt = deletedAt + DOCUMENT_KEPT_DAYS * DAY;
          return (
            <li>
              <span>
                <strong>{document.name}</strong>{" "}
                <span class="hint">
                  {words.deletedOn(shortDayIn(visit, deletedAt), shortDayIn(visit, goesAt))}
                </span>
              </span>
              <Form language={language} action={restoreAddress(document)}>
                <Button kind="secondary" small says={words.says(words.restore, document.name)}>
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
