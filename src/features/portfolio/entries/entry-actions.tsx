import type { Entry } from "../../../core/entries/entry.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";

type EntryActionsProps = { readonly visit: PersonVisit; readonly entry: Entry };

const addressOf = ({ kind, id }: Entry): string => `/portfolio/${kind}/${id}`;

/** What else can be done with an entry: copied, deleted, brought back. */
export const EntryActions = ({ visit: { world, language }, entry }: EntryActionsProps) => {
  const words = entryWords[language];
  if (entry.kind === "declarations") return null;
  if (entry.deletedAt !== null)
    return (
      <Notice language={language} kind="warning" isBrief>
        <p>{words.deletedPage}</p>
        <Form language={language} action={`${addressOf(entry)}/restore`}>
          <Button kind="secondary" small>
            {words.restore}
          </Button>
        </Form>
      </Notice>
    );
  return (
    <div class="entry-actions">
      <Form language={language} action={`${addressOf(entry)}/duplicate`}>
        <Hidden name="copy" value={world.ids.id<"entry">()} />
        <Button kind="secondary" small>
          {words.duplicate}
        </Button>
        <p class="hint">{words.duplicateHint}</p>
      </Form>
      <Form language={language} action={`${addressOf(entry)}/delete`}>
        <Hidden name="seen" value={String(entry.version)} />
        <Button kind="danger" small>
          {words.remove}
        </Button>
        <p class="hint">{words.removeHint}</p>
      </Form>
    </div>
  );
};
