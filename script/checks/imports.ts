// Who may import whom, by .dependency-cruiser.js. Also counts: without a parser that knows TypeScript the cruiser sees
// no module at all and reports success, so every source file must be among those it has seen.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import * as z from "zod";
import { listedFiles } from "./listed-files.ts";

const cruised = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string() }),
        cycle: z.array(z.object({ name: z.string() })).optional(),
      }),
    ),
  }),
});

const rooms = ["src", "tests", "bench", "script", "tools"].filter((room) => existsSync(room));
const run = spawnSync(
  "node_modules/.bin/depcruise",
  ["--config", ".dependency-cruiser.js", "--output-type", "json", ...rooms],
  { encoding: "utf8", maxBuffer: 1 << 30 },
);
if (!run.stdout.startsWith("{")) {
  process.stdout.write(`${run.stdout}${run.stderr}\ndependency-cruiser gave no answer\n`);
  process.exit(1);
}
const { modules, summary } = cruised.parse(JSON.parse(run.stdout));

const problems = summary.violations.map(({ from, to, rule, cycle }) =>
  cycle
    ? `${rule.name}: ${[from, ...cycle.map((step) => step.name)].join(" → ")}`
    : `${rule.name}: ${from} → ${to}`,
);
const seen = new Set(modules.map((module) => module.source));
const expected = listedFiles(
  ...rooms.flatMap((room) => [`${room}/**/*.ts`, `${room}/**/*.tsx`, `${room}/*.ts`]),
);
const unseen = expected.filter((path) => !seen.has(path));
problems.push(...unseen.map((path) => `not-seen: dependency-cruiser passed over ${path}`));
if (expected.length === 0) problems.push("not-seen: there is no source file at all");

for (const problem of new Set(problems)) process.stdout.write(`${problem}\n`);
process.stdout.write(`${expected.length} files, ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
