import type { Edition } from "../../core/standards/edition.ts";
import type { RowOf } from "../../core/standards/resolve.ts";
import type { EducationTest, RequirementRow, SlotTest, StandingTest } from "../../core/standards/rows.ts";
import type { Language } from "./speech.ts";
import { standardsEnglish } from "./standards-words.en.ts";
import { standardsSpanish } from "./standards-words.es.ts";
import type { Words } from "./words.ts";

const termsIn = { en: standardsEnglish.terms, es: standardsSpanish.terms } as const;

/** Says what a category's row asks, for the requirements that no amount describes; undefined for the others. */
export type AskedFor = (category: string, id: string) => string | undefined;

/** What an edition asks, in one language. */
export const askedForIn = (
  { standard }: Pick<Edition, "standard">,
  words: Words,
  language: Language,
): AskedFor => {
  const say = words.phrases.asked;
  const or = `, ${say.or} `;
  const terms = termsIn[language];
  const education = ({ kinds, level, related }: EducationTest): string =>
    kinds
      .map((kind) => say.entry(terms[kind], level === undefined ? null : terms[level], related ?? false))
      .join(or);
  const alternative = ({ roles, current, declared }: SlotTest): string => {
    const named = Array.isArray(roles)
      ? roles.map((role) => terms[role]).join(", ")
      : say.anyRoleBut(roles.except.map((role) => terms[role]).join(", "));
    return say.role(named, current ?? false, declared === undefined ? null : words.declarations[declared]);
  };
  const standing = ({ held, meets, vetted, declared }: StandingTest): string =>
    say.standing(
      held ?? [],
      meets ?? [],
      vetted ?? false,
      declared === undefined ? null : words.declarations[declared],
    );
  const schooling = (row: RowOf<"education">): string => {
    const routes = row.routes?.map(education).join(or);
    return [
      ...row.accepts.map(education),
      ...(routes === undefined ? [] : [say.judged(routes)]),
      ...(row.orWork === undefined ? [] : [say.work(row.orWork.days)]),
    ].join(or);
  };
  const told = (row: RequirementRow): string | undefined => {
    if (row.id === "education") return schooling(row);
    if (row.id === "references.roles")
      return row.slots.map((slot, at) => `(${at + 1}) ${slot.map(alternative).join(or)}`).join("; ");
    return row.id === "references.endorsed" ? row.accepts.map(standing).join(or) : undefined;
  };
  return (category, id) => {
    const row = standard.requirements.find(
      (each) => each.id === id && (each.for === "all" || each.for.includes(category)),
    );
    return row === undefined ? undefined : told(row);
  };
};
