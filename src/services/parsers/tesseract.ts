import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import type { Language } from "../../core/kernel/language.ts";
import { type Ending, startHeld } from "./held-process.ts";
import type { Limits } from "./limits.ts";

/** Where the program that reads words on pictures is, if anywhere on this PATH. */
export const findTesseract = (path: string): string | undefined =>
  path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, "tesseract"))
    .find((file) => existsSync(file));

/** As the program calls the languages; the one that is likelier comes first. */
const names: Readonly<Record<Language, readonly string[]>> = { en: ["eng", "spa"], es: ["spa", "eng"] };

const environment = { OMP_THREAD_LIMIT: "1", LC_ALL: "C" };

const LONGEST_TEXT = 100_000;

/** A program's run: what it printed, or how it ended. */
type Printed = { readonly text: string } | { readonly ending: Ending };

const run = async (command: readonly string[], input: Uint8Array, limits: Limits): Promise<Printed> => {
  const program = startHeld(command, environment, limits);
  const pieces: Uint8Array[] = [];
  let length = 0;
  program.output.on("data", (piece: Uint8Array) => {
    length += piece.byteLength;
    if (length > LONGEST_TEXT * 4) program.end("too-large");
    else pieces.push(piece);
  });
  program.watch();
  program.input.end(input);
  const ending = await program.ended;
  if (ending !== "ended") return { ending };
  return { text: Buffer.concat(pieces).toString("utf8").slice(0, LONGEST_TEXT) };
};

/** Asks which languages are installed. */
export const tesseractLanguages = async (
  held: readonly string[],
  program: string,
  limits: Limits,
): Promise<readonly string[]> => {
  const said = await run([...held, program, "--list-langs"], new Uint8Array(), limits);
  return "text" in said ? said.text.split(/\s+/) : [];
};

/** Of the languages that are installed those in which somebody's certificates are, likelier first. */
export const languagesFor = (language: Language, installed: readonly string[]): readonly string[] =>
  names[language].filter((name) => installed.includes(name));

/** Reads the words on a picture that we have made ourselves, in these languages. */
export const readWords = async (
  held: readonly string[],
  program: string,
  picture: Uint8Array,
  { languages, limits }: { readonly languages: readonly string[]; readonly limits: Limits },
): Promise<Printed> =>
  run([...held, program, "stdin", "stdout", "-l", languages.join("+"), "--psm", "3"], picture, limits);
