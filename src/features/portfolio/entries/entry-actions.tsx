import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type EntryActionsProps = { readonly language: Language; readonly entry: Entry };

const addressOf = ({ kind, id }: Entry): string => `/portfolio/${kind}/${id}`;

/** The way back of an entry that was deleted. */
export const DeletedEntry = ({ language, entry }: EntryActionsProps) => {
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

/**
 * What else can be done with an entry. The buttons stand in its own form, so that a script sends what was typed last
 * before it is copied, and what the page has seen is what is deleted.
 */
export const EntryActions = ({ language, entry, copy }: EntryActionsProps & { readonly copy: EntryId }) => {
  const words = entryWords[language];
  return (
    <div class="entry-actions">
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
