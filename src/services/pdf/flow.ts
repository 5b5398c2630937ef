import type { PdfText } from "../../core/kernel/pdf-content.ts";
import type { Element, Look, Pages } from "./pages.ts";
import { type Line, setLines } from "./set-lines.ts";

/** Text that runs from page to page. */
export type Flow = {
  readonly look: Look;
  /** From the left edge of the text. */
  readonly indent?: number;
  /** Called with the place of each page's first line. */
  readonly beside?: (y: number, height: number, isFirst: boolean) => void;
};

/** A text in lines, as wide as there is room beside its indent. */
const linesIn = (pages: Pages, text: PdfText, { look, indent = 0 }: Flow): readonly Line[] =>
  setLines(text, pages.width - indent, look.isStrong ?? false, pages.measureAt(look.size));

/** Sets a text as an element's own; what does not fit goes on on the next page, and never one line alone. */
export const flow = (pages: Pages, element: Element, type: string, text: PdfText, how: Flow): void => {
  const { look, indent = 0 } = how;
  let rest = linesIn(pages, text, how);
  let isFirst = true;
  while (rest.length > 0) {
    const fits = Math.floor(pages.room() / look.leading);
    const isAlone = fits === 1 && rest.length > 1;
    const leavesOne = rest.length - fits === 1 && fits > 2;
    const count = isAlone ? 0 : leavesOne ? fits - 1 : Math.min(fits, rest.length);
    if (count > 0) {
      const here = rest.slice(0, count);
      how.beside?.(pages.y, count * look.leading, isFirst);
      pages.drawLines(element, type, here, { x: pages.left + indent, y: pages.y, look });
      pages.y += count * look.leading;
      rest = rest.slice(count);
      isFirst = false;
    }
    if (rest.length > 0) pages.nextPage();
  }
};

/** Goes to the next page unless there is so much room. */
export const keep = (pages: Pages, points: number): void => {
  if (pages.room() < Math.min(points, pages.fullRoom)) pages.nextPage();
};
