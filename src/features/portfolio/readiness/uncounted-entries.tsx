import type { Uncounted } from "../../../core/entries/compose-portfolio.ts";
import { firstOfEach } from "../../../core/entries/entry-problems.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { nameOf } from "../../../ui/requirements/naming.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, sentence } from "../../../ui/wording/speech.ts";
import { tellProblem } from "../entries/entry-problems.tsx";
import type { Readiness } from "./reading.ts";

type Props = { readonly language: Language; readonly readiness: Readiness };

/** What keeps an entry from counting, a sentence for each question that it is about. */
const whyNot = ({ kind, problems }: Uncounted, language: Language): readonly string[] =>
  firstOfEach(kind, problems).map((each) => sentence(tellProblem(language, kind, each)));

/** The entries that do not count yet, each with its reasons. */
export const UncountedEntries = ({ language, readiness: { loaded, stated } }: Props) => {
  const words = readinessWords[language].category;
  const { uncounted } = stated.composed;
  if (uncounted.length === 0) return null;
  return (
    <Panel id="uncounted" heading={words.uncounted}>
      <p>{words.uncountedLead}</p>
      <SummaryList
        rows={uncounted.flatMap((each) => {
          const entry = loaded.kept.entries.find(({ id }) => id === each.entry);
          if (entry === undefined) return [];
          const { text, href } = nameOf(entry, loaded.kept.entries, language);
          return [
            {
              term: text,
              details: whyNot(each, language).map((why) => <p>{why}</p>),
              action: <a href={href}>{words.open}</a>,
            },
          ];
        })}
      />
    </Panel>
  );
};
