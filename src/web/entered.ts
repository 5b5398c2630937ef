import { bytesOf } from "./body.ts";
import type { Typed } from "./form.ts";
import { USUAL_MOST } from "./route.ts";
import { textOf } from "./text-file.ts";

/** Fields that are never kept to be shown again. */
const secret = /password|code|token|^answer$/i;

/** More values than any form of ours has: what holds more is no form. */
const MOST_VALUES = 5000;

/** What stands between two values of a body. */
const between = { form: 0x26, parts: 0x0a } as const;

/** True where a body has more values than a form: counted before it is taken apart, which is what takes long. */
const isNoForm = (body: Uint8Array, kind: keyof typeof between): boolean => {
  let values = 0;
  for (let at = body.indexOf(between[kind]); at >= 0; at = body.indexOf(between[kind], at + 1)) {
    // Parts begin with two hyphens at the beginning of a line.
    if (kind === "parts" && (body[at + 1] !== 0x2d || body[at + 2] !== 0x2d)) continue;
    if (++values > MOST_VALUES) return true;
  }
  return false;
};

/** The fields of a body; none where it is no form, whatever it says of itself. */
const fieldsOf = async (body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> => {
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch (error) {
    if (error instanceof TypeError) return new FormData();
    throw error;
  }
};

/** Text as it was typed: PostgreSQL's text holds no NUL, and nobody types one. */
export const tidied = (text: string): string => text.replaceAll("\0", "").replaceAll("\r\n", "\n");

/**
 * Reads the fields of a form; undefined where it has more of them than any form of ours. Of files only the text of those is read that the route declares; others are passed over, and
 * so is a field for a file in which none was chosen.
 */
export const readTyped = async (
  request: Request,
  {
    most = USUAL_MOST,
    textFiles = [],
  }: { readonly most?: number; readonly textFiles?: readonly string[] | undefined } = {},
): Promise<Typed | undefined> => {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return {};
  const body = await bytesOf(request, most);
  if (isNoForm(body, /^multipart/i.test(type) ? "parts" : "form")) return undefined;
  const typed = new Map<string, string[]>();
  for (const [name, value] of (await fieldsOf(body, type)).entries()) {
    const isText = typeof value === "string";
    if (!isText && (!textFiles.includes(name) || value.size === 0)) continue;
    const text = isText ? value : textOf(new Uint8Array(await value.arrayBuffer()));
    const known = typed.get(name);
    if (known === undefined) typed.set(name, [tidied(text)]);
    else known.push(tidied(text));
  }
  return Object.fromEntries(typed);
};

/** What of it may be written into the page again. */
export const withoutSecrets = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([field]) => !secret.test(field)));
