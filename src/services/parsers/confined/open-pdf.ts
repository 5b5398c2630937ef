import { createRequire } from "node:module";
import { dirname } from "node:path";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Refused } from "./refused.ts";

const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Of one picture on a page, in pixels. */
const MOST_PIXELS = 40_000_000;

/** As the format wants it: the mark stands somewhere in the first kilobyte. */
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes("%PDF-");

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

const openDocument = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      disableAutoFetch: true,
      disableStream: true,
      stopAtErrors: false,
      maxImageSize: MOST_PIXELS,
      canvasMaxAreaInBytes: MOST_PIXELS * 4,
      standardFontDataUrl: `${folder}/standard_fonts/`,
      cMapUrl: `${folder}/cmaps/`,
      cMapPacked: true,
      wasmUrl: `${folder}/wasm/`,
      iccUrl: `${folder}/iccs/`,
      verbosity: 0,
    }).promise;
  } catch (error) {
    if (nameOf(error) === "PasswordException") throw new Refused({ code: "encrypted" });
    throw error;
  }
};

/** Opens a PDF: what it would run or load is not run or loaded, and its fonts are drawn by us. */
export const openPdf = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  if (!isPdf(bytes)) throw new Refused({ code: "other-type", looksLike: "unknown" });
  const opened = await openDocument(bytes);
  if (opened.numPages < 1) throw new Refused({ code: "damaged" });
  return opened;
};
