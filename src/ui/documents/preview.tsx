import type { Document } from "../../core/documents/document.ts";
import { documentWords } from "../wording/site/portfolio/documents.ts";
import type { Language } from "../wording/speech.ts";

type Props = {
  readonly language: Language;
  readonly document: Pick<Document, "name" | "pages" | "pictures">;
  /** Where the picture of a page is. */
  readonly hrefOf: (page: number) => string;
};

/** A document as pictures of its pages: the file itself is never part of a page. */
export const Preview = ({ language, document, hrefOf }: Props) => {
  const { name, pictures } = document;
  const words = documentWords[language].page;
  const pages = document.pages ?? pictures;
  if (pictures === 0) return <p>{words.noPictures}</p>;
  return (
    <>
      <ol class="document-pages">
        {Array.from({ length: pictures }, (_, at) => at + 1).map((page) => (
          <li>
            <figure>
              <img
                src={hrefOf(page)}
                alt={words.picture(name, page)}
                loading={page === 1 ? undefined : "lazy"}
                decoding="async"
              />
              {pages > 1 ? <figcaption class="hint">{words.pageOf(page, pages)}</figcaption> : null}
            </figure>
          </li>
        ))}
      </ol>
      {pictures < pages ? <p class="hint">{words.notAll(pictures, pages)}</p> : null}
    </>
  );
};
