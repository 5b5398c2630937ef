import type { Document } from "../../../core/documents/document.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { FreshPart } from "../../../ui/controls/told-anew.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { DocumentState } from "./document-state.tsx";
import { DocumentsAnew } from "./documents-anew.tsx";
import { UploadZone } from "./upload-zone.tsx";

type Props = {
  readonly language: Language;
  /** Undefined where nothing of it is saved yet. */
  readonly entry: EntryId | undefined;
  readonly documents: readonly Document[];
  /** Whether staff confirmed something of the entry, and it is known beside which documents. */
  readonly isConfirmed: boolean;
  /** The page on which they stand. */
  readonly page: string;
};

const Attached = ({
  language,
  entry,
  document,
}: Pick<Props, "language"> & { readonly entry: EntryId; readonly document: Document }) => {
  const words = documentWords[language];
  return (
    <li>
      <span>
        <a href={`/portfolio/documents/${document.id}`}>{document.name}</a>{" "}
        {document.state === "clean" ? null : <DocumentState language={language} document={document} />}
      </span>
      <Form language={language} action={`/portfolio/documents/${document.id}/attach`}>
        <Hidden name="were" value={entry} />
        <Hidden name="back" value={entry} />
        <Button kind="quiet" small says={words.says(words.attach.detach, document.name)}>
          {words.attach.detach}
        </Button>
      </Form>
    </li>
  );
};

/** What stands beside an entry, and the ways to add to it. */
export const EntryDocuments = ({ language, entry, documents, isConfirmed, page }: Props) => {
  const words = documentWords[language];
  if (entry === undefined)
    return (
      <Panel id="documents" heading={words.ofEntry.heading}>
        <p class="hint">{words.ofEntry.saveFirst}</p>
      </Panel>
    );
  const attached = documents.filter(({ entries }) => entries.includes(entry));
  const others = documents.filter(({ entries, state }) => !entries.includes(entry) && state !== "refused");
  return (
    <DocumentsAnew language={language} documents={attached} from={page}>
      <Panel id="documents" heading={words.ofEntry.heading}>
        {isConfirmed ? <p class="hint">{words.ofEntry.isConfirmed}</p> : null}
        <FreshPart name="attached">
          {attached.length === 0 ? (
            <p>{words.ofEntry.none}</p>
          ) : (
            <ul class="entry-deleted">
              {attached.map((document) => (
                <Attached language={language} entry={entry} document={document} />
              ))}
            </ul>
          )}
          {others.length === 0 ? null : (
            <Form language={language} action="/portfolio/documents/attach">
              <Hidden name="entry" value={entry} />
              <SelectField
                language={language}
                name="document"
                label={words.ofEntry.choose}
                hint={words.ofEntry.chooseHint}
                need="unmarked"
                options={others.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <ButtonGroup>
                <Button kind="secondary">{words.ofEntry.attach}</Button>
              </ButtonGroup>
            </Form>
          )}
        </FreshPart>
        <h3>{words.upload.headingHere}</h3>
        <UploadZone language={language} entry={entry} />
      </Panel>
    </DocumentsAnew>
  );
};
