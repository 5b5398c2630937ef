// docs/portfolio.md names every field, word, reason and limit of the code.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { usage } from "../../src/cli/usage.ts";
import { MOST_HOURS } from "../../src/core/portfolio/fields.ts";
import * as terms from "../../src/core/portfolio/terms.ts";
import { reasons, renewalRequirementIds, requirementIds } from "../../src/core/standards/verdict.ts";
import { MOST_BYTES } from "../../src/services/read-bytes.ts";

const checkout = join(import.meta.dirname, "../..");
const readDocument = (name: string): string => readFileSync(join(checkout, "docs", name), "utf8");
const document = readDocument("portfolio.md");
const inCode = [...document.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
const missingOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !inCode.includes(word));

/** The first cells of the table under a heading of these words, or with this first column. */
const firstColumn = (heading: RegExp): readonly string[] => {
  const [, rows = ""] =
    new RegExp(`\\| ${heading.source}[^\\n]*\\n\\|[-|]+\\|\\n((?:\\|[^\\n]*\\n)+)`).exec(document) ?? [];
  return rows
    .split("\n")
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code));
};

describe("what goes in", () => {
  const readers = globSync("src/core/portfolio/read-*.ts", { cwd: checkout }).map((path) =>
    readFileSync(join(checkout, path), "utf8"),
  );
  const lists = readers.flatMap((text) => [
    ...text.matchAll(/(?:known\(|new Set\(\[|const identified = \[)([^)\]]*)[)\]]/g),
  ]);
  const fields = [
    ...new Set(lists.flatMap(([, list = ""]) => [...list.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name))),
  ];

  test("every field that the reader knows", () => {
    expect(fields.length).toBeGreaterThan(60);
    expect(missingOf(fields)).toEqual([]);
  });

  test("every word of the closed lists", () => {
    const { signatures: _, evidenceKinds: __, ...written } = terms;
    expect(missingOf(Object.values(written).flat())).toEqual([]);
  });

  test("every refusal of the reader", () => {
    const fixed = [...readers, readFileSync(join(checkout, "src/core/portfolio/fields.ts"), "utf8")]
      .flatMap((text) => [...text.matchAll(/"((?:must|is) [a-z ]{8,})"/g)].map(([, message = ""]) => message))
      .filter((message) => !/^must be (a|the|true)/.test(message));
    expect([...new Set(fixed)].filter((message) => !document.includes(message))).toEqual([]);
  });

  test("the limits", () => {
    expect(document).toContain(`at most ${MOST_HOURS.toLocaleString("en")}`);
    expect(document).toContain(`at most ${MOST_BYTES / 1024 / 1024} MB`);
  });
});

describe("what comes out", () => {
  test("the requirements, in their order", () => {
    expect(firstColumn(/id \| unit/)).toEqual([...requirementIds]);
    expect(firstColumn(/id \| what/)).toEqual([...renewalRequirementIds]);
  });

  test("the reasons, in their order", () => {
    expect(firstColumn(/reason \|/)).toEqual([...reasons]);
  });
});

test("every command and every option that the help names", () => {
  const options = [...new Set(usage.match(/--[a-z-]+/g))];
  const commands = [...new Set(usage.match(/^ {2}attune \w+(?: [a-z]+)?/gm))].map((line) =>
    line.trim().slice(7),
  );
  // Those about an installation stand in documents of their own.
  const documents = [document, ...["audit.md", "running.md"].map(readDocument)].join("\n");
  expect(options.filter((option) => !documents.includes(option))).toEqual([]);
  expect(commands.filter((command) => !documents.includes(command))).toEqual([]);
});
