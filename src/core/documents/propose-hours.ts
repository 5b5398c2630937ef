import { joined, type Line } from "./certificate-lines.ts";
import type { ProposedHours } from "./proposal.ts";

/** The most that one training is believed to have. */
const MOST_HOURS = 1000;
/** A continuing education unit is ten hours by definition. */
const HOURS_OF_UNIT = 10;

const number = "(?<![\\d.,:/-])\\d{0,4}(?:[.,]\\d{1,2})?(?!\\d|[.,]\\d)";
const named = (name: string): string => `(?<${name}>${number})`;
const hour = "(?:hours?|hrs?|horas?)(?![a-z])";
const minute = "(?:minutes?|mins?|minutos?)(?![a-z])";
const unit = "(?:ceus?|continuing education units?|unidades? de educacion continua)(?![a-z])";
/** What is said between the number and the word. */
const kind =
  "(?:contact|clock|credit|training|instructional|total|ce|ceu|cpd|cme|pd|live|didactic|actual|full|professional development|continuing education|de contacto|lectivas|academicas)";

type Way = {
  readonly form: RegExp;
  readonly weight: number;
  readonly from: ProposedHours["from"];
  readonly hours: (parts: { readonly [name: string]: string | undefined }) => number;
};

const read = (text: string | undefined): number => Number((text ?? "").replace(",", ".") || "NaN");

const ways: readonly Way[] = [
  {
    // total hours: 12 · clock hours: 12 · número de horas: 8 · hours awarded: 6 · duración (horas): 8
    form: new RegExp(
      `(?:${hour}|duration|duracion|carga horaria)(?: (?:awarded|earned|completed|credited|of training|of credit|de contacto|totales|acreditadas))?(?: ?\\((?:hours|hrs|horas|in hours|en horas)\\))? ?[:=] ?${named("n")}(?! ?(?:${minute}|:|${unit}|a\\.?m|p\\.?m))`,
      "g",
    ),
    weight: 4,
    from: "hours",
    hours: ({ n }) => read(n),
  },
  {
    // In a table: credit hours 3.0
    form: new RegExp(`(?:${kind} |de )?${hour} ?\\|? ?${named("n")}$`, "g"),
    weight: 3,
    from: "hours",
    hours: ({ n }) => read(n),
  },
  {
    // 1 hour 30 minutes · 1 hora y 30 minutos · 1 hr. 30 min.
    form: new RegExp(`${named("n")} ?-?(?:${hour})\\.?(?:,| and| y)? ?${named("m")} ?${minute}`, "g"),
    weight: 4,
    from: "hours",
    hours: ({ n, m }) => read(n) + read(m) / 60,
  },
  {
    // 6.5 contact hours · 8 horas de contacto · six (6) clock hours
    form: new RegExp(
      `${named("n")}\\)?[ -]?(?:(?:${kind}[ -]){1,3}${hour}|${hour} (?:${kind}|de (?:capacitacion|formacion|contacto|entrenamiento|credito)|of (?:training|instruction|credit|continuing education|professional development)))`,
      "g",
    ),
    weight: 3,
    from: "hours",
    hours: ({ n }) => read(n),
  },
  {
    // 3 hours · 8 horas
    form: new RegExp(`${named("n")}\\)?[ -]?${hour}`, "g"),
    weight: 2,
    from: "hours",
    hours: ({ n }) => read(n),
  },
  {
    form: new RegExp(`${named("n")}\\)?[ -]?${minute}`, "g"),
    weight: 1,
    from: "hours",
    hours: ({ n }) => read(n) / 60,
  },
  {
    // 0.6 CEUs
    form: new RegExp(`${named("n")}\\)? ?${unit}`, "g"),
    weight: 1.5,
    from: "units",
    hours: ({ n }) => read(n) * HOURS_OF_UNIT,
  },
  {
    // CEUs: 0.6 · CEUs 0.6 · CEUs awarded: 0.6
    form: new RegExp(`${unit}(?: (?:awarded|earned|credited|otorgadas))? ?[:=]? ?${named("n")}`, "g"),
    weight: 1.5,
    from: "units",
    hours: ({ n }) => read(n) * HOURS_OF_UNIT,
  },
];

/** Hours of something else: of notice, of opening, of a day. */
const elsewhere =
  /within|in advance|prior to|notice|before the|office hours|business hours|hours of operation|24[ -]hours? (?:a|per)|antes de|anticipacion|dentro de/;

const total = /\btotal/;

/** As it would be typed: 6.5, with two places at most. */
const written = (hours: number): string => String(Math.round(hours * 100) / 100);

const onlyNumber = /^\d{1,3}(?:[.,]\d{1,2})?$/;

/** Each line, and with the next one as one where only a number stands on either. */
const withNumbers = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return [line];
    const isApart = onlyNumber.test(line.plain) !== onlyNumber.test(next.plain);
    return isApart ? [line, { ...joined(line, next), text: line.text }] : [line];
  });

/** The hours that a certificate states; of several the total, the plainest statement, the most. */
export const proposeHours = (lines: readonly Line[]): ProposedHours | undefined => {
  let best: { readonly weight: number; readonly hours: number; readonly proposed: ProposedHours } | undefined;
  for (const { text, plain } of withNumbers(lines)) {
    if (elsewhere.test(plain)) continue;
    for (const { form, from, ...way } of ways) {
      for (const match of plain.matchAll(form)) {
        const hours = way.hours(match.groups ?? {});
        const weight = way.weight + (total.test(plain) ? 2 : 0);
        if (!(hours >= 0.01 && hours <= MOST_HOURS)) continue;
        if (best !== undefined && (weight < best.weight || (weight === best.weight && hours <= best.hours)))
          continue;
        best = { weight, hours, proposed: { value: written(hours), line: text, from } };
      }
    }
  }
  return best?.proposed;
};
