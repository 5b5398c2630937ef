import type { DocumentType } from "../../../core/documents/content-type.ts";
import { MOST_DOCUMENT_BYTES, type RefusedReason } from "../../../core/documents/document.ts";
import { proposalIn } from "../../../core/documents/proposal-in.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import type { CleanPicture, ParseRefusal } from "../../../services/parsers/parsers.ts";
import type { MadePart, Settled, TakenDocument } from "../../../store/document-looks.ts";
import type { World } from "../../../store/world.ts";

type Examining = Pick<World, "files" | "parsers" | "scanner" | "log">;

/** So many pages are shown as pictures; the whole can be downloaded. */
const MOST_PICTURES = 12;

/** Why a document is refused, by what a parser says; undefined where it may be read at another time. */
const reasons: { readonly [C in ParseRefusal["code"]]: RefusedReason | undefined } = {
  damaged: "damaged",
  encrypted: "encrypted",
  "other-type": "damaged",
  "too-large": "too-large",
  "too-long": "too-large",
  "no-such-page": "damaged",
  "no-text": undefined,
  "not-installed": undefined,
  busy: undefined,
};

/** It cannot be looked through now: it stays held. */
export type Later = { readonly state: "waiting"; readonly isDefinite?: true };

const refusedBy = ({ code }: ParseRefusal): Settled | Later => {
  const reason = reasons[code];
  return reason === undefined ? { state: "waiting" } : { state: "refused", reason };
};

const keepPicture = async (
  { files }: Examining,
  part: number,
  { type, bytes, width, height }: CleanPicture,
): Promise<MadePart> => {
  const kept = await files.keep(bytes, 2 * MOST_DOCUMENT_BYTES);
  if (!kept.ok) throw new Error("a picture grew beyond all measure");
  return { part, ...kept.value, type, width, height };
};

const wordsOn = async ({ parsers }: Examining, bytes: Uint8Array, language: Language): Promise<string> => {
  if (!parsers.readsWords) return "";
  const read = await parsers.words(bytes, language);
  return read.ok ? read.value.text : "";
};

const examinePicture = async (
  around: Examining,
  bytes: Uint8Array,
  language: Language,
): Promise<Settled | Later> => {
  const picture = await around.parsers.picture(bytes);
  if (!picture.ok) return refusedBy(picture.refusal);
  const text = await wordsOn(around, picture.value.bytes, language);
  return {
    state: "clean",
    pages: 1,
    proposal: proposalIn(text),
    parts: [await keepPicture(around, 0, picture.value)],
  };
};

/** A page that cannot be drawn keeps nobody from the document: what is after it is not shown. */
const pagesOf = async (
  { parsers }: Examining,
  bytes: Uint8Array,
): Promise<Result<readonly CleanPicture[], "later">> => {
  const pictures = await parsers.pdfPages(bytes, MOST_PICTURES);
  if (pictures.ok) return pictures;
  return pictures.refusal.code === "busy" ? no("later") : yes([]);
};

const examinePdf = async (
  around: Examining,
  bytes: Uint8Array,
  { sha256, language }: { readonly sha256: string; readonly language: Language },
): Promise<Settled | Later> => {
  const read = await around.parsers.pdf(bytes);
  if (!read.ok) return refusedBy(read.refusal);
  const pictures = await pagesOf(around, bytes);
  if (!pictures.ok) return { state: "waiting" };
  const parts: MadePart[] = [
    { part: 0, sha256, bytes: bytes.length, type: "pdf", width: null, height: null },
  ];
  for (const [at, picture] of pictures.value.entries())
    parts.push(await keepPicture(around, at + 1, picture));
  const [first] = pictures.value;
  const text =
    read.value.text.trim() === "" && first !== undefined
      ? await wordsOn(around, first.bytes, language)
      : read.value.text;
  return { state: "clean", pages: read.value.pages, proposal: proposalIn(text), parts };
};

const examiners: {
  readonly [T in DocumentType]: (
    around: Examining,
    bytes: Uint8Array,
    about: { readonly sha256: string; readonly language: Language },
  ) => Promise<Settled | Later>;
} = {
  pdf: examinePdf,
  jpeg: async (around, bytes, { language }) => examinePicture(around, bytes, language),
  png: async (around, bytes, { language }) => examinePicture(around, bytes, language),
};

/**
 * Looks a document through: first whoever knows what harms, where one is set up; then it is read, where it can do no harm.
 * Of a picture only what it shows is kept.
 */
export const examine = async (
  around: Examining,
  { type, sha256 }: Pick<TakenDocument, "type" | "sha256">,
  language: Language,
): Promise<Settled | Later> => {
  const { files, scanner, log } = around;
  const bytes = await files.read(sha256);
  if (bytes === undefined) {
    log.warn("document.file-missing");
    return { state: "waiting", isDefinite: true };
  }
  const scanned = scanner === undefined ? yes(null) : await scanner.scan(bytes);
  if (!scanned.ok) {
    const { refusal } = scanned;
    if (refusal.code === "found") {
      log.warn("document.virus-found", { name: refusal.name });
      return { state: "refused", reason: "virus" };
    }
    if (refusal.code === "too-large") return { state: "refused", reason: "too-large-to-check" };
    log.warn(refusal.code === "failed" ? "document.scanner-failed" : "document.scanner-away", {
      why: refusal.why,
    });
    return refusal.code === "failed" ? { state: "waiting", isDefinite: true } : { state: "waiting" };
  }
  return examiners[type](around, bytes, { sha256, language });
};
