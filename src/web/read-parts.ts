import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import type { Files } from "../services/files.ts";
import { NotReadable, piecesOf, TooMuch } from "./body.ts";
import { tidied } from "./entered.ts";
import type { Typed } from "./form.ts";
import { mostOf, type Receives, type Sent, type SentFile } from "./sent.ts";

/** More fields than any form with files has, and longer ones. */
const limits = { fields: 100, fieldNameSize: 100, fieldSize: 64 * 1024, headerPairs: 50 } as const;

/** The bytes of a part as they come. Where nobody wants the rest it is passed over, and the next part is read. */
async function* bytesOf(part: BusboyFileStream): AsyncGenerator<Uint8Array> {
  for await (const piece of part.iterator({ destroyOnReturn: false })) yield piece as Uint8Array;
}

const open = (
  type: string,
  { each, count, texts = limits.fieldSize }: Extract<Receives, { as: "files" }>,
): BusboyInstance => {
  try {
    // One byte more than may: so it is seen that it is too much.
    return new Busboy({
      headers: { "content-type": type },
      limits: {
        ...limits,
        fieldSize: texts,
        files: count,
        fileSize: each + 1,
        parts: limits.fields + count + 1,
      },
    });
  } catch (error) {
    throw new NotReadable("no parts", { cause: error });
  }
};

/** Reads a form with files, each of which goes to where files are kept while it comes: none is ever in memory as a whole. */
export const readParts = async (
  request: Request,
  receives: Extract<Receives, { as: "files" }>,
  files: Files,
): Promise<{ readonly typed: Typed; readonly sent: Sent }> => {
  const typed = new Map<string, string[]>();
  const opened: BusboyFileStream[] = [];
  const keeping: Promise<SentFile | undefined>[] = [];
  let tooMany = false;
  let broke: Error | undefined;
  const parts = open(request.headers.get("content-type") ?? "", receives);
  parts.on("field", (name, value, _, isCut) => {
    // Half of what somebody pasted is worse than nothing of it.
    if (isCut) broke ??= new TooMuch();
    else typed.set(name, [...(typed.get(name) ?? []), tidied(value)]);
  });
  parts.on("filesLimit", () => {
    tooMany = true;
  });
  parts.on("file", (field, part, name: string | undefined) => {
    opened.push(part);
    // A part that is torn says so once, whoever listens: from then on it is broken for whoever reads it.
    part.on("error", (error) => part.destroy(error));
    const keep = async (): Promise<SentFile | undefined> => {
      if (field !== receives.field) return undefined;
      const kept = await files.keep(bytesOf(part), receives.each);
      // A field for files in which none was chosen.
      if (kept.ok && kept.value.bytes === 0 && (name ?? "") === "") return undefined;
      return { name: name ?? "", kept };
    };
    // What cannot be kept ends the whole: otherwise it would wait for the part to be read.
    const kept = keep().catch((error: unknown) => {
      broke ??= error instanceof Error ? error : new Error("not kept");
      return undefined;
    });
    keeping.push(kept.finally(() => void part.resume()));
  });
  try {
    await pipeline(Readable.from(piecesOf(request, mostOf(receives)), { objectMode: false }), parts);
  } catch (error) {
    // Otherwise who reads a part would wait for what never comes.
    for (const part of opened) part.destroy(new NotReadable("broke off"));
    await Promise.all(keeping);
    throw error instanceof TooMuch ? error : new NotReadable("broke off", { cause: error });
  }
  const sent = (await Promise.all(keeping)).filter((file) => file !== undefined);
  const torn = opened.find(({ errored }) => errored !== null);
  if (torn !== undefined) throw new NotReadable("torn", { cause: torn.errored });
  if (broke !== undefined) throw broke;
  return { typed: Object.fromEntries(typed), sent: { files: sent, tooMany, bytes: new Uint8Array() } };
};
