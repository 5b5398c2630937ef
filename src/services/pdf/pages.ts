import Document from "pdfkit";
import type { PdfContent } from "../../core/kernel/pdf-content.ts";
import { type Cut, cuts, fontFile } from "./fonts.ts";
import { describeDocument } from "./properties.ts";
import type { Line, Measure, Piece } from "./set-lines.ts";

export type Element = PDFKit.PDFStructureElement;

/** How text looks: sizes and heights in points. */
export type Look = {
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  readonly isStrong?: boolean;
};

export const inks = {
  ink: "#251b2c",
  soft: "#5c5061",
  accent: "#6a2a63",
  line: "#c9bba6",
  sunk: "#f4eee3",
} as const;

/** The pages of a PDF while they are filled from above. */
export type Pages = {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  readonly left: number;
  readonly width: number;
  /** Where the next thing goes: from the top of the page. */
  y: number;
  /** What is left of the page. */
  readonly room: () => number;
  /** What a page without anything on it has. */
  readonly fullRoom: number;
  readonly nextPage: () => void;
  readonly measureAt: (size: number) => Measure;
  /** A new element of the structure inside another; it ends when `fill` has. */
  readonly element: (
    parent: Element,
    type: string,
    fill: (made: Element) => void,
    options?: ElementOptions,
  ) => void;
  /** Draws what belongs to an element. */
  readonly mark: (element: Element, type: string, draw: () => void) => void;
  /** Draws what is only there for the eye. */
  readonly artifact: (kind: "Layout" | "Pagination", draw: () => void) => void;
  /** Draws lines as what belongs to an element, from a place downwards. */
  readonly drawLines: (element: Element, type: string, lines: readonly Line[], at: LinesAt) => void;
  /** Draws lines that say nothing new. */
  readonly drawPlain: (lines: readonly Line[], at: LinesAt) => void;
};

type ElementOptions = {
  readonly alt?: string;
  readonly actual?: string;
  readonly scope?: "Column" | "Row";
  readonly bbox?: readonly [number, number, number, number];
  /** Attributes of the element, such as how a list is numbered. */
  readonly attributes?: Readonly<Record<string, string>>;
};

export type LinesAt = {
  readonly x: number;
  readonly y: number;
  readonly look: Look;
  /** Where lines end that stand at the end of their cell. */
  readonly endAt?: number;
};

/** The font that is in use, of which pdfkit's types say nothing. */
type OpenFont = { readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean } };

const MARGIN = { side: 58, top: 60, bottom: 62 } as const;

const sizes = { letter: [612, 792], a4: [595.28, 841.89] } as const;

/** Opens a document that is tagged from its first page. */
export const openPages = (content: PdfContent): Pages => {
  const [pageWidth, pageHeight] = sizes[content.paper ?? "letter"];
  const doc = new Document({
    pdfVersion: "1.7",
    subset: "PDF/UA" as never,
    tagged: true,
    displayTitle: true,
    lang: content.language,
    size: [pageWidth, pageHeight],
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    font: null as never, // the standard fonts cannot be embedded
    info: {
      Title: content.title,
      Creator: "Attune",
      Producer: "Attune",
      CreationDate: new Date(content.made),
    },
  });
  describeDocument(doc, content);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const left = MARGIN.side;
  const width = pageWidth - 2 * MARGIN.side;
  const bottom = pageHeight - MARGIN.bottom;
  for (const cut of cuts) doc.registerFont(cut, fontFile(cut));
  const useFont = (cut: Cut, size: number): void => {
    doc.font(cut).fontSize(size);
  };
  const isDrawn = (codePoint: number): boolean => {
    useFont("regular", 10);
    const { font } = Reflect.get(doc, "_font") as OpenFont;
    return font.hasGlyphForCodePoint(codePoint);
  };
  const measures = new Map<number, Measure>();
  const known = new Map<number, boolean>();
  const measureAt = (size: number): Measure => {
    const made = measures.get(size) ?? {
      widthOf: (text, cut) => {
        useFont(cut, size);
        return doc.widthOfString(text);
      },
      isDrawn: (codePoint) => {
        const told = known.get(codePoint) ?? isDrawn(codePoint);
        known.set(codePoint, told);
        return told;
      },
    };
    measures.set(size, made);
    return made;
  };
  const mark = (element: Element, type: string, draw: () => void): void => {
    const marked = doc.markStructureContent(type);
    draw();
    doc.endMarkedContent();
    element.add(marked);
  };
  const artifact = (kind: "Layout" | "Pagination", draw: () => void): void => {
    doc.markContent("Artifact", { type: kind });
    draw();
    doc.endMarkedContent();
  };
  const drawPiece = (piece: Piece, x: number, y: number, look: Look): void => {
    useFont(piece.cut, look.size);
    const isLink = piece.href !== undefined;
    doc.fillColor(isLink ? inks.accent : look.colour);
    if (piece.written !== undefined) doc.markContent("Span", { actual: piece.written });
    doc.text(piece.text, x, y + (look.leading - look.size * 1.362) / 2, { lineBreak: false });
    if (piece.written !== undefined) doc.endMarkedContent();
    if (isLink)
      doc
        .moveTo(x, y + look.leading * 0.86)
        .lineTo(x + piece.width, y + look.leading * 0.86)
        .lineWidth(0.5)
        .strokeColor(inks.accent)
        .stroke();
  };
  const startOf = (line: Line, { x, endAt }: LinesAt): number => {
    if (endAt === undefined) return x;
    const blanks = /\s+$/.exec(line.at(-1)?.text ?? "")?.[0];
    const last = line.at(-1);
    const blank = blanks === undefined || last === undefined ? 0 : measureAt(1).widthOf(blanks, last.cut);
    return Math.max(x, endAt - line.reduce((sum, { width }) => sum + width, 0) + blank);
  };
  const drawPlain = (lines: readonly Line[], at: LinesAt): void => {
    for (const [index, line] of lines.entries()) {
      let x = startOf(line, at);
      for (const piece of line) {
        drawPiece(piece, x, at.y + index * at.look.leading, at.look);
        x += piece.width;
      }
    }
  };
  const element: Pages["element"] = (parent, type, fill, { attributes, ...options } = {}) => {
    const made = doc.struct(type, options);
    if (attributes !== undefined)
      (made as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data["A"] =
        attributes;
    parent.add(made);
    fill(made);
    made.end();
  };
  /** Of a line with links: what belongs to one element at a time. */
  const drawLinked = (parent: Element, type: string, lines: readonly Line[], at: LinesAt): void => {
    for (const [index, line] of lines.entries()) {
      let x = startOf(line, at);
      const y = at.y + index * at.look.leading;
      for (const piece of line) {
        const from = x;
        const { href } = piece;
        if (href === undefined) mark(parent, type, () => drawPiece(piece, from, y, at.look));
        else
          element(parent, "Link", (link) => {
            mark(link, "Link", () => drawPiece(piece, from, y, at.look));
            doc.link(from, y, piece.width, at.look.leading, href, {
              structParent: link,
              // A string of a PDF, where a plain one would become a name.
              Contents: new String(piece.text.trim()),
            } as never);
          });
        x += piece.width;
      }
    }
  };
  const pages: Pages = {
    doc,
    root,
    left,
    width,
    y: MARGIN.top,
    fullRoom: bottom - MARGIN.top,
    room: () => bottom - pages.y,
    nextPage: () => {
      doc.addPage();
      pages.y = MARGIN.top;
    },
    measureAt,
    element,
    mark,
    artifact,
    drawPlain,
    drawLines: (parent, type, lines, at) => {
      if (lines.every((line) => line.length === 0)) return;
      if (lines.some((line) => line.some(({ href }) => href !== undefined)))
        drawLinked(parent, type, lines, at);
      else mark(parent, type, () => drawPlain(lines, at));
    },
  };
  pages.nextPage();
  return pages;
};
