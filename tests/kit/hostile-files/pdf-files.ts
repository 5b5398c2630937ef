import { once } from "node:events";
import { deflateSync } from "node:zlib";
import WrittenPdf from "pdfkit";
import { zipFile } from "./zip-file.ts";

/** A PDF of so many lines, as programs write them; locked where there is a password. */
export const textPdf = async (
  pages: readonly (readonly string[])[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> => {
  const written = new WrittenPdf({ autoFirstPage: false, ...options });
  const pieces: Buffer[] = [];
  written.on("data", (piece: Buffer) => pieces.push(piece));
  for (const lines of pages) {
    written.addPage();
    for (const line of lines) written.text(line);
  }
  written.end();
  await once(written, "end");
  return Buffer.concat(pieces);
};

type Piece = string | { readonly entries: string; readonly stream: Uint8Array };

const written = (piece: Piece): Buffer =>
  typeof piece === "string"
    ? Buffer.from(piece, "latin1")
    : Buffer.concat([
        Buffer.from(`<< ${piece.entries} /Length ${piece.stream.byteLength} >>\nstream\n`, "latin1"),
        piece.stream,
        Buffer.from("\nendstream", "latin1"),
      ]);

/** A PDF of hand-written objects, numbered from 1; the first is the catalogue. */
const rawPdf = (objects: readonly Piece[]): Buffer => {
  const pieces = [Buffer.from("%PDF-1.7\n", "latin1")];
  const places: number[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const piece = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`, "latin1"),
      written(object),
      Buffer.from("\nendobj\n", "latin1"),
    ]);
    places.push(at);
    pieces.push(piece);
    at += piece.byteLength;
  }
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  pieces.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
      "latin1",
    ),
  );
  return Buffer.concat(pieces);
};

const words = { entries: "", stream: Buffer.from("BT /F1 24 Tf 72 700 Td (Safe Sleep) Tj ET") } as const;
const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

/** One page that says “Safe Sleep”, with what its catalogue and page have besides. */
const page = ({
  catalog = "",
  page: own = "",
  box = "[0 0 612 792]",
  further = [],
  content = words,
}: {
  readonly catalog?: string;
  readonly page?: string;
  readonly box?: string;
  readonly further?: readonly Piece[];
  readonly content?: Piece;
} = {}): Buffer =>
  rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${own} >>`,
    content,
    font,
    ...further,
  ]);

/** PDFs that are strange and can be read: each says “Safe Sleep” on its first page. */
export const strangePdfs = {
  "with scripts that run when it is opened": () =>
    page({
      catalog:
        "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /JavaScript /JS (app.alert\\(2\\)) >> >> /Names << /JavaScript << /Names [(a) 6 0 R] >> >>",
      page: "/AA << /O << /S /JavaScript /JS (app.alert\\(3\\)) >> >>",
      further: ["<< /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1/'\\)) >>"],
    }),
  "that starts a program": () => page({ catalog: "/OpenAction << /S /Launch /F (/bin/sh) >>" }),
  "with another file in it": () =>
    page({
      catalog: "/Names << /EmbeddedFiles << /Names [(run.exe) 6 0 R] >> >>",
      further: [
        "<< /Type /Filespec /F (run.exe) /EF << /F 7 0 R >> >>",
        { entries: "/Type /EmbeddedFile", stream: Buffer.from("MZ") },
      ],
    }),
  "with a link that sends a form": () =>
    page({
      page: "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 100 100] /A << /S /SubmitForm /F (http://127.0.0.1/) >> >>]",
    }),
  "whose table of contents is wrong": () => {
    const whole = page().toString("latin1");
    return Buffer.from(whole.replace(/startxref\n\d+/, "startxref\n7"), "latin1");
  },
  "that is an archive too": () => Buffer.concat([page(), zipFile([{ name: "run.js", bytes: "alert(1)" }])]),
  "of ten thousand pages": () =>
    rawPdf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${"3 0 R ".repeat(10_000)}] /Count 10000 >>`,
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      words,
      font,
    ]),
  "whose page is a thousand kilometres wide": () => page({ box: "[0 0 2834645669 1]" }),
  "whose page is a thousand kilometres high": () => page({ box: "[0 0 1 2834645669]" }),
  "whose page has no size": () => page({ box: "[0 0 0 0]" }),
} as const satisfies Record<string, () => Buffer>;

const MB = 2 ** 20;

/** Twice packed: a few hundred bytes of 64 MB of spaces. */
const bomb = (): Piece => ({
  entries: "/Filter [/FlateDecode /FlateDecode]",
  stream: deflateSync(deflateSync(Buffer.alloc(64 * MB, " "))),
});

/** PDFs that are refused. */
export const hostilePdfs = {
  "a PDF with a password": async () => textPdf([["Safe Sleep"]], { userPassword: "secret" }),
  "the head of a PDF": async () => Buffer.from("%PDF-1.7\n"),
  "a PDF without pages that claims a thousand million": async () =>
    rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 1000000000 >>"]),
  "a page in the clothes of a PDF": async () => Buffer.from("<!doctype html><script>alert(1)</script>"),
  nothing: async () => Buffer.alloc(0),
} as const satisfies Record<string, () => Promise<Buffer>>;

/** A page whose content is 6 GB once it is unpacked. */
export const bombPdf = (): Buffer =>
  rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [${"4 0 R ".repeat(100)}] >>`,
    bomb(),
  ]);

/** A page whose content is one stream of 512 MB, packed three times over. */
export const streamBombPdf = (): Buffer =>
  page({
    content: {
      entries: "/Filter [/FlateDecode /FlateDecode /FlateDecode]",
      stream: deflateSync(deflateSync(deflateSync(Buffer.alloc(512 * MB, " ")))),
    },
  });

/** A picture on the page that claims 900 million pixels and has the bytes for them. */
export const pictureBombPdf = (): Buffer =>
  page({
    content: { entries: "", stream: Buffer.from("/I Do") },
    page: "/Resources << /XObject << /I 6 0 R >> >>",
    further: [
      {
        entries:
          "/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter [/FlateDecode /FlateDecode]",
        stream: deflateSync(deflateSync(Buffer.alloc(64 * MB))),
      },
    ],
  });
