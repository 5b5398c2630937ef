import type { PdfContent } from "../../core/kernel/pdf-content.ts";
import { looks } from "./looks.ts";
import { inks, type Pages } from "./pages.ts";
import { setLines } from "./set-lines.ts";

const ABOVE = 30;
const BELOW = 40;

/** Writes what stands above and below every page, once it is known how many there are. */
export const runningLines = (pages: Pages, { header, footer }: PdfContent): void => {
  const { doc, left, width } = pages;
  const look = looks.running;
  const { count } = doc.bufferedPageRange();
  const oneLine = (text: string) =>
    setLines(text.replaceAll("\n", " "), width, false, pages.measureAt(look.size)).slice(0, 1);
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    const { height } = doc.page;
    const foot = footer.replaceAll("{pages}", String(count)).replaceAll("{page}", String(page + 1));
    pages.artifact("Pagination", () => {
      if (page > 0) pages.drawPlain(oneLine(header), { x: left, y: ABOVE, look });
      doc
        .lineWidth(0.5)
        .strokeColor(inks.line)
        .moveTo(left, height - BELOW - 6)
        .lineTo(left + width, height - BELOW - 6)
        .stroke();
      pages.drawPlain(oneLine(foot), { x: left, y: height - BELOW, look, endAt: left + width });
    });
  }
};
