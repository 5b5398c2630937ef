import type { Declaration } from "../../core/portfolio/terms.ts";
import type { Requirement } from "../../core/standards/verdict.ts";
import { speechIn } from "../wording/speech.ts";
import type { AnyRequirementId, Lack, Words } from "../wording/words.ts";
import { evidenceText, excludedTexts, shortList } from "./entry-list.ts";
import type { Labelled, Layout } from "./layout.ts";
import { safe, safeId } from "./safe-text.ts";

/** What is told of a requirement, be it of a verdict or of a renewal. */
export type Told = Omit<Requirement, "id" | "stage" | "clause" | "overlay" | "declaration"> & {
  readonly id: AnyRequirementId;
  readonly clause: string;
  readonly overlay: string | null;
  readonly declaration?: Declaration | null;
};

/** So many areas are named that nothing shows yet. */
const MOST_AREAS = 3;

/** What would meet a requirement, as a sentence. */
const needText = (words: Words, told: Told, category: string, { names }: Layout): string => {
  const { missing, required, window, months, excluded } = told;
  const lacking = excluded.filter(({ reason }) => reason === "no-official-transcript");
  const lack: Lack = {
    ...(missing === undefined ? {} : { missing }),
    ...(required === undefined ? {} : { required }),
    ...(window === undefined ? {} : { window }),
    ...(months === undefined ? {} : { months }),
    transcripts: {
      ids: shortList(
        words,
        lacking.map(({ id }) => safeId(id)),
      ),
      count: lacking.length,
      oneIsEnough: names?.isOneTranscriptEnough(category) ?? false,
    },
  };
  return `${words.needs[told.id](lack)}.`;
};

/** The window in which RSC counts, and how many months it spans where a fewest is asked. */
const windowText = (words: Words, { window, months }: Told): string | null => {
  if (window === undefined) return null;
  if (window === null) return words.phrases.noWindow;
  const say = speechIn(words.language);
  const text = words.phrases.window(say.month(window.from), say.month(window.to));
  return months === undefined ? text : `${text} (${words.phrases.span(months.spanned, months.required)})`;
};

/** What stands under a requirement: what would meet it, what counted and what did not, and by which rule. */
export const detailsOf = (
  words: Words,
  told: Told,
  category: string,
  layout: Layout,
  more: readonly Labelled[] = [],
): readonly Labelled[] => {
  const { labels, nothingCounted, uncovered } = words.phrases;
  const { names } = layout;
  const window = windowText(words, told);
  const excluded = excludedTexts(words, told.id, told.excluded);
  const isOfEntries = told.evidence.length > 0 || excluded.length > 0 || told.unit !== undefined;
  const areas = told.uncovered ?? [];
  return [
    ...line(labels.need, told.status === "unmet" ? needText(words, told, category, layout) : null),
    ...line(labels.asked, told.status === "unmet" ? (names?.asked(category, told.id) ?? null) : null),
    ...line(labels.window, window),
    ...more,
    ...line(
      told.status === "judgement" ? labels.toJudge : labels.evidence,
      told.evidence.length > 0
        ? evidenceText(words, told.id, told.evidence)
        : isOfEntries
          ? nothingCounted
          : null,
    ),
    ...excluded.map((text) => ({ label: labels.excluded, text })),
    ...line(
      labels.uncovered,
      areas.length === 0
        ? null
        : uncovered(
            areas.length,
            shortList(
              words,
              areas.map((area) => names?.area(area) ?? safe(area)),
              { most: MOST_AREAS, between: "; " },
            ),
          ),
    ),
    ...line(labels.exception, told.overlay === null ? null : exceptionText(told, layout)),
    ...line(
      labels.declaration,
      told.declaration === undefined || told.declaration === null
        ? null
        : words.declarations[told.declaration],
    ),
    ...line(labels.clause, safe(told.clause)),
  ];
};

const exceptionText = ({ overlay, clause }: Told, { names }: Layout): string => {
  const says = names?.exception(clause);
  return says === undefined ? safe(overlay ?? "") : `${says} (${safe(overlay ?? "")})`;
};

const line = (label: string, text: string | null): readonly Labelled[] =>
  text === null ? [] : [{ label, text }];
