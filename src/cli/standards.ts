import { compareEditions } from "../core/comparison/compare-editions.ts";
import { editionInFull } from "../core/comparison/edition-in-full.ts";
import type { Library } from "../core/standards/library.ts";
import { standardsDiffText } from "../ui/text/standards-diff-text.ts";
import { type StandardsLayout, standardsLayout } from "../ui/text/standards-layout.ts";
import { standardsListText } from "../ui/text/standards-list-text.ts";
import { standardsShowText } from "../ui/text/standards-show-text.ts";
import type { Language } from "../ui/wording/speech.ts";
import type { Command } from "./command.ts";
import { Misuse } from "./misuse.ts";
import { loadLibrary } from "./names.ts";
import { allOf, readOptions, type Typed } from "./options.ts";
import { asJson, type Format, formatTyped } from "./question.ts";
import { type Rules, rulesNamed } from "./rules-typed.ts";
import { ANSWERED } from "./terminal.ts";
import { languageTyped } from "./text-answers.ts";

/** An answer in either format. */
type Answer = { readonly json: unknown; readonly text: (layout: StandardsLayout) => string };

type Verb = (library: Library, typed: Typed) => Answer;

const list: Verb = (library, typed) => {
  if (typed.rest.length > 0)
    throw new Misuse(`standards list takes no name: ${typed.rest.join(" ")} is too much`);
  const editions = [...library.editions.values()].map(({ standard, overlays }) => ({
    id: standard.id,
    title: standard.title,
    categories: standard.categories.map(({ code }) => code),
    overlays: overlays.map(({ id, title, from, to }) => ({ id, title, from, to })),
  }));
  return { json: editions, text: (layout) => standardsListText(editions, layout) };
};

const show: Verb = (library, typed) => {
  const [rules] = rulesTyped(library, typed, ["S"]);
  const edition = editionInFull(rules as Rules, library.interpretations);
  return { json: edition, text: (layout) => standardsShowText(edition, layout) };
};

const diff: Verb = (library, typed) => {
  const [before, after] = rulesTyped(library, typed, ["S1", "S2"]);
  const comparison = compareEditions(before as Rules, after as Rules);
  return { json: comparison, text: (layout) => standardsDiffText(comparison, layout) };
};

/** As many rules, each typed as `edition+overlay…`, as there are names. */
const rulesTyped = (library: Library, { rest }: Typed, names: readonly string[]): readonly Rules[] => {
  const missing = names.slice(rest.length);
  if (missing.length > 0) throw new Misuse(...missing.map((name) => `${name} is missing`));
  const more = rest.slice(names.length);
  if (more.length > 0) throw new Misuse(`${more.join(" ")} is too much`);
  return allOf<readonly Rules[]>(...rest.map((typed) => () => rulesNamed(library, typed)));
};

const verbs: { readonly [verb: string]: Verb } = { list, show, diff };

/** `standards`: the editions, one edition in full, what changed between two. */
export const standardsCommand: Command = async ([name, ...args], { terminal }) => {
  const verb = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  const known = Object.keys(verbs).join(", ");
  if (verb === undefined)
    throw new Misuse(
      name === undefined ? `one of ${known} is missing` : `there is no standards ${name}; there are ${known}`,
    );
  const typed = readOptions(args, { format: "string", language: "string" });
  const [format, language] = allOf<[Format, Language]>(
    () => formatTyped(typed),
    () => languageTyped(typed),
  );
  const { json, text } = verb(loadLibrary(), typed);
  await terminal.print(format === "json" ? asJson(json, false) : text(standardsLayout(language, terminal)));
  return ANSWERED;
};
