import type { Edition } from "../../core/standards/edition.ts";
import { type AskedFor, askedForIn } from "./asked-for.ts";
import { wordsIn } from "./catalogue.ts";
import type { Language } from "./speech.ts";

/** What the rules call things, in one language. Undefined for what they do not know. */
export type RuleNames = {
  readonly edition: string;
  readonly category: (code: string) => string | undefined;
  readonly overlay: (id: string) => string | undefined;
  /** What the exception behind a clause says. */
  readonly exception: (clause: string) => string | undefined;
  readonly area: (id: string) => string | undefined;
  /** What a category's row asks where no amount says it. */
  readonly asked: AskedFor;
  /** True when one official transcript, of an entry that satisfies education, is all that is asked. */
  readonly isOneTranscriptEnough: (category: string) => boolean;
};

/** The names in an edition's own data. */
export const ruleNames = (
  { standard, overlays, framework }: Pick<Edition, "standard" | "overlays" | "framework">,
  language: Language,
): RuleNames => {
  const categories = new Map(standard.categories.map(({ code, name }) => [code, name[language]]));
  const titles = new Map(overlays.map(({ id, title }) => [id, title[language]]));
  const areas = new Map(
    framework.profiles.flatMap(({ expertise }) =>
      expertise.flatMap((each) => each.areas.map(({ id, name }) => [id, name[language]] as const)),
    ),
  );
  const exceptions = new Map<string, string>(
    overlays.flatMap(({ id, items }) =>
      items.map(({ item, says }) => [`${standard.id}/${id}/${item}`, says[language]] as const),
    ),
  );
  return {
    edition: standard.title[language],
    category: (code) => categories.get(code),
    overlay: (id) => titles.get(id),
    exception: (clause) => exceptions.get(clause),
    area: (id) => areas.get(id),
    asked: askedForIn({ standard }, wordsIn[language], language),
    isOneTranscriptEnough: (category) =>
      standard.requirements.some(
        (row) =>
          row.id === "education.transcripts" &&
          row.ask === "satisfying" &&
          (row.for === "all" || row.for.includes(category)),
      ),
  };
};
