import { type EntryKind, entryKinds } from "../../../core/entries/kinds.ts";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { exportWords } from "../../../ui/wording/site/portfolio/export.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { readinessAddresses } from "./addresses.ts";
import type { Readiness } from "./reading.ts";

const countsBy = (kinds: readonly EntryKind[]): ReadonlyMap<EntryKind, number> => {
  const counts = new Map<EntryKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

/** What there is of each kind of entry, how many do not count yet, and the way to one more. */
export const EntrySections = ({
  language,
  readiness: { loaded, stated },
}: {
  readonly language: Language;
  readonly readiness: Readiness;
}) => {
  const words = readinessWords[language].sections;
  const say = speechIn(language);
  const there = countsBy(loaded.kept.entries.map(({ kind }) => kind));
  const waiting = countsBy(stated.composed.uncounted.map(({ kind }) => kind));
  return (
    <Panel id="sections" heading={words.heading}>
      <p>{words.lead}</p>
      <ul class="entry-sections">
        {entryKinds.map((kind) => {
          const { title, add } = kindWords[kind][language];
          const [count, notYet] = [there.get(kind) ?? 0, waiting.get(kind) ?? 0];
          return (
            <li>
              <div class="entry-section">
                <a class="entry-section-title" href={`/portfolio/${kind}`}>
                  {title}
                </a>
                {kind === "declarations" ? null : (
                  <span class="entry-section-count">
                    {count === 0 ? words.none : say.count(count, words.of[kind])}
                    {notYet === 0 ? "" : `, ${words.waiting(notYet)}`}
                  </span>
                )}
              </div>
              {kind === "declarations" ? null : (
                <ButtonLink
                  href={`/portfolio/${kind}/new`}
                  kind="secondary"
                  small
                  says={`${words.add}: ${add}`}
                >
                  {words.add}
                </ButtonLink>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={readinessAddresses.export}>{exportWords[language].link}</a>
      </p>
    </Panel>
  );
};
