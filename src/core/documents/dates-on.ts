import { parseDay } from "../kernel/calendar.ts";

/** A date that stands on a line: as 2021-06-30, and from which letter to which. */
export type DateOn = { readonly date: string; readonly from: number; readonly to: number };

/** The first letters that tell a month, in English and Spanish. */
const months: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  abr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  dic: 12,
};

const month =
  "(?:jan(?:uary)?|ene(?:ro)?|feb(?:ruary|rero)?|mar(?:ch|zo)?|apr(?:il)?|abr(?:il)?|may(?:o)?|june?|junio|july?|julio|aug(?:ust)?|ago(?:sto)?|sept?(?:ember)?|septiembre|setiembre|oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?|dic(?:iembre)?)\\.?";
const day = "\\d{1,2}";
const ordinal = "(?:st|nd|rd|th|o|°)?";
const year = "\\d{4}";
const until = " ?(?:-|–|—|&|to|through|thru|and|al?|y|hasta(?: el)?) ?";
const start = "(?<![\\d/.-])";
const end = "(?!\\d)";

const made = (year: number, month: number, day: number): string | undefined => {
  const written = [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ];
  const date = written.join("-");
  return year >= EARLIEST && year <= LATEST && parseDay(date) !== null ? date : undefined;
};

/** Nobody's training was earlier or will be later. */
const EARLIEST = 1950;
const LATEST = 2099;

/** The century that is meant by two digits: nobody proves a training of before 1980 any more. */
const fullYear = (text: string): number => {
  const number = Number(text);
  return text.length > 2 ? number : number + (number < 80 ? 2000 : 1900);
};

const monthOf = (name: string): number => months[name.slice(0, 3)] ?? 0;

type Parts = { readonly [name: string]: string | undefined };

/** A way to write a date. Of a range it is the last day that counts: then the training was done. */
type Way = { readonly form: RegExp; readonly read: (parts: Parts) => string | undefined };

const ways: readonly Way[] = [
  {
    // 2024-06-05, 2024/06/05
    form: new RegExp(`${start}(?<y>${year})(?<sep>[-/.])(?<m>${day})\\k<sep>(?<d>${day})${end}`, "g"),
    read: ({ y, m, d }) => made(Number(y), Number(m), Number(d)),
  },
  {
    // June 5, 2024 · June 3–5, 2024 · May 30 to June 2, 2024
    form: new RegExp(
      `(?<![a-z])(?<m>${month}) (?<d>${day})${ordinal}(?:${until}(?:(?<m2>${month}) )?(?<d2>${day})${ordinal})?,?(?: of)? ?(?<y>${year})${end}`,
      "g",
    ),
    read: ({ m = "", m2, d, d2, y }) => made(Number(y), monthOf(m2 ?? m), Number(d2 ?? d)),
  },
  {
    // 5 de junio de 2024 · 3 al 5 de junio del 2024 · 5th day of June, 2024 · 5 June 2024
    form: new RegExp(
      `${start}(?:${day}${ordinal}${until})?(?<d>${day})${ordinal}(?: day| dias?)?(?: of| del? mes de| de)? ?(?<m>${month}),?(?: del?| of)? ?(?<y>${year})${end}`,
      "g",
    ),
    read: ({ m = "", d, y }) => made(Number(y), monthOf(m), Number(d)),
  },
  {
    // 06/03-05/2024
    form: new RegExp(`${start}(?<m>${day})/${day} ?[-–] ?(?<d>${day})/(?<y>${year})${end}`, "g"),
    read: ({ m, d, y }) => made(Number(y), Number(m), Number(d)),
  },
  {
    // 06/05/2024: month first, as in the United States, unless only the other way is a date.
    form: new RegExp(
      `${start}(?<a>${day})(?<sep>[-/.])(?<b>${day})\\k<sep>(?<y>\\d{4}|\\d{2})(?![\\d/.-]\\d|\\d)`,
      "g",
    ),
    read: ({ a, b, y = "" }) =>
      made(fullYear(y), Number(a), Number(b)) ?? made(fullYear(y), Number(b), Number(a)),
  },
];

/** The dates on a line of plain letters, in order, each in one of the ways in which people write them. */
export const datesOn = (plain: string): readonly DateOn[] => {
  const found: DateOn[] = [];
  for (const { form, read } of ways) {
    for (const match of plain.matchAll(form)) {
      const date = read(match.groups ?? {});
      const [from, to] = [match.index, match.index + match[0].length];
      const isTaken = found.some((other) => from < other.to && other.from < to);
      if (date !== undefined && !isTaken) found.push({ date, from, to });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
};
