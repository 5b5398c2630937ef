import { never } from "../../core/kernel/never.ts";
import type { PdfBlock, PdfContent } from "../../core/kernel/pdf-content.ts";
import { attach } from "./attach.ts";
import { blockHeading, heading, levels, list, note, paragraph, steps, terms } from "./blocks.ts";
import { looks } from "./looks.ts";
import { openPages, type Pages } from "./pages.ts";
import { picture } from "./picture.ts";
import { runningLines } from "./running-lines.ts";
import { table, tableBegin } from "./table.ts";

/** About how much room what stands at a place takes before it may be broken off: a heading stays with it. */
const beginAt = (pages: Pages, blocks: readonly PdfBlock[], at: number): number => {
  const block = blocks[at];
  if (block === undefined) return 0;
  if (block.as === "heading") return looks.heading2.leading + 14 + beginAt(pages, blocks, at + 1);
  if (block.as === "paragraph" && block.isSoft === true)
    return 2 * looks.soft.leading + beginAt(pages, blocks, at + 1);
  return block.as === "table" ? tableBegin(pages, block) : 3 * looks.body.leading;
};

type Setting = {
  readonly pages: Pages;
  readonly blocks: readonly PdfBlock[];
  readonly levelOf: ReturnType<typeof levels>;
};

const setBlock = ({ pages, blocks, levelOf }: Setting, block: PdfBlock, at: number): void => {
  switch (block.as) {
    case "heading": {
      const level = levelOf(block.level);
      blockHeading(pages, level, block.text, beginAt(pages, blocks, at + 1));
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
  heading(pages, "H1", content.title, looks.title, { above: 0, begin: 3 * looks.body.leading });
  for (const line of content.byline ?? []) paragraph(pages, line, looks.soft);
  const setting = { pages, blocks: content.blocks, levelOf: levels() };
  for (const [at, block] of content.blocks.entries()) setBlock(setting, block, at);
  attach(doc, content.attachments ?? []);
  pages.root.end();
  runningLines(pages, content);
  doc.end();
  return written;
};
