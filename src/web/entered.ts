import type { Typed } from "./form.ts";
import { textOf } from "./text-file.ts";

/** Fields that are never kept to be shown again. */
const secret = /password|code|token|^answer$/i;

/** The fields of a body; none where it is no form, whatever it says of itself. */
const fieldsOf = async (request: Request): Promise<FormData> => {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) return new FormData();
    throw error;
  }
};

// PostgreSQL's text holds no NUL, and nobody types one.
const tidied = (text: string): string => text.replaceAll("\0", "").replaceAll("\r\n", "\n");

/**
 * Reads the fields of a form. Of files only the text of those is read that the route declares; others are passed over, and
 * so is a field for a file in which none was chosen.
 */
export const readTyped = async (request: Request, textFiles: readonly string[] = []): Promise<Typed> => {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return {};
  const typed = new Map<string, string[]>();
  for (const [name, value] of (await fieldsOf(request)).entries()) {
    const isText = typeof value === "string";
    if (!isText && (!textFiles.includes(name) || value.size === 0)) continue;
    const text = isText ? value : textOf(new Uint8Array(await value.arrayBuffer()));
    typed.set(name, [...(typed.get(name) ?? []), tidied(text)]);
  }
  return Object.fromEntries(typed);
};

/** What of it may be written into the page again. */
export const withoutSecrets = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([field]) => !secret.test(field)));
