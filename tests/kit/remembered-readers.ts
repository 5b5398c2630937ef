import { createHash } from "node:crypto";
import type { Parsers } from "../../src/services/parsers/parsers.ts";
import type { World } from "../../src/store/world.ts";

/** What one file, or one page, comes to, however often it is asked for. */
const once = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  known.set(key, made);
  return made;
};

const keyOf = (task: string, bytes: Uint8Array, further: unknown = ""): string =>
  `${task} ${JSON.stringify(further)} ${createHash("sha256").update(bytes).digest("hex")}`;

const answers = new Map<string, Promise<unknown>>();

const remembered = <T>(key: string, make: () => Promise<T>): Promise<T> =>
  once(answers as Map<string, Promise<T>>, key, make);

/**
 * A world whose readers of files are the real ones, asked once for each content: where thousands of requests send the same
 * few files, a process for each would be most of the work. What a file comes to depends on its bytes alone.
 */
export const withRememberedReaders = (world: World): World => {
  const { parsers } = world;
  const reading: Parsers = {
    ...parsers,
    picture: async (bytes) => remembered(keyOf("picture", bytes), async () => parsers.picture(bytes)),
    pdf: async (bytes) => remembered(keyOf("pdf", bytes), async () => parsers.pdf(bytes)),
    pdfPages: async (bytes, most) =>
      remembered(keyOf("pdfPages", bytes, most), async () => parsers.pdfPages(bytes, most)),
    pdfPage: async (bytes, page) =>
      remembered(keyOf("pdfPage", bytes, page), async () => parsers.pdfPage(bytes, page)),
    sheet: async (bytes) => remembered(keyOf("sheet", bytes), async () => parsers.sheet(bytes)),
    words: async (bytes, language) =>
      remembered(keyOf("words", bytes, language), async () => parsers.words(bytes, language)),
  };
  return {
    ...world,
    parsers: reading,
    pdf: async (content, whose) =>
      remembered(`made ${JSON.stringify(content)}`, async () => world.pdf(content, whose)),
  };
};
