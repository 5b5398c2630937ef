import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkout } from "./checkout-copy.ts";
import { documentedCommands } from "./documented-commands.ts";

/** Not run here, only looked for: each with the reason. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^(ATTUNE_\w+=\S+ )?script\/test\b/, "this test would run itself"],
  [/^\.ci\/run\b/, "runs script/test"],
  [/^script\/bench \S/, "takes minutes"],
  [/^script\/server\b/, "serves until it is stopped; tests/journeys walks through the README with it"],
  [
    /^(ATTUNE_\w+=\S+ )?bin\/attune (audit|association)\b/,
    "asks a running installation; tests/journeys does it",
  ],
  [/^script\/screens\b/, "takes minutes"],
  [/^script\/check\s*(#|$)/, "checks-refuse.test.ts runs every part of it"],
  [/^script\/(new-decision|lock)\b/, "changes the checkout; new-decision has a test of its own"],
];

const documents = ["README.md", "CONTRIBUTING.md", ...globSync("docs/**/*.md", { cwd: checkout })]
  .filter((path) => existsSync(join(checkout, path)))
  .sort();
const commands = documents.flatMap((path) =>
  documentedCommands(path, readFileSync(join(checkout, path), "utf8")),
);

const isRun = ({ command }: { readonly command: string }): boolean =>
  !notRun.some(([pattern]) => pattern.test(command));

describe("what the documents tell people to run", () => {
  test.skipIf(!documents.includes("README.md"))("includes commands of the README", () => {
    expect(commands.some(({ document }) => document === "README.md")).toBe(true);
  });

  test.for(commands)("exists: $document:$line $command", ({ command }) => {
    const [program = ""] = command.split(/\s/).filter((word) => !/^[A-Z_]+=/.test(word));
    accessSync(join(checkout, program), constants.X_OK);
  });

  test.for(commands.filter(isRun))("runs: $document:$line $command", ({ command, status }) => {
    const ran = spawnSync("bash", ["-c", `set -o pipefail; ${command}`], {
      cwd: checkout,
      input: "",
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(ran.status, `${ran.stdout}${ran.stderr}`).toBe(status);
  });
});

describe("reading a document's commands", () => {
  const read = (...lines: readonly string[]) =>
    documentedCommands("a.md", lines.join("\n")).map(({ line, command, status }) => [line, command, status]);

  test("only lines of sh blocks that run something of the checkout", () => {
    expect(
      read(
        "```sh",
        "git clone x",
        "bin/attune a",
        "$ script/check",
        "```",
        "bin/attune b",
        "```json",
        "bin/c",
        "```",
      ),
    ).toEqual([
      [3, "bin/attune a", 0],
      [4, "script/check", 0],
    ]);
  });

  test("a continued line is one command", () => {
    expect(read("```sh", "bin/attune a \\", "  b \\", "  c", "bin/attune d", "```")).toEqual([
      [2, "bin/attune a b c", 0],
      [5, "bin/attune d", 0],
    ]);
  });

  test("the exit status that the document says", () => {
    expect(read("```sh", "bin/attune a  # exit status 2", "```")).toEqual([
      [2, "bin/attune a  # exit status 2", 2],
    ]);
  });
});
