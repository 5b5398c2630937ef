// docs/security.md leaves out no control of OWASP ASVS 5.0 up to level 2, claims nothing without saying where, and counts
// what it says. The numbers of the controls are in asvs-5.0-level-2.txt, a line a chapter.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linkLifetime, requestPurposes } from "../../src/core/account/link.ts";
import { type Limit, rateLimits } from "../../src/core/account/rate-limits.ts";
import { SECOND_STEP, SESSION_ABSOLUTE, SESSION_IDLE } from "../../src/core/account/session-rules.ts";
import { INVITATION_LIFETIME } from "../../src/core/association/invitation.ts";
import {
  MOST_BEFORE_FURTHER,
  MOST_MAILS_A_DAY,
  REQUEST_LIFETIME,
} from "../../src/core/entries/hour-requests.ts";
import { DAY, HOUR, MINUTE } from "../../src/core/kernel/instant.ts";
import { MOST_WRONG_CODES } from "../../src/core/references/open-rating.ts";

const checkout = join(import.meta.dirname, "../..");
const written = readFileSync(join(checkout, "docs/security.md"), "utf8");
const chapters = readFileSync(join(import.meta.dirname, "asvs-5.0-level-2.txt"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

const states = ["met", "**open**", "not applicable"] as const;

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());

const lines = written.split("\n");
const rows = lines
  .filter((line) => /^\| \d+\.\d+\.\d+[,\s]/.test(line))
  .map((line) => {
    const [ids = "", asks = "", state = "", how = "", ...further] = cellsOf(line);
    return { ids: ids.split(", "), asks, state, how, further };
  });

/** Where a text leads to inside the checkout. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = ""]) => to).filter((to) => !to.startsWith("https:"));

test("the list has every control of levels 1 and 2", () => {
  expect(chapters.map((ids) => ids.length)).toEqual([
    27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7,
  ]);
  expect(new Set(chapters.flat()).size).toBe(253);
});

test("each control has one place in the document, in its chapter", () => {
  expect(rows.flatMap(({ ids }) => ids).toSorted()).toEqual(chapters.flat().toSorted());
  const places = lines.flatMap((line) => {
    const chapter = /^### V(\d+) /.exec(line)?.[1];
    const row = /^\| (\d+)\.\d+\.\d+[,\s]/.exec(line)?.[1];
    return chapter === undefined ? (row ?? []) : `chapter ${chapter}`;
  });
  let chapter = "";
  const astray = places.filter((place) => {
    if (place.startsWith("chapter ")) chapter = place.slice("chapter ".length);
    return !place.startsWith("chapter ") && place !== chapter;
  });
  expect(astray).toEqual([]);
});

test("each row says what is asked, how it stands, and where or why", () => {
  const wrong = rows.filter(
    ({ asks, state, how, further }) =>
      asks === "" || how === "" || further.length > 0 || !states.some((known) => known === state),
  );
  expect(wrong).toEqual([]);
});

test("what is met says where, and what is open says what would close it", () => {
  expect(rows.filter(({ state, how }) => state === "met" && linksIn(how).length === 0)).toEqual([]);
  const closing = /\bClosed (by|with)\b/;
  const unsaid = rows.filter(({ state, how }) => state === "**open**" && !closing.test(how));
  expect(unsaid.map(({ ids }) => ids)).toEqual([]);
});

test("every link leads to a file", () => {
  const all = linksIn(written);
  expect(all.length).toBeGreaterThan(250);
  expect(all.filter((to) => !existsSync(join(checkout, "docs", to)))).toEqual([]);
});

test("the summary counts what the rows say", () => {
  const counts = (among: typeof rows): readonly number[] =>
    states.map((state) =>
      among.filter((row) => row.state === state).reduce((sum, { ids }) => sum + ids.length, 0),
    );
  const summary = lines
    .filter((line) => /^\| (V\d+|all \d+)\b/.test(line))
    .map(cellsOf)
    .map(([name = "", ...figures]) => [/^\S+/.exec(name)?.[0], ...figures.map(Number)]);
  const expected = chapters.map((_, at) => {
    const chapter = `${at + 1}.`;
    return [`V${at + 1}`, ...counts(rows.filter(({ ids }) => ids[0]?.startsWith(chapter)))];
  });
  expect(summary).toEqual([...expected, ["all", ...counts(rows)]]);
  expect(written).toContain(`| all ${chapters.flat().length} |`);
});

/** A length of time in the largest unit that it is a whole number of. */
const lasting = (milliseconds: number): string => {
  const units = [
    ["day", DAY],
    ["hour", HOUR],
    ["minute", MINUTE],
  ] as const;
  const [unit, length] = units.find(([, each]) => milliseconds % each === 0) ?? (["millisecond", 1] as const);
  const count = milliseconds / length;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
};

type Limits = { readonly [per: string]: Limit };

test("what it says of limits is what the code does", () => {
  const expected = Object.entries(rateLimits).flatMap(([what, by]: readonly [string, Limits]) =>
    Object.entries(by).map(
      ([per, { most, window }]) => `| ${what} | ${per} | ${most} | ${lasting(window)} |`,
    ),
  );
  const from = lines.indexOf("| what | counted by | at most | in |");
  expect(lines.slice(from + 2, lines.indexOf("", from))).toEqual(expected);
});

test("what it says of mail to one address, and of wrong codes, is what the code does", () => {
  const [all, further] = [MOST_MAILS_A_DAY, MOST_BEFORE_FURTHER].map(
    (most) => `| ${most} | ${lasting(DAY)} |`,
  );
  const from = lines.indexOf("| what one address gets | at most | in |");
  const limits = lines
    .slice(from + 2, lines.indexOf("", from))
    .map((line) => /\| \d+ \| [^|]+ \|$/.exec(line)?.[0]);
  expect(limits).toEqual([all, further, all, further]);
  expect(written).toContain(`After ${MOST_WRONG_CODES} wrong codes in all`);
});

test("what it says of times is what the code does", () => {
  const expected = [
    ...requestPurposes.map((purpose) => `| link: ${purpose} | ${lasting(linkLifetime[purpose])} |`),
    `| invitation | ${lasting(INVITATION_LIFETIME)} |`,
    `| request to confirm hours | ${lasting(REQUEST_LIFETIME)} |`,
    `| second step | ${lasting(SECOND_STEP)} |`,
    `| session that is not used | ${lasting(SESSION_IDLE)} |`,
    `| session | ${lasting(SESSION_ABSOLUTE)} |`,
  ];
  const from = lines.indexOf("| what | holds for |");
  expect(lines.slice(from + 2, lines.indexOf("", from))).toEqual(expected);
});
