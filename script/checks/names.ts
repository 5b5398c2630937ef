// File and folder names: kebab-case, none of the words under which anything grows, no barrel but the kernel's front.
import { basename } from "node:path";
import { listedFiles } from "./listed-files.ts";

const banned = /^(utils?|utilit(y|ies)|helpers?|common|misc|libs?|managers?|bases?|data|infos?|v\d+)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function problemOf(path: string): string | undefined {
  for (const part of path.split("/")) {
    // `add-training.page.tsx` is a name, a role and an ending.
    const [name = "", ...roles] = part.split(".");
    const word = [name, ...name.split("-")].find((candidate) => banned.test(candidate));
    if (word !== undefined) return `“${word}” says nothing: name the thing for what it is`;
    if (!kebab.test(name) || roles.some((role) => !kebab.test(role))) return `“${part}” is not kebab-case`;
  }
  if (/^index\.tsx?$/.test(basename(path)) && path !== "src/core/kernel/index.ts")
    return "a barrel: import from the file itself";
  return undefined;
}

const files = listedFiles("src", "tests", "bench", "script", "tools/*.ts");
let problems = 0;
for (const path of files) {
  const problem = problemOf(path);
  if (problem === undefined) continue;
  problems += 1;
  process.stdout.write(`${path}: ${problem}\n`);
}
process.stdout.write(`${files.length} names, ${problems} problems\n`);
process.exitCode = problems > 0 ? 1 : 0;
