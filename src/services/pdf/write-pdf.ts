import { never } from "../../core/kernel/never.ts";
import type { PdfBlock, PdfContent } from "../../core/kernel/pdf-content.ts";
import { attach } from "./attach.ts";
import { blockHeading, heading, levels, list, note, paragraph, steps, terms } from "./blocks.ts";
import { looks } from "./looks.ts";
import { openPages, type Pages } from "./pages.ts";
import { picture } from "./picture.ts";
import { runningLines } from "./running-lines.ts";
import { table } from "./table.ts";

const setBlock = (pages: Pages, block: PdfBlock, levelOf: ReturnType<typeof levels>): void => {
  switch (block.as) {
    case "heading": {
      const level = levelOf(block.level);
      blockHeading(pages, level, block.text);
      if (level === 2) pages.doc.outline.addItem(block.text);
      return;
    }
    case "paragraph":
      return paragraph(pages, block.text, block.isSoft === true ? looks.soft : looks.body);
    case "list":
      return block.items.length === 0 ? undefined : list(pages, block);
    case "steps":
      return block.items.length === 0 ? undefined : steps(pages, block.items);
    case "table":
      return table(pages, block);
    case "terms":
      return block.items.length === 0 ? undefined : terms(pages, block);
    case "note":
      return note(pages, block.text);
    case "picture":
      return picture(pages, block);
    case "page-break":
      return pages.nextPage();
    default:
      return never(block);
  }
};

/** Writes a tagged PDF (PDF/UA-1): the same content gives the same bytes. */
export const writePdf = async (content: PdfContent): Promise<Uint8Array> => {
  const pages = openPages(content);
  const parts: Uint8Array[] = [];
  const { doc } = pages;
  const written = new Promise<Uint8Array>((resolve, reject) => {
    doc.on("data", (part: Uint8Array) => void parts.push(part));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on("error", reject);
  });
  heading(pages, "H1", content.title, looks.title, 0);
  for (const line of content.byline ?? []) paragraph(pages, line, looks.soft);
  const levelOf = levels();
  for (const block of content.blocks) setBlock(pages, block, levelOf);
  attach(doc, content.attachments ?? []);
  pages.root.end();
  runningLines(pages, content);
  doc.end();
  return written;
};
