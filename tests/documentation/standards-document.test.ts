// docs/standards.md says what the data says: two of its sections are written by this test.
// After a change of the data: script/test tests/documentation/standards-document.test.ts -u
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { libraryOf } from "../../src/core/standards/library.ts";
import { readStandardsFolder } from "../../src/services/standards-folder.ts";
import { figuresText, interpretationsText, withSection } from "./standards-document.ts";

const checkout = join(import.meta.dirname, "../..");
const path = join(checkout, "docs/standards.md");
const found = libraryOf(readStandardsFolder(join(checkout, "standards")));
const library = found.ok ? found.value : null;

test("the standards are valid", () => {
  expect(found.ok).toBe(true);
});

test("docs/standards.md has the figures and the interpretations of the data", async () => {
  const written = readFileSync(path, "utf8");
  const expected =
    library === null
      ? ""
      : withSection(
          withSection(written, "figures", figuresText(library)),
          "interpretations",
          interpretationsText(library),
        );
  await expect(expected).toMatchFileSnapshot(path);
});

test("each interpretation has its own id, matter and rule, and some edition rests on it", () => {
  const all = library?.interpretations ?? [];
  const distinct = (values: readonly string[]): number => new Set(values).size;
  expect(all.length).toBeGreaterThan(60);
  expect(distinct(all.map(({ id }) => id))).toBe(all.length);
  for (const language of ["en", "es"] as const)
    for (const part of ["matter", "rule", "reason"] as const)
      expect(distinct(all.map((each) => each[part][language]))).toBe(all.length);
  const used = new Set(
    [...(library?.editions.values() ?? [])].flatMap(({ standard }) => standard.interpretations),
  );
  expect(all.filter(({ id }) => !used.has(id))).toEqual([]);
});

test("every sentence is there in both languages, and they are not the same", () => {
  const sentences = (library?.interpretations ?? []).flatMap(({ matter, rule, reason }) => [
    matter,
    rule,
    reason,
  ]);
  expect(sentences.filter(({ en, es }) => en === es || en.length * 2 < es.length)).toEqual([]);
});
