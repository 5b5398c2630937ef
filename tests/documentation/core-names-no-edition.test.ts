// An edition is data: no source file under src/core may name one, a category of one, or an overlay.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { libraryOf } from "../../src/core/standards/library.ts";
import { readStandardsFolder } from "../../src/services/standards-folder.ts";

const checkout = join(import.meta.dirname, "../..");
const library = libraryOf(readStandardsFolder(join(checkout, "standards")));
const editions = library.ok ? [...library.value.editions.values()] : [];
const names = new Set(
  editions.flatMap(({ standard, overlays, framework }) => [
    standard.id,
    framework.id,
    ...standard.categories.map(({ code }) => code),
    ...overlays.map(({ id }) => id),
  ]),
);
const sources = globSync("src/core/**/*.ts", { cwd: checkout }).filter((path) => !path.endsWith(".test.ts"));

/** The names that stand in a text as words of their own. */
const namedIn = (text: string): readonly string[] =>
  [...names].filter((name) => new RegExp(`(?<![A-Za-z0-9-])${name}(?![A-Za-z0-9-])`).test(text)).toSorted();

test("there are editions to look for, and files to look in", () => {
  expect(names.size).toBeGreaterThan(16);
  expect(sources.length).toBeGreaterThan(50);
});

test("a name in quotes, in a comment or in a clause would be found", () => {
  expect(namedIn('if (code === "ERS") return;')).toEqual(["ERS"]);
  expect(namedIn("// only levels-2016 asks this")).toEqual(["levels-2016"]);
  expect(namedIn("categories-2017/IFS/rsc")).toEqual(["IFS", "categories-2017"]);
  expect(namedIn("const yearsERS = levels;")).toEqual([]);
});

test.for(sources)("%s names no edition, category or overlay", (path) => {
  expect(namedIn(readFileSync(join(checkout, path), "utf8"))).toEqual([]);
});
