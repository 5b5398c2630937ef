// Decisions are numbered in their file names and in their titles, each number once, without a gap.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../docs/decisions");
const files = readdirSync(folder).toSorted();
const numberOf = (file: string): number => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1]);

test("each number is given once, from one on, with none left out", () => {
  expect(files.map((file) => [numberOf(file), file])).toEqual(files.map((file, at) => [at + 1, file]));
});

test("the title of a decision has the number of its file", () => {
  const titles = files.map((file) => readFileSync(join(folder, file), "utf8").split("\n", 1)[0] ?? "");
  expect(titles.map((title) => Number(/^# (\d+)\. \S/.exec(title)?.[1]))).toEqual(files.map(numberOf));
});

test("what names a decision by its number leads to it", () => {
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  const named = texts.flatMap((text) => [...text.matchAll(/\[decision (\d+)\]\((\d{4}-[a-z0-9-]+\.md)\)/g)]);
  expect(named.length).toBeGreaterThan(3);
  for (const [, number, file = ""] of named) {
    expect(files).toContain(file);
    expect(numberOf(file)).toBe(Number(number));
  }
});
