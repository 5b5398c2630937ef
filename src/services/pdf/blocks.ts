import type { PdfBlock, PdfStep, PdfText } from "../../core/kernel/pdf-content.ts";
import { flow, keep } from "./flow.ts";
import { looks } from "./looks.ts";
import { type Element, inks, type Look, type Pages } from "./pages.ts";

const headings = { 2: looks.heading2, 3: looks.heading3, 4: looks.heading4 } as const;

/** Sets a heading, never at the foot of a page without what it is about. */
export const heading = (
  pages: Pages,
  type: string,
  text: string,
  look: Look,
  { above, begin }: { readonly above: number; readonly begin: number },
): void => {
  const isAtTop = pages.room() === pages.fullRoom;
  if (!isAtTop) pages.y += above;
  keep(pages, look.leading + 4 + begin);
  pages.element(pages.root, type, (made) => flow(pages, made, type, text, { look }));
  pages.y += 4;
};

/** The level at which a heading is told: one below the last at most. */
export const levels = (): ((asked: 2 | 3 | 4) => 2 | 3 | 4) => {
  let last = 1;
  return (asked) => {
    const level = Math.min(asked, last + 1) as 2 | 3 | 4;
    last = level;
    return level;
  };
};

/** Sets a heading of a level, with so much room for what it is about. */
export const blockHeading = (pages: Pages, level: 2 | 3 | 4, text: string, begin: number): void =>
  heading(pages, `H${level}`, text, headings[level], { above: level === 2 ? 16 : 10, begin });

/** Sets a paragraph. */
export const paragraph = (pages: Pages, text: PdfText, look: Look = looks.body): void => {
  pages.element(pages.root, "P", (made) => flow(pages, made, "P", text, { look }));
  pages.y += 6;
};

const INDENT = 20;

/** Sets a list, with numbers or points. */
export const list = (
  pages: Pages,
  { items, isNumbered = false }: Extract<PdfBlock, { as: "list" }>,
): void => {
  const look = looks.body;
  const attributes = { O: "List", ListNumbering: isNumbered ? "Decimal" : "Disc" };
  pages.element(
    pages.root,
    "L",
    (made) => {
      for (const [index, text] of items.entries())
        pages.element(made, "LI", (item) => {
          keep(pages, 2 * look.leading);
          const label = isNumbered ? `${index + 1}.` : "•";
          pages.element(item, "Lbl", (labelled) => flowLabel(pages, labelled, label, look));
          pages.element(item, "LBody", (body) => flow(pages, body, "LBody", text, { look, indent: INDENT }));
          pages.y += 3;
        });
    },
    { attributes },
  );
  pages.y += 4;
};

const flowLabel = (pages: Pages, element: Element, label: string, look: Look): void => {
  const line = [
    { text: label, cut: "regular" as const, width: pages.measureAt(look.size).widthOf(label, "regular") },
  ];
  pages.drawLines(element, "Lbl", [line], { x: pages.left + 4, y: pages.y, look });
};

const BOX = 9;

const drawBox = (pages: Pages, isDone: boolean): void => {
  const x = pages.left + 2;
  const y = pages.y + (looks.body.leading - BOX) / 2 + 0.5;
  pages.doc.lineWidth(1).strokeColor(inks.soft).roundedRect(x, y, BOX, BOX, 1.5).stroke();
  if (isDone)
    pages.doc
      .lineWidth(1.6)
      .strokeColor(inks.accent)
      .moveTo(x + 2, y + 4.8)
      .lineTo(x + 4, y + 7)
      .lineTo(x + 7.4, y + 2)
      .stroke();
};

/** Sets what is to be done, each with a box that somebody may tick by hand. */
export const steps = (pages: Pages, items: readonly PdfStep[]): void => {
  pages.element(
    pages.root,
    "L",
    (made) => {
      for (const { isDone, state, text, under = [] } of items)
        pages.element(made, "LI", (item) => {
          keep(pages, (1 + under.length) * looks.body.leading);
          pages.element(item, "Lbl", (label) => pages.mark(label, "Lbl", () => drawBox(pages, isDone)), {
            actual: state,
          });
          pages.element(item, "LBody", (body) => {
            flow(pages, body, "LBody", text, { look: looks.body, indent: INDENT });
            for (const line of under)
              pages.element(body, "P", (made) =>
                flow(pages, made, "P", line, { look: looks.soft, indent: INDENT }),
              );
          });
          pages.y += 5;
        });
    },
    { attributes: { O: "List", ListNumbering: "None" } },
  );
  pages.y += 4;
};

/** Sets terms, each with what it means below it. */
export const terms = (pages: Pages, { items }: Extract<PdfBlock, { as: "terms" }>): void => {
  pages.element(pages.root, "L", (made) => {
    for (const { term, text } of items)
      pages.element(made, "LI", (item) => {
        keep(pages, 2 * looks.body.leading);
        pages.element(item, "Lbl", (label) => flow(pages, label, "Lbl", term, { look: looks.heading4 }));
        pages.element(item, "LBody", (body) =>
          flow(pages, body, "LBody", text, { look: looks.body, indent: 12 }),
        );
        pages.y += 4;
      });
  });
  pages.y += 4;
};

/** Sets a text with a bar at its side. */
export const note = (pages: Pages, text: PdfText): void => {
  pages.y += 4;
  pages.element(pages.root, "P", (made) =>
    flow(pages, made, "P", text, {
      look: looks.body,
      indent: 14,
      beside: (y, height) =>
        pages.artifact("Layout", () => {
          pages.doc.rect(pages.left, y - 1, 3, height + 2).fill(inks.accent);
        }),
    }),
  );
  pages.y += 10;
};
