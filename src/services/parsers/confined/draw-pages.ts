import { createCanvas } from "@napi-rs/canvas";
import { AnnotationMode, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { CleanPicture } from "../parsers.ts";
import { openPdf } from "./open-pdf.ts";
import { Refused } from "./refused.ts";

const WIDEST = 1200;
/** A receipt is long; what is longer is made smaller. */
const TALLEST = 3600;
/** Business cards are not blown up to blurs. */
const LARGEST_SCALE = 4;
const JPEG_QUALITY = 88;

const pixels = (points: number): number => Math.max(1, Math.floor(points));

/** Beyond that no further page is begun: whoever waits is told of those that are drawn. */
const PATIENCE_MS = 12_000;

/** Draws a page on white, what was typed into its fields with it. */
const drawPage = async (opened: PDFDocumentProxy, number: number): Promise<CleanPicture> => {
  const page = await opened.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(WIDEST / natural.width, TALLEST / natural.height, LARGEST_SCALE);
  if (!(scale > 0)) throw new Refused({ code: "damaged" });
  const viewport = page.getViewport({ scale });
  const width = Math.min(WIDEST, pixels(viewport.width));
  const height = Math.min(TALLEST, pixels(viewport.height));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  // The library speaks of a browser's canvas; it uses what both have.
  await page.render({
    canvas: null,
    canvasContext: context as never,
    viewport,
    annotationMode: AnnotationMode.ENABLE,
  }).promise;
  page.cleanup();
  return { type: "jpeg", bytes: canvas.encodeSync("jpeg", JPEG_QUALITY), width, height };
};

/** Draws pages of a PDF, from one on and at most so many; ends before one that cannot be drawn. */
export const drawPages = async (
  bytes: Uint8Array,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<readonly CleanPicture[]> => {
  const opened = await openPdf(bytes);
  if (from > opened.numPages) throw new Refused({ code: "no-such-page" });
  const started = performance.now();
  const drawn: CleanPicture[] = [];
  for (let number = from; number <= opened.numPages && drawn.length < most; number++) {
    if (performance.now() - started > PATIENCE_MS) break;
    try {
      drawn.push(await drawPage(opened, number));
    } catch {
      break;
    }
  }
  return drawn;
};
