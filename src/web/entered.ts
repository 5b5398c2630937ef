import type { Typed } from "./form.ts";

/** Fields that are never kept to be shown again. */
const secret = /password|code|token/i;

/** The fields of a body; none where it is no form, whatever it says of itself. */
const fieldsOf = async (request: Request): Promise<FormData> => {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) return new FormData();
    throw error;
  }
};

/** Reads the fields of a form; files are sent by routes of their own and are passed over. */
export const readTyped = async (request: Request): Promise<Typed> => {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return {};
  const typed = new Map<string, string[]>();
  for (const [name, value] of (await fieldsOf(request)).entries()) {
    // PostgreSQL's text holds no NUL, and nobody types one.
    if (typeof value === "string")
      typed.set(name, [...(typed.get(name) ?? []), value.replaceAll("\0", "").replaceAll("\r\n", "\n")]);
  }
  return Object.fromEntries(typed);
};

/** What of it may be written into the page again. */
export const withoutSecrets = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([field]) => !secret.test(field)));
