import type { Files } from "../services/files.ts";
import { bytesOf } from "./body.ts";
import { readTyped } from "./entered.ts";
import type { Typed } from "./form.ts";
import { readParts } from "./read-parts.ts";
import { mostOf, nothingSent, type Receives, type Sent } from "./sent.ts";

/** What came in a request that brings more than fields. */
export type Received = { readonly typed: Typed; readonly sent: Sent };

const fieldsIn = (url: string): Typed => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URL(url).searchParams)
    fields.set(name, [...(fields.get(name) ?? []), value.replaceAll("\0", "")]);
  return Object.fromEntries(fields);
};

/** A header as a field of its name; there is no other way to fill it in. */
const headerIn = (request: Request, name: string | undefined): Typed =>
  name === undefined ? {} : { [name]: [request.headers.get(name) ?? ""] };

/** True where files may come with a form. */
export const isInParts = (request: Request): boolean =>
  /^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "");

/** Reads what a request brings. A form without files is read as any other; undefined where it is none. */
export const readSent = async (
  request: Request,
  receives: Receives,
  files: Files,
): Promise<Received | undefined> => {
  if (receives.as === "bytes")
    return {
      typed: { ...fieldsIn(request.url), ...headerIn(request, receives.header) },
      sent: { ...nothingSent, bytes: await bytesOf(request, receives.most) },
    };
  if (isInParts(request)) return readParts(request, receives, files);
  const typed = await readTyped(request, { most: mostOf(receives) });
  return typed === undefined ? undefined : { typed, sent: nothingSent };
};
