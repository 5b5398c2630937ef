import { joined, type Line } from "./certificate-lines.ts";
import { type DateOn, datesOn } from "./dates-on.ts";
import type { Proposed } from "./proposal.ts";

/** Dates of something else: until when it is valid, when somebody was born, when a form was printed. */
const elsewhere =
  /expir|valid (?:until|through|thru|to)|good (?:until|through)|renew|birth|born|\bdob\b|nacimiento|nacid|vence|vigen|valido hasta|licen[cs]|copyright|©|\brev(?:ised|\.)|printed|impres|registered on|next /;
/** Dates of the training itself. */
const ofTraining =
  /complet|attend|held|training|course|workshop|webinar|event|session|class|conference|program|dates?:|took place|realiz|celebr|impart|curs[oa]|taller|capacitaci|seminario|evento|fechas?:|finaliz|particip|asisti|dias?\b|\bon\b/;
/** Dates of the paper. */
const ofPaper = /issue|award|given|dated|sign|expedi|emiti|otorga|firm|entrega/;

/** How much of the line before a date says which date it is. */
const CONTEXT = 60;

const weightOf = (before: string): number => {
  if (elsewhere.test(before)) return 0;
  if (ofPaper.test(before)) return 1;
  return ofTraining.test(before) ? 3 : 2;
};

const connects = /^,? ?(?:-|–|—|to|through|thru|until|and|al?|y|hasta(?: el)?)(?: el)? ?$/;

/** Of dates that belong together (from here to there) the last. */
const lastOfRange = (plain: string, dates: readonly DateOn[], at: number): DateOn | undefined => {
  const [one, next] = [dates[at], dates[at + 1]];
  if (one === undefined || next === undefined) return one;
  return connects.test(plain.slice(one.to, next.from)) ? lastOfRange(plain, dates, at + 1) : one;
};

/** The dates of a line and of the next, which may end what begins on it. */
const datesFrom = (
  line: Line,
  next: Line | undefined,
): { readonly plain: string; readonly dates: readonly DateOn[] } => {
  const { plain } = next === undefined ? line : joined(line, next);
  return { plain, dates: datesOn(plain) };
};

/** The day on which the training ended, as far as a line says so; of equal ones the first. */
export const proposeDate = (lines: readonly Line[]): Proposed<string> | undefined => {
  let best: { readonly weight: number; readonly proposed: Proposed<string> } | undefined;
  for (const [index, line] of lines.entries()) {
    const { plain, dates } = datesFrom(line, lines[index + 1]);
    for (const [at, { from }] of dates.entries()) {
      if (from >= line.plain.length) break;
      const before = plain.slice(Math.max(0, from - CONTEXT), from);
      // A date that opens its line may be explained by the one above.
      const context =
        before.length > 3 ? before : `${lines[index - 1]?.plain.slice(-CONTEXT) ?? ""} ${before}`;
      const weight = weightOf(context);
      const date = lastOfRange(plain, dates, at)?.date;
      if (date !== undefined && weight > (best?.weight ?? 0))
        best = { weight, proposed: { value: date, line: line.text } };
    }
  }
  return best?.proposed;
};
