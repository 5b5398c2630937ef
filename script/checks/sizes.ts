// Prints how long the files are, so that drift is seen while it is small. Nothing fails on it.
import { readFileSync } from "node:fs";
import { listedFiles } from "./listed-files.ts";

type Size = { readonly path: string; readonly lines: number; readonly comments: number };

function sizeOf(path: string): Size {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  let inBlock = false;
  let comments = 0;
  for (const line of lines.map((each) => each.trim())) {
    if (line.startsWith("/*")) inBlock = true;
    if (inBlock || line.startsWith("//")) comments += 1;
    if (line.includes("*/")) inBlock = false;
  }
  return { path, lines: lines.length, comments };
}

/** The value below which the given share of an ascending list lies, by nearest rank. */
const quantile = (ascending: readonly number[], share: number): number =>
  ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? 0;

function report(title: string, files: readonly string[]): void {
  const sizes = files.map(sizeOf).sort((one, two) => two.lines - one.lines);
  const lengths = sizes.map((size) => size.lines).sort((one, two) => one - two);
  const total = lengths.reduce((sum, lines) => sum + lines, 0);
  const comments = sizes.reduce((sum, size) => sum + size.comments, 0);
  process.stdout.write(
    `${title}: ${sizes.length} files, ${total} lines, median ${quantile(lengths, 0.5)}, p90 ${quantile(lengths, 0.9)}, ` +
      `comments ${total === 0 ? 0 : ((100 * comments) / total).toFixed(1)} %\n`,
  );
  for (const size of sizes.slice(0, 5))
    process.stdout.write(`  ${String(size.lines).padStart(5)}  ${size.path}\n`);
}

const isTest = (path: string): boolean => path.startsWith("tests/") || /\.test\.tsx?$/.test(path);
const all = listedFiles("src/**/*.ts", "src/**/*.tsx", "tests/**/*.ts");
report(
  "source",
  all.filter((path) => !isTest(path)),
);
report("tests", all.filter(isTest));
