import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const main = join(import.meta.dirname, "..", "..", "src", "cli", "main.ts");
const portfolio = (id: string): string => JSON.stringify({ format: "attune.portfolio/1", id });

/** Runs the command line on standard input, as no terminal would: no colour, a hundred columns. */
const run = (input: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args, "-"], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

const question = ["--standard", "alliance-2024", "--as-of", "2027-11-02", "--format", "text"];

const none = (id: string): string => `Portafolio  ${id}
Edición     Reglas de la Alianza, 2024 (alliance-2024)
Fecha       2 de noviembre de 2027

· El 2 de noviembre de 2027 no tiene ninguna acreditación de esta edición.
`;

test("texts of many portfolios stand a blank line apart, whatever lies between", () => {
  const lines = `${portfolio("a")}\n\nnot JSON\n${portfolio("b")}\n`;
  const { status, stdout, stderr } = run(
    lines,
    "renewal",
    ...question,
    "--category",
    "all",
    "--language",
    "es",
    "--jsonl",
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: `${none("a")}\n${none("b")}` });
  expect(stderr).toMatch(/^-:3: \/: .*\n$/);
});

test("one category is told in full, all of them in a line each", () => {
  const one = run(portfolio("a"), "evaluate", ...question, "--category", "ERS");
  expect(one.stdout.split("\n").slice(0, 6)).toEqual([
    "Portfolio  a",
    "Category   Endorsed Reflective Supervisor (add-on) (ERS)",
    "Edition    Alliance rules, 2024 (alliance-2024)",
    "Day        November 2, 2027",
    "",
    "✗ Cannot be submitted yet: 9 requirements are missing.",
  ]);
  const all = run(portfolio("a"), "evaluate", ...question, "--category", "all");
  expect(all.stdout.split("\n").slice(-3)).toEqual([
    "✗  ERS       9 missing   Experience in leading, Training about providing RSC, Reflective",
    "                         supervision/consultation (RSC), RSC about the RSC you provide, and 5 more",
    "",
  ]);
});

test("a language that there is not is refused, and those there are named", () => {
  expect(run(portfolio("a"), "evaluate", ...question, "--category", "IFS", "--language", "fr")).toEqual({
    status: 2,
    stdout: "",
    stderr:
      'attune evaluate: --language must be en (English) or es (Spanish), not "fr"\nattune: see attune --help\n',
  });
});
