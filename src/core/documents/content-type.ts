/** What is taken: told by the content, whatever the name says. */
export const documentTypes = ["pdf", "jpeg", "png"] as const;
export type DocumentType = (typeof documentTypes)[number];

/** What files that are not taken look like. */
export const otherTypes = [
  "heic",
  "webp",
  "gif",
  "tiff",
  "bmp",
  "office",
  "old-office",
  "archive",
  "video",
  "page",
  "program",
  "hidden-pdf",
  "unknown",
] as const;
export type OtherType = (typeof otherTypes)[number];

/** How many of the first bytes are enough to tell. */
export const FIRST_BYTES = 4096;

type Signature = {
  readonly type: DocumentType | OtherType;
  readonly at: number;
  readonly bytes: readonly number[];
};

const letters = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const signatures: readonly Signature[] = [
  { type: "pdf", at: 0, bytes: letters("%PDF-") },
  { type: "jpeg", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: "png", at: 0, bytes: [0x89, ...letters("PNG"), 0x0d, 0x0a, 0x1a, 0x0a] },
  ...["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif", "avis"].map((brand) => ({
    type: "heic" as const,
    at: 4,
    bytes: letters(`ftyp${brand}`),
  })),
  { type: "video", at: 4, bytes: letters("ftyp") },
  { type: "video", at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { type: "webp", at: 8, bytes: letters("WEBP") },
  { type: "gif", at: 0, bytes: letters("GIF8") },
  { type: "tiff", at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: "tiff", at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: "bmp", at: 0, bytes: letters("BM") },
  { type: "old-office", at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { type: "program", at: 0, bytes: [0x7f, ...letters("ELF")] },
  { type: "program", at: 0, bytes: letters("MZ") },
  { type: "program", at: 0, bytes: letters("#!") },
  { type: "archive", at: 0, bytes: [0x1f, 0x8b] },
  { type: "archive", at: 0, bytes: letters("Rar!") },
  { type: "archive", at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];

const stands = (first: Uint8Array, { at, bytes }: Signature): boolean =>
  bytes.every((byte, index) => first[at + index] === byte);

const PK = [0x50, 0x4b, 0x03, 0x04];

/** The first bytes as text, each byte a sign: only to look for words of one byte each. */
const asText = (first: Uint8Array): string =>
  Array.from(first.subarray(0, FIRST_BYTES), (byte) => String.fromCharCode(byte)).join("");

/** What a file is by its first bytes. Something that only holds a PDF further on is none: viewers differ over it. */
export const contentType = (first: Uint8Array): DocumentType | OtherType => {
  const found = signatures.find((signature) => stands(first, signature));
  if (found !== undefined) return found.type;
  const text = asText(first);
  if (PK.every((byte, at) => first[at] === byte))
    return /\[Content_Types\]|word\/|xl\/|ppt\/|mimetype|_rels/.test(text) ? "office" : "archive";
  if (/<(!doctype|html|script|svg|\?xml)/i.test(text)) return "page";
  return text.includes("%PDF-") ? "hidden-pdf" : "unknown";
};

/** Whether that is taken. */
export const isDocumentType = (type: DocumentType | OtherType): type is DocumentType =>
  (documentTypes as readonly string[]).includes(type);
