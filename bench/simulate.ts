// A population simulated with bin/attune, at three sizes: seconds, cost of one portfolio, most memory of the process.
// `script/bench simulate 10000 100000` chooses the sizes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { machine, printTable } from "./support/machine.ts";
import { sixtyEntries } from "./support/sixty-entries.ts";

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];
const folder = mkdtempSync(join(tmpdir(), "attune-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Portfolios of about twelve entries, each a little different, so that some gain and some lose. */
const lineOf = (index: number): string => {
  const full = sixtyEntries() as { [list: string]: unknown };
  const some = (list: string, many: number): unknown =>
    (full[list] as object[]).slice(index % 3, (index % 3) + many);
  return JSON.stringify({
    ...full,
    id: `p${index}`,
    education: some("education", 2),
    work: some("work", 2),
    training: some("training", 4 + (index % 17)),
    rsc: some("rsc", 3 + (index % 8)),
    references: full["references"],
  });
};
const variants = Array.from({ length: 500 }, (_, index) => `${lineOf(index)}\n`);

const population = async (size: number): Promise<string> => {
  const file = join(folder, `${size}.jsonl`);
  const out = createWriteStream(file);
  const block = variants.join("");
  for (let written = 0; written < size; written += variants.length) {
    const part = size - written >= variants.length ? block : variants.slice(0, size - written).join("");
    if (!out.write(part)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  return file;
};

/** Runs bin/attune and watches the most memory it ever held, in MB. */
const simulate = async (file: string) => {
  const attune = join(import.meta.dirname, "..", "bin", "attune");
  const rules = [
    "--from",
    "categories-2017",
    "--to",
    "alliance-2024",
    "--category",
    "IFS",
    "--as-of",
    "2021-06-30",
  ];
  const begun = performance.now();
  const child = spawn(attune, ["simulate", ...rules, file], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (text: Buffer) => {
    printed += text.toString();
  });
  let most = 0;
  const watch = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
      most = Math.max(most, Number(peak ?? 0));
    } catch {
      // It has ended, or this system does not tell.
    }
  }, 100);
  await once(child, "close");
  clearInterval(watch);
  const { population: judged } = JSON.parse(printed) as { population: number };
  return { seconds: (performance.now() - begun) / 1000, megabytes: Math.round(most / 1024), judged };
};

const rows: string[][] = [["portfolios", "file", "seconds", "a portfolio", "most memory"]];
for (const size of sizes) {
  const file = await population(size);
  const { seconds, megabytes, judged } = await simulate(file);
  if (judged !== size) throw new Error(`${judged} of ${size} were judged`);
  rows.push([
    size.toLocaleString("en"),
    `${Math.round(statSync(file).size / 1e6)} MB`,
    seconds.toFixed(1),
    `${((seconds * 1e6) / size).toFixed(0)} µs`,
    `${megabytes} MB`,
  ]);
  rmSync(file);
}
console.log(`${machine()}\n`);
printTable(rows);
