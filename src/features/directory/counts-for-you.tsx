import type { CountingOf } from "../../core/readiness/providers-counting.ts";
import { labelOf } from "../../core/readiness/target.ts";
import { wordsIn } from "../../ui/wording/catalogue.ts";
import { directoryWords } from "../../ui/wording/site/directory.ts";
import { sayWays } from "../../ui/wording/site/portfolio/ways-to-count.ts";
import type { Language } from "../../ui/wording/speech.ts";
import { reasonFor } from "../../ui/wording/words.ts";

type Props = { readonly language: Language; readonly counting: readonly CountingOf[] };

const Line = ({ language, target, judged }: CountingOf & { readonly language: Language }) => {
  const words = directoryWords[language].counting;
  const category = labelOf(target, language);
  if (judged.isCounted) return <li class="entry-counts">{words.yes(category)}</li>;
  if (judged.ways === undefined)
    return (
      <li class="entry-waiting">
        {words.otherwise(category, reasonFor(wordsIn[language], "rsc.hours", judged.reason).one)}
      </li>
    );
  const ways = sayWays(judged.ways, language);
  return (
    <li>
      <span class="entry-waiting">{words.no(category)}</span>
      {ways === "" ? null : <span class="hint"> {words.ways(ways)}</span>}
    </li>
  );
};

/** Whether hours with a provider count for each category that the reader has in mind, and what would make them count. */
export const CountsForYou = ({ language, counting }: Props) => (
  <ul class="plain-list">
    {counting.map((each) => (
      <Line language={language} {...each} />
    ))}
  </ul>
);
