import type { Excluded, Reason, RequirementId } from "../../../core/standards/verdict.ts";
import { reasons } from "../../../core/standards/verdict.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import type { NamedEntry, Naming } from "../../../ui/requirements/naming.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { form, type Language, speechIn } from "../../../ui/wording/speech.ts";
import { kindLookedAt, reasonFor } from "../../../ui/wording/words.ts";

/** More entries than these are folded away, except on paper. */
const MOST_SHOWN = 6;

const Links = ({ entries }: { readonly entries: readonly NamedEntry[] }) => (
  <ul class="entry-links">
    {entries.map(({ href, text }) => (
      <li>
        <a href={href}>{text}</a>
      </li>
    ))}
  </ul>
);

type Props = { readonly language: Language; readonly ids: readonly string[]; readonly naming: Naming };

/** Entries by their names, each leading to its page. */
export const EntryLinks = ({ language, ids, naming }: Props) => {
  const entries = ids.flatMap((id) => naming(id) ?? []);
  if (entries.length <= MOST_SHOWN + 1) return <Links entries={entries} />;
  return (
    <>
      <Links entries={entries.slice(0, MOST_SHOWN)} />
      <Disclosure summary={readinessWords[language].category.andMore(entries.length - MOST_SHOWN)}>
        <Links entries={entries.slice(MOST_SHOWN)} />
      </Disclosure>
    </>
  );
};

type ExcludedProps = {
  readonly language: Language;
  readonly id: RequirementId;
  readonly excluded: readonly Excluded[];
  readonly naming: Naming;
};

/** The entries that did not count, those with the same reason together, with the reason in a sentence. */
export const ExcludedLinks = ({ language, id, excluded, naming }: ExcludedProps) => {
  const words = wordsIn[language];
  const byReason = new Map<Reason, string[]>();
  for (const each of excluded) byReason.set(each.reason, [...(byReason.get(each.reason) ?? []), each.id]);
  return (
    <div class="excluded">
      {reasons.flatMap((reason) => {
        const ids = byReason.get(reason);
        if (ids === undefined) return [];
        const counted = speechIn(language).count(ids.length, words.entries[kindLookedAt[id]]);
        return [
          <div>
            <p>{`${counted} ${form(ids.length, reasonFor(words, id, reason))}:`}</p>
            <EntryLinks language={language} ids={ids} naming={naming} />
          </div>,
        ];
      })}
    </div>
  );
};
