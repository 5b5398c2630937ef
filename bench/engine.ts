// One evaluation with its full explanation, side by side with parsing the same portfolio and with two rule engines
// that do the same requirement check without explanation.
import { join } from "node:path";
import { parseDay } from "../src/core/kernel/calendar.ts";
import { readPortfolio } from "../src/core/portfolio/read-portfolio.ts";
import { evaluate } from "../src/core/standards/evaluate.ts";
import { factsOf } from "../src/core/standards/facts.ts";
import { libraryOf } from "../src/core/standards/library.ts";
import { readStandardsFolder } from "../src/services/standards-folder.ts";
import { machine, printTable } from "./support/machine.ts";
import { jsonRulesJudge, zenJudge } from "./support/other-engines.ts";
import type { Document } from "./support/plain-amounts.ts";
import { bestOfRounds } from "./support/rounds.ts";
import { sixtyEntries } from "./support/sixty-entries.ts";

const AS_OF = "2021-06-30";
const library = libraryOf(readStandardsFolder(join(import.meta.dirname, "..", "standards")));
if (!library.ok) throw new Error(JSON.stringify(library.refusal));
const { editions, vocabulary } = library.value;
const edition = editions.get("categories-2017");
const asOf = parseDay(AS_OF);
if (edition === undefined || asOf === null) throw new Error("no such edition");
const { categories } = edition.standard;
const specialist = categories.filter(({ code }) => code === "IFS");

const text = JSON.stringify(sixtyEntries());
const document = JSON.parse(text) as Document;
/** Reading ends with the facts: the dates, months and shares that every evaluation of the portfolio starts from. */
const read = () => {
  const portfolio = readPortfolio(JSON.parse(text), vocabulary);
  if (!portfolio.ok) throw new Error(JSON.stringify(portfolio.refusal));
  return factsOf(portfolio.value);
};
const facts = read();

const jsonRules = jsonRulesJudge(AS_OF);
const zen = zenJudge(AS_OF);
const [verdict] = evaluate(edition, facts, specialist, [], asOf);
const agreed = [verdict?.readyToSubmit, await jsonRules(document), await zen.judge(document)];
if (agreed.some((ready) => ready !== true)) throw new Error(`the engines disagree: ${agreed.join(", ")}`);

const times = await bestOfRounds(
  [
    { name: "parse", once: () => JSON.parse(text) as unknown },
    { name: "read", once: read },
    { name: "one", once: () => evaluate(edition, facts, specialist, [], asOf) },
    { name: "all", once: () => evaluate(edition, facts, categories, [], asOf) },
    { name: "json-rules-engine", once: () => jsonRules(document) },
    { name: "zen-engine", once: () => zen.judge(document) },
  ],
  5,
  400,
);
zen.close();

const micros = (name: string): number => times.get(name) ?? Number.NaN;
const ratio = (a: string, b: string): number => micros(a) / micros(b);
const shown = (name: string): string => `${micros(name).toFixed(1)} µs`;
const judged = (isReached: boolean): string => (isReached ? "reached" : "NOT reached");

console.log(`${machine()}\nportfolio of 60 entries, ${text.length} bytes; best of 5 rounds in turn\n`);
printTable([
  ["what", "time", "against", "measured", "goal", ""],
  ["JSON.parse", shown("parse"), "", "", "", ""],
  [
    "one evaluation, explained",
    shown("one"),
    "JSON.parse",
    ratio("one", "parse").toFixed(2),
    "<= 0.25",
    judged(ratio("one", "parse") <= 0.25),
  ],
  [
    "all 12 categories",
    shown("all"),
    "one evaluation",
    ratio("all", "one").toFixed(2),
    "< 5",
    judged(ratio("all", "one") < 5),
  ],
  [
    "reading and validating",
    shown("read"),
    "JSON.parse",
    ratio("read", "parse").toFixed(2),
    "< 3",
    judged(ratio("read", "parse") < 3),
  ],
  [
    "json-rules-engine, no explanation",
    shown("json-rules-engine"),
    "one evaluation",
    ratio("json-rules-engine", "one").toFixed(1),
    ">= 10",
    judged(ratio("json-rules-engine", "one") >= 10),
  ],
  [
    "zen-engine function node, no explanation",
    shown("zen-engine"),
    "one evaluation",
    ratio("zen-engine", "one").toFixed(1),
    ">= 100",
    judged(ratio("zen-engine", "one") >= 100),
  ],
]);
