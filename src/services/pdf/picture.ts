import type { PdfBlock } from "../../core/kernel/pdf-content.ts";
import { note, paragraph } from "./blocks.ts";
import { keep } from "./flow.ts";
import { looks } from "./looks.ts";
import type { Pages } from "./pages.ts";

type Opened = { readonly width: number; readonly height: number; readonly orientation?: number };

const open = (pages: Pages, bytes: Uint8Array): Opened | undefined => {
  try {
    return (pages.doc as unknown as { openImage: (bytes: Uint8Array) => Opened }).openImage(bytes);
  } catch {
    return undefined; // no JPEG and no PNG: told by its words instead
  }
};

/** A screen's dot is smaller than a point. */
const POINTS_A_DOT = 0.6;

/** Sets a picture, as large as the page lets it be; in place of one that cannot be drawn stands what it shows. */
export const picture = (
  pages: Pages,
  { bytes, alt, caption }: Extract<PdfBlock, { as: "picture" }>,
): void => {
  const opened = open(pages, bytes);
  if (opened === undefined || opened.width === 0 || opened.height === 0) {
    note(pages, alt);
    return;
  }
  const isTurned = (opened.orientation ?? 1) > 4;
  const [wide, high] = isTurned ? [opened.height, opened.width] : [opened.width, opened.height];
  const most = pages.fullRoom - 3 * looks.soft.leading;
  const scale = Math.min(pages.width / wide, most / high, POINTS_A_DOT);
  const width = wide * scale;
  const height = high * scale;
  keep(pages, height + (caption === undefined ? 0 : 2 * looks.soft.leading));
  const { y } = pages;
  pages.element(
    pages.root,
    "Figure",
    (made) =>
      pages.mark(made, "Figure", () => {
        pages.doc.image(opened as never, pages.left, y, { width, height });
      }),
    { alt, bbox: [pages.left, y, pages.left + width, y + height] },
  );
  pages.y = y + height + 6;
  if (caption !== undefined) paragraph(pages, caption, looks.soft);
};
