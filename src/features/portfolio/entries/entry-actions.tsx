import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type OfEntry = { readonly language: Language; readonly entry: Pick<Entry, "kind" | "id"> };

const addressOf = ({ kind, id }: OfEntry["entry"]): string => `/portfolio/${kind}/${id}`;

/** The way back of an entry that was deleted. */
export const DeletedEntry = ({ language, entry }: OfEntry) => {
  const words = entryWords[language];
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
};

type EntryActionsProps = OfEntry & {
  /** The id of a copy, should one be made. */
  readonly copy: EntryId;
  /** Whether nothing of the entry is saved yet: a script shows the buttons as soon as something is. */
  readonly isNew: boolean;
};

/**
 * What else can be done with an entry. The buttons stand in its own form, so that a script sends what was typed last
 * before it is copied, and what the page has seen is what is deleted.
 */
export const EntryActions = ({ language, entry, copy, isNew }: EntryActionsProps) => {
  const words = entryWords[language];
  return (
    <div class="entry-actions" hidden={isNew}>
      <ButtonGroup>
        <Button kind="secondary" small formaction={`${addressOf(entry)}/duplicate`} name="copy" value={copy}>
          {words.duplicate}
        </Button>
        <Button kind="danger" small formaction={`${addressOf(entry)}/delete`}>
          {words.remove}
        </Button>
      </ButtonGroup>
      <p class="hint">
        {words.duplicateHint} {words.removeHint}
      </p>
    </div>
  );
};
