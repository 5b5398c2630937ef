import type { z } from "zod";
import type { Language } from "../../core/kernel/language.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { makeLine } from "../line.ts";
import type { Ending } from "./held-process.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { makeParserPool } from "./parser-pool.ts";
import { type Answered, type StartParser, startParser } from "./parser-process.ts";
import type { CleanPicture, ParseRefusal, Parsers } from "./parsers.ts";
import { answers, type Task } from "./tasks.ts";
import { findTesseract, languagesFor, readWords, tesseractLanguages } from "./tesseract.ts";

/** What the readers are told. */
export type ParserOptions = {
  readonly limits?: Partial<Limits>;
  /** Where the program that reads words is; found on the PATH by default, null for nowhere. */
  readonly tesseract?: string | null;
  /** Told of every process that ended without an answer. */
  readonly onEnded?: (how: Ending) => void;
  /** Starts the process for a file. */
  readonly start?: StartParser;
};

const refusals: Readonly<Record<Ending, ParseRefusal>> = {
  "too-long": { code: "too-long" },
  "too-large": { code: "too-large" },
  // A library broke on it: whatever it is, it is no such file as people make.
  crashed: { code: "damaged" },
  ended: { code: "damaged" },
  // What goes wrong while a file is read is answered: the program itself did not start.
  failed: { code: "busy" },
};

const damaged: ParseRefusal = { code: "damaged" };

type Words = Result<{ readonly text: string }, ParseRefusal>;

type Answer<V> = { ok: true; value: V } | { ok: false; refusal: ParseRefusal };

/** Believes of an answer what has the right form. */
const understood = <V>(
  schema: z.ZodType<Answer<V>>,
  answered: Answered,
): Result<{ value: V; bytes: Uint8Array }, ParseRefusal> => {
  if ("ending" in answered) return no(refusals[answered.ending]);
  const read = schema.safeParse(answered.frame.header);
  if (!read.success) return no(damaged);
  return read.data.ok ? yes({ value: read.data.value, bytes: answered.frame.bytes }) : no(read.data.refusal);
};

const starts: Readonly<Record<CleanPicture["type"], readonly number[]>> = {
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47],
};

const isWhatItSays = ({ type, bytes }: CleanPicture): boolean =>
  starts[type].every((byte, at) => bytes[at] === byte);

const pictureOf = (answered: Answered): Result<CleanPicture, ParseRefusal> => {
  const read = understood(answers.picture, answered);
  if (!read.ok) return read;
  const picture = { ...read.value.value, bytes: read.value.bytes };
  return isWhatItSays(picture) ? yes(picture) : no(damaged);
};

const picturesOf = (answered: Answered): Result<readonly CleanPicture[], ParseRefusal> => {
  const read = understood(answers.pages, answered);
  if (!read.ok) return read;
  let at = 0;
  const pictures = read.value.value.pages.map(({ size, ...page }) => {
    const bytes = read.value.bytes.subarray(at, at + size);
    at += size;
    return { ...page, bytes };
  });
  return pictures.every(isWhatItSays) ? yes(pictures) : no(damaged);
};

const onlyPicture = (answered: Answered): Result<CleanPicture, ParseRefusal> => {
  const read = picturesOf(answered);
  const [only] = read.ok ? read.value : [];
  if (!read.ok) return read;
  return only === undefined ? no(damaged) : yes(only);
};

const valueOf = <V>(schema: z.ZodType<Answer<V>>, answered: Answered): Result<V, ParseRefusal> => {
  const read = understood(schema, answered);
  return read.ok ? yes(read.value.value) : read;
};

/** The readers of what people send. Nothing is started before the first file comes. */
export const makeParsers = (options: ParserOptions = {}): Parsers => {
  const limits: Limits = { ...usualLimits, ...options.limits };
  const tesseract =
    options.tesseract === undefined
      ? findTesseract(process.env["PATH"] ?? "")
      : (options.tesseract ?? undefined);
  const pool = makeParserPool(limits, options.start ?? startParser);
  const line = makeLine(limits);
  let installed: Promise<readonly string[]> | undefined;

  const inTurn = async <V>(
    bytes: Uint8Array,
    work: () => Promise<Result<V, ParseRefusal>>,
  ): Promise<Result<V, ParseRefusal>> => {
    if (bytes.byteLength > limits.fileBytes) return no({ code: "too-large" });
    return (await line.inTurn(work)) ?? no({ code: "busy" });
  };
  const ask = async (task: Task, bytes: Uint8Array): Promise<Answered> => {
    const answered = await pool.read(task, bytes);
    if ("ending" in answered) options.onEnded?.(answered.ending);
    return answered;
  };
  const read = async <V>(
    task: Task,
    bytes: Uint8Array,
    understand: (answered: Answered) => Result<V, ParseRefusal>,
  ): Promise<Result<V, ParseRefusal>> => inTurn(bytes, async () => understand(await ask(task, bytes)));

  const words = async (program: string, bytes: Uint8Array, language: Language): Promise<Words> => {
    const held = await pool.held();
    installed ??= tesseractLanguages(held, program, limits);
    const languages = languagesFor(language, await installed);
    if (languages.length === 0) return no({ code: "not-installed" });
    const picture = pictureOf(await ask({ task: "picture-of-words" }, bytes));
    if (!picture.ok) return picture;
    const said = await readWords(held, program, picture.value.bytes, { languages, limits });
    if ("ending" in said) {
      options.onEnded?.(said.ending);
      // It is our own picture that it gave up on: too small, or nothing on it.
      return no(said.ending === "failed" ? { code: "no-text" } : refusals[said.ending]);
    }
    const text = said.text.trim();
    return text === "" ? no({ code: "no-text" }) : yes({ text });
  };

  return {
    picture: async (bytes) => read({ task: "picture" }, bytes, pictureOf),
    pdf: async (bytes) => read({ task: "pdf" }, bytes, (answered) => valueOf(answers.pdf, answered)),
    pdfPages: async (bytes, most) => read({ task: "pdf-pages", from: 1, most }, bytes, picturesOf),
    pdfPage: async (bytes, page) => read({ task: "pdf-pages", from: page, most: 1 }, bytes, onlyPicture),
    sheet: async (bytes) => read({ task: "sheet" }, bytes, (answered) => valueOf(answers.sheet, answered)),
    words: async (bytes, language) =>
      tesseract === undefined
        ? no({ code: "not-installed" })
        : inTurn(bytes, async () => words(tesseract, bytes, language)),
    returnedMail: async (bytes) =>
      read({ task: "returned-mail" }, bytes, (answered) => valueOf(answers.returned, answered)),
    readsWords: tesseract !== undefined,
    close: pool.close,
  };
};
