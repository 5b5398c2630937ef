import type { Day } from "../core/kernel/calendar.ts";
import type { Edition } from "../core/standards/edition.ts";
import type { Library } from "../core/standards/library.ts";
import type { Category } from "../core/standards/standard.ts";
import type { Input } from "./each-portfolio.ts";
import { Misuse } from "./misuse.ts";
import { categoriesNamed, editionNamed, overlaysNamed } from "./names.ts";
import {
  allOf,
  dayTyped,
  isGiven,
  onlyArgument,
  readOptions,
  required,
  single,
  type Typed,
} from "./options.ts";

/** What every question about portfolios asks. */
export type Question = {
  readonly edition: Edition;
  readonly categories: readonly Category[];
  /** True when all categories were asked for, so that the answer is a list. */
  readonly isAll: boolean;
  readonly overlays: readonly string[];
  readonly asOf: Day;
  readonly input: Input;
  readonly format: Format;
  readonly typed: Typed;
};

export type Format = "json" | "text";

const names = {
  standard: "string",
  category: "string",
  overlay: "string",
  "as-of": "string",
  format: "string",
  language: "string",
  jsonl: "boolean",
} as const;

/** Reads a question. `category` stands in where none was typed; where it is undefined, one must be. */
export const readQuestion = (
  library: Library,
  args: readonly string[],
  today: Day,
  category: string | undefined,
  more: { readonly [option: string]: "string" | "boolean" } = {},
): Question => {
  const typed = readOptions(args, { ...names, ...more });
  const [{ edition, categories, isAll, overlays }, asOf, file, format] = allOf<
    [ReturnType<typeof rulesTyped>, Day, string, Format]
  >(
    () => rulesTyped(library, typed, category),
    () => dayTyped(typed, "as-of", today),
    () => onlyArgument(typed, "FILE"),
    () => formatTyped(typed),
  );
  const isLines = file.endsWith(".jsonl") || isGiven(typed, "jsonl");
  return { edition, categories, isAll, overlays, asOf, input: { file, isLines }, format, typed };
};

const rulesTyped = (library: Library, typed: Typed, usual: string | undefined) => {
  const [edition, code] = allOf<[Edition, string]>(
    () => editionNamed(library, required(typed, "standard")),
    () => single(typed, "category") ?? usual ?? required(typed, "category"),
  );
  const [categories, overlays] = allOf<[readonly Category[], readonly string[]]>(
    () => categoriesNamed(edition, code),
    () => overlaysNamed(library, edition, (typed.values["overlay"] ?? []).map(String)),
  );
  return { edition, categories, isAll: code === "all", overlays };
};

/** The format that was typed. */
export const formatTyped = (typed: Typed): Format => {
  const format = single(typed, "format") ?? "json";
  if (format !== "json" && format !== "text")
    throw new Misuse(`--format must be json or text, not "${format}"`);
  return format;
};

/** Writes an answer as JSON: on one line among many, spread out alone. */
export const asJson = (answer: unknown, isLine: boolean): string =>
  `${isLine ? JSON.stringify(answer) : JSON.stringify(answer, null, 2)}\n`;
