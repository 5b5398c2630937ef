import { controlWords } from "../wording/site/controls.ts";
import { type Language, speechIn } from "../wording/speech.ts";
import { Icon } from "./icon.tsx";

export type PaginationProps = {
  readonly language: Language;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Where the pages are counted: the one shown, how many there are, and the address of each. */
  readonly counted?:
    | { readonly page: number; readonly pages: number; readonly hrefOf: (page: number) => string }
    | undefined;
};

/** The first, the last, and those around the one shown. */
const shownPages = (page: number, pages: number): readonly number[] =>
  [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((each) => each >= 1 && each <= pages)
    .sort((a, b) => a - b);

/** Links to the other pages of a long list; nothing where there is only one. */
export const Pagination = ({ language, previous, next, counted }: PaginationProps) => {
  const words = controlWords[language].pages;
  if (previous === undefined && next === undefined && (counted?.pages ?? 1) <= 1) return null;
  const shown = counted === undefined ? [] : shownPages(counted.page, counted.pages);
  return (
    <nav class="pagination" aria-label={words.name}>
      {previous === undefined ? null : (
        <a class="pagination-step" rel="prev" href={previous}>
          <Icon name="previous" /> {words.previous}
        </a>
      )}
      {counted === undefined ? null : (
        <ol>
          {shown.map((page, index) => (
            <li class={index > 0 && page - (shown[index - 1] ?? 0) > 1 ? "after-gap" : undefined}>
              <a
                href={counted.hrefOf(page)}
                aria-label={words.page(speechIn(language).number(page))}
                aria-current={page === counted.page ? "page" : undefined}
              >
                {speechIn(language).number(page)}
              </a>
            </li>
          ))}
        </ol>
      )}
      {next === undefined ? null : (
        <a class="pagination-step" rel="next" href={next}>
          {words.next} <Icon name="next" />
        </a>
      )}
    </nav>
  );
};
