import { typedOf } from "../../../core/entries/entry.ts";
import { entryName } from "../../../core/entries/entry-name.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import type { Vocabulary } from "../../../core/portfolio/fields.ts";
import { type Asset, providerStanding, type Spell } from "../../../core/readiness/provider-standing.ts";
import { chosenTargets, labelOf, type Target } from "../../../core/readiness/target.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { sayWays } from "../../../ui/wording/site/portfolio/ways-to-count.ts";
import { type CategoryName, sayDays } from "../../../ui/wording/site/standing-words.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { reasonFor } from "../../../ui/wording/words.ts";
import { isSameTarget } from "../readiness/asked-target.ts";
import type { Readiness } from "../readiness/reading.ts";

/** Of more categories nothing is said at once. */
const MOST = 3;

/** An entry of RSC whose provider is looked at. */
export type StandingOf = {
  readonly id: string;
  /** What is typed in it, saved or not. */
  readonly typed: TypedFields;
  readonly vocabulary: Vocabulary;
  readonly nameOf: CategoryName;
};

export type StandingProps = Omit<StandingOf, "id"> & {
  readonly language: Language;
  readonly readiness: Readiness;
  /** Looked at beside those that the person has in mind. */
  readonly target: Target | undefined;
  readonly level?: 2 | 3;
};

const assetText = (asset: Asset, { language, nameOf }: StandingProps): string => {
  const words = ledgerWords[language].standing.assets;
  switch (asset.is) {
    case "held":
      return words.held(nameOf(asset.category), sayDays(asset, language));
    case "vetted":
      return words.vetted(nameOf(asset.category));
    case "ers":
      return words.ers[asset.kind](sayDays(asset, language));
    case "level":
      return words.level(asset.level);
    case "approved":
    case "receives-rsc":
      return words[asset.is];
  }
};

/** One stretch of days in sentences: whether it counts, why, and what would make it count. */
const spellSentences = (
  { from, to, judged }: Spell,
  { name, category }: { readonly name: string; readonly category: string },
  props: StandingProps,
): readonly string[] => {
  const { language } = props;
  const words = ledgerWords[language].standing;
  const { date, list } = speechIn(language);
  const when = from === to ? words.on(date(from)) : words.between(date(from), date(to));
  if (judged.isCounted)
    return [
      judged.because.length === 0
        ? words.anybody(when, name, category)
        : words.counts(when, name, category, list(judged.because.map((each) => assetText(each, props)))),
    ];
  if (judged.ways === undefined) {
    const why = reasonFor(wordsIn[language], "rsc.hours", judged.reason).one;
    const fix = words.fixes[judged.reason];
    return [words.otherwise(when, category, why), ...(fix === undefined ? [] : [fix])];
  }
  const ways = sayWays(judged.ways, language);
  return [
    words.not(when, name, category),
    ...(judged.isApart ? [words.apart] : ways === "" ? [] : [words.ways(name, ways)]),
  ];
};

const targetsOf = ({ readiness, target }: StandingProps): readonly Target[] => {
  const chosen = chosenTargets(readiness.loaded.offers);
  const all =
    target === undefined ? chosen : [target, ...chosen.filter((each) => !isSameTarget(target, each))];
  return all.slice(0, MOST);
};

/** What the provider of an entry is called. */
const nameIn = ({ readiness, typed, language }: StandingProps): string => {
  const { entries } = readiness.loaded.kept;
  const provider = entries.find(({ id, kind }) => id === typed["provider"]?.[0] && kind === "providers");
  const [name] = provider === undefined ? [] : entryName("providers", typedOf(provider), entries).words;
  return name ?? ledgerWords[language].standing.somebody;
};

type JudgedFor = { readonly category: string; readonly spells: readonly Spell[] };

const judgedFor = (props: StandingProps): readonly JudgedFor[] => {
  const { language, readiness, vocabulary, typed } = props;
  return targetsOf(props).flatMap((target) => {
    const spells = providerStanding(readiness.at(target.offer).kept, vocabulary, target, typed);
    return spells === undefined ? [] : [{ category: labelOf(target, language), spells }];
  });
};

/** In a sentence each, on which days an entry does not count, for each category that its person has in mind. */
export const uncountedSentences = (props: StandingProps): readonly string[] => {
  const name = nameIn(props);
  return judgedFor(props).flatMap(({ category, spells }) =>
    spells
      .filter(({ judged }) => !judged.isCounted)
      .flatMap((spell) => spellSentences(spell, { name, category }, props).slice(0, 1)),
  );
};

/** The categories that are told by their codes, each once. */
const codesIn = (judged: readonly JudgedFor[]): readonly string[] => {
  const ways = judged.flatMap(({ spells }) =>
    spells.flatMap((spell) => (spell.judged.isCounted ? [] : (spell.judged.ways ?? []))),
  );
  return [...new Set(ways.flatMap(({ held, vetted }) => [...held, ...vetted]))];
};

/** Whether an entry's provider counts on its days, for each category that its person has in mind. */
export const StandingLines = (props: StandingProps) => {
  const { language, level = 3, nameOf } = props;
  const words = ledgerWords[language].standing;
  const name = nameIn(props);
  const judged = judgedFor(props);
  const codes = codesIn(judged);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section class="standing-lines">
      <Heading>{words.heading(name)}</Heading>
      {targetsOf(props).length === 0 ? (
        <p>{words.noCategory}</p>
      ) : judged.length === 0 ? (
        <p>{words.undecided}</p>
      ) : (
        <ul>
          {judged.flatMap(({ category, spells }) =>
            spells.map((spell) => {
              const [first, ...further] = spellSentences(spell, { name, category }, props);
              return (
                <li class={spell.judged.isCounted ? "entry-counts" : "entry-waiting"}>
                  {first}
                  {further.map((each) => (
                    <span class="standing-fix"> {each}</span>
                  ))}
                </li>
              );
            }),
          )}
        </ul>
      )}
      {codes.length === 0 ? null : (
        <Disclosure summary={words.codes}>
          <ul>
            {codes.map((code) => (
              <li>{nameOf(code)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
};
