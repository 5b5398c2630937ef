import type { Edition } from "../../core/standards/edition.ts";
import type { Requirement } from "../../core/standards/verdict.ts";
import { wordsIn } from "../wording/catalogue.ts";
import { type RuleNames, ruleNames } from "../wording/rule-names.ts";
import type { Language } from "../wording/speech.ts";
import type { Lack } from "../wording/words.ts";
import type { Naming } from "./naming.ts";

/** More entries than these are only counted. */
const MOST_NAMED = 4;

const kept: { readonly [L in Language]: WeakMap<Edition, RuleNames> } = {
  en: new WeakMap(),
  es: new WeakMap(),
};

/** What an edition calls things; worked out once for each. */
export const namesIn = (edition: Edition, language: Language): RuleNames => {
  const known = kept[language].get(edition) ?? ruleNames(edition, language);
  kept[language].set(edition, known);
  return known;
};

/** What would meet a requirement, as words that follow "to meet it". */
export const needOf = (
  { id, missing, required, window, months, excluded }: Requirement,
  category: string,
  names: RuleNames,
  naming: Naming,
  language: Language,
): string => {
  const words = wordsIn[language];
  const lacking = excluded.filter(({ reason }) => reason === "no-official-transcript");
  const called = lacking.flatMap((each) => naming(each.id)?.text ?? []);
  const shown = called.slice(0, MOST_NAMED).join(", ");
  const lack: Lack = {
    ...(missing === undefined ? {} : { missing }),
    ...(required === undefined ? {} : { required }),
    ...(window === undefined ? {} : { window }),
    ...(months === undefined ? {} : { months }),
    transcripts: {
      ids: called.length > MOST_NAMED ? words.phrases.andMore(shown, called.length - MOST_NAMED) : shown,
      count: lacking.length,
      oneIsEnough: names.isOneTranscriptEnough(category),
    },
  };
  return words.needs[id](lack);
};
