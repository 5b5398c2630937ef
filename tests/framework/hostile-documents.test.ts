import { expect, test } from "vitest";
import { findProfile, frameworkSchema } from "../../src/core/framework/framework.ts";
import type { Statement } from "../../src/core/framework/framework-import.ts";
import { importLicensedText } from "../../src/core/framework/import-licensed-text.ts";
import { deepestList } from "../../src/core/framework/statement-draft.ts";
import competencies from "../../standards/frameworks/competencies-2017.json" with { type: "json" };

const framework = frameworkSchema.parse(competencies);
const associate = findProfile(framework, "family-associate");
const beginning = "# Communicating\n**As demonstrated by**\n\n";

function read(text: string) {
  if (!associate) throw new Error("the framework has no associates");
  return importLicensedText(beginning + text, associate, framework);
}

const deep = (of: readonly Statement[]): number =>
  of.length === 0 ? 0 : 1 + Math.max(...of.map((each) => deep(each.children)));

test("bullets without end are all kept, and no deeper than can be written", () => {
  const { expertise, counts } = read(
    Array.from({ length: 2000 }, (_, at) => `${" ".repeat(2 * at)}- bread`).join("\n"),
  );
  expect(counts.statements).toBe(2000);
  expect(deep(expertise[0]?.statements ?? [])).toBe(deepestList);
  expect(read(`${"- ".repeat(100_000)}bread`).counts.statements).toBe(1);
  expect(read("- bread\n  - rye\n".repeat(50_000)).counts.statements).toBe(100_000);
});

test("a line of ten megabytes is one statement", () => {
  const { expertise } = read(`- ${"bread ".repeat(1_700_000)}`);
  expect(expertise[0]?.statements[0]?.text.length).toBe(10_199_999);
});

const repeated = [
  "*",
  "_",
  "* a",
  "a* ",
  "**a",
  "`",
  "[",
  "[a](",
  "](",
  "<",
  "<b ",
  "<!--",
  "<!-- -->",
  "(",
  "(P)",
  "&",
  "&amp",
  "\\",
  ">",
  "> ",
  "|",
  "#",
  "- ",
  "• ",
  "1. ",
  "\t",
  " ",
  ".",
  ". ",
  "-",
  "continued (",
  "\r",
  "\n",
  "\n- ",
  "\n```x",
  "\n<!--",
  "\n~~~\n",
  "\n\n- a\n\nb:",
  "\n(P)",
];

test.each(repeated)("thirty thousand times %j neither stops nor overflows it", (sign) => {
  const parts = [sign.repeat(30_000), `- ${sign.repeat(30_000)}`, `${sign.repeat(30_000)}bread`];
  for (const part of parts) expect(read(part).format).toBe("attune.framework-import/1");
});
