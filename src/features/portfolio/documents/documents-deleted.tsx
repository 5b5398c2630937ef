import { DOCUMENT_KEPT_DAYS, type Document } from "../../../core/documents/document.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import type { KeepingCopy } from "../../../store/copied-documents.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { shortDayIn } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { keptFor } from "./kept-for.ts";

type Props = {
  readonly visit: PersonVisit;
  readonly deleted: readonly Document[];
  readonly keeping: readonly KeepingCopy[];
};

const restoreAddress = ({ id }: Document): string => `/portfolio/documents/${id}/restore`;

/** What was deleted a moment ago, and the way back. */
export const JustDeletedDocument = ({ visit, deleted, keeping }: Props) => {
  const { language, query } = visit;
  const words = documentWords[language];
  const document = deleted.find(({ id }) => id === query.get("deleted"));
  if (document === undefined) return null;
  const kept = keptFor(keeping, document, language);
  return (
    <Notice language={language} kind="success" isBrief isAnnounced>
      <p>{words.deleted(document.name)}</p>
      {kept === undefined ? null : <p>{words.page.keptFor(kept)}</p>}
      <Form language={language} action={restoreAddress(document)}>
        <Button kind="secondary" small>
          {words.undo}
        </Button>
      </Form>
    </Notice>
  );
};

/** What can still be brought back. */
export const RecentlyDeletedDocuments = ({ visit, deleted, keeping }: Props) => {
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
          const kept = keptFor(keeping, document, language);
          const day = shortDayIn(visit, deletedAt);
          return (
            <li>
              <span>
                <strong>{document.name}</strong>{" "}
                <span class="hint">
                  {kept === undefined
                    ? words.deletedOn(day, shortDayIn(visit, goesAt))
                    : words.deletedAndKept(day, kept)}
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
