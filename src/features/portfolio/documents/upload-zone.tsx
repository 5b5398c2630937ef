import { MOST_DOCUMENT_BYTES } from "../../../core/documents/document.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { FileField } from "../../../ui/controls/file-field.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type Props = {
  readonly language: Language;
  /** To which what is sent is attached. */
  readonly entry?: EntryId | undefined;
  readonly refusal?: string | undefined;
};

/** What is offered when files are chosen: a help, and no check. HEIC too, so that it can be said what to do with it. */
const ACCEPT = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png,image/heic";

/** Takes documents: chosen, photographed or dropped. Without a script one form sends them; with one each goes by itself. */
export const UploadZone = ({ language, entry, refusal }: Props) => {
  const words = documentWords[language].upload;
  return (
    <at-documents
      class="documents-zone"
      data-begin="/portfolio/uploads"
      data-document="/portfolio/documents"
      data-most={MOST_DOCUMENT_BYTES}
      data-entry={entry}
      data-waits={words.waits}
      data-goes={words.goes}
      data-looked={words.looked}
      data-stopped={words.stopped}
      data-lost={words.lost}
      data-again={words.again}
      data-cancel={words.cancel}
      data-too-large={words.tooLarge}
      data-signed-out={words.signedOut}
      data-failed={words.failed}
      data-done={words.done}
      data-there={words.there}
    >
      <Form language={language} action="/portfolio/documents/upload" hasFiles refusal={refusal}>
        {entry === undefined ? null : <Hidden name="entry" value={entry} />}
        <FileField
          language={language}
          name="files"
          label={words.label}
          hint={words.hint}
          need="unmarked"
          accept={ACCEPT}
          isSeveral
        />
        <ButtonGroup>
          <Button>{words.send}</Button>
          <label class="button button-secondary documents-camera" data-part="camera" hidden>
            {words.photograph}
            <input type="file" accept="image/*" capture="environment" />
          </label>
        </ButtonGroup>
      </Form>
      <ul class="documents-list" data-part="uploads" aria-label={words.list} hidden></ul>
      <p class="visually-hidden" data-part="said" role="status"></p>
    </at-documents>
  );
};
