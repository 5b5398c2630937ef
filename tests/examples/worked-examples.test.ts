import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** The worked examples of this repository, and those of the specification where it lies beside the checkout. */
const folders = [
  join(import.meta.dirname, "portfolios"),
  join(root, "..", "shared", "spec", "examples"),
].filter(existsSync);

type Call = {
  readonly command: "evaluate" | "renewal";
  readonly standard: string;
  readonly category: string;
  readonly overlays: readonly string[];
  readonly asOf: string;
  readonly expect: {
    readonly requirements?: { readonly [id: string]: object };
    readonly [part: string]: unknown;
  };
};

type Example = { readonly about: string; readonly portfolio: object; readonly calls: readonly Call[] };

type Answer = { readonly requirements: readonly { readonly id: string }[] };

/** What the command line answers to a portfolio on its standard input. */
const answerTo = (portfolio: object, { command, standard, category, overlays, asOf }: Call): Answer => {
  const asked = [command, "--standard", standard, "--category", category, "--as-of", asOf];
  const exceptions = overlays.flatMap((overlay) => ["--overlay", overlay]);
  const { status, stdout, stderr } = spawnSync(join(root, "bin", "attune"), [...asked, ...exceptions, "-"], {
    input: JSON.stringify(portfolio),
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout) as Answer;
};

describe.each(folders)("the worked examples in %s", (folder) => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

  test("are there", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)("%s gives the parts of the answer that it lists", (file) => {
    const { portfolio, calls } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Example;
    for (const call of calls) {
      const answer = answerTo(portfolio, call);
      const { requirements = {}, ...parts } = call.expect;
      expect(answer).toMatchObject(parts);
      const found = Object.fromEntries(answer.requirements.map((each) => [each.id, each]));
      expect(found).toMatchObject(requirements);
    }
  });
});
