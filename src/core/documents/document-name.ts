import type { DocumentType } from "./content-type.ts";

/** The most signs of a name, its ending included. */
export const LONGEST_DOCUMENT_NAME = 120;

const endings: { readonly [T in DocumentType]: readonly [string, ...(readonly string[])] } = {
  pdf: ["pdf"],
  jpeg: ["jpg", "jpeg", "jpe"],
  png: ["png"],
};

/** Endings that say of a file what it is. */
const KNOWN =
  /\.(pdf|jpe?g?|png|heic|heif|webp|gif|tiff?|bmp|docx?|xlsx?|pptx?|odt|html?|svg|exe|js|mjs|sh|bat|cmd|com|scr|zip|txt)$/i;

/** What shows nothing, turns the direction of writing, or means something to a file system. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}\u2800"*/:<>?\\|]/gu;

/**
 * A name as somebody chose it, made safe to be shown and to be a name on any device: of a path only its end, nothing that
 * cannot be seen, and an ending that says what the content is.
 */
export const documentName = (chosen: string, type: DocumentType): string => {
  const end = chosen.toWellFormed().normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = end.replaceAll(UNSAFE, " ").replaceAll(/\s+/g, " ").trim();
  const ending = /\.([^.]+)$/.exec(plain)?.[1]?.toLowerCase() ?? "";
  const isRight = endings[type].includes(ending);
  const stem = (isRight || KNOWN.test(plain) ? plain.slice(0, plain.lastIndexOf(".")) : plain).replaceAll(
    /^[. ]+|[. ]+$/g,
    "",
  );
  const right = isRight ? ending : endings[type][0];
  const room = LONGEST_DOCUMENT_NAME - right.length - 1;
  const kept = Array.from(stem).slice(0, room).join("").trim();
  return `${kept === "" ? "document" : kept}.${right}`;
};

/** A name without its ending, as a title. */
export const nameWithoutEnding = (name: string): string => name.replace(/\.[a-z]{3,4}$/i, "");
