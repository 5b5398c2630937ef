import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type CheckoutCopy, copyCheckout } from "./checkout-copy.ts";
import { type Violation, violations } from "./planted-violations.ts";

/** One look of the lint takes most of a minute on two cores that nobody else uses. */
const PATIENCE = 600_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

let copy: CheckoutCopy;
beforeAll(() => {
  copy = copyCheckout();
});
afterAll(() => copy.remove());

type Outcome = { readonly passed: boolean; readonly said: string };

/** Both outputs and the status, so that a failure shows what the check said; without the colors of some machines. */
const outcome = (check: string): Outcome => {
  const { status, output, error } = copy.run("script/check", check);
  return { passed: status === 0, said: stripVTControlCharacters(`${output}${error}`) };
};

const outcomeWith = (check: string, planted: readonly Violation[]): Outcome => {
  const remove = planted.flatMap(({ files }) =>
    Object.entries(files).map(([path, text]) => copy.plant(path, text)),
  );
  try {
    return outcome(check);
  } finally {
    for (const each of remove) each();
  }
};

describe("every check passes on the tree as it stands", () => {
  test.each([...new Set(violations.map(({ check }) => check)), "sizes"])("%s", (check) => {
    const { passed, said } = outcome(check);
    expect(passed, said).toBe(true);
  });
});

/**
 * The checks that take longest look once, at all that is planted for them, and must refuse each for its own reason: its
 * file and its rule stand together in one of the things said, which these functions take apart. Whatever is said there
 * alone makes the check fail: the lint marks an error with an x and a warning otherwise, and imports counts what it
 * prints. Of the other checks that is not known: they look at each by itself.
 */
const atOnce: { readonly [check: string]: (said: string) => readonly string[] } = {
  lint: (said) => said.split(/\n\s*\n/).filter((block) => /^\s*[x×] /u.test(block)),
  imports: (said) => said.split("\n"),
};

describe("every check refuses what it is there for, and names the file", () => {
  describe.each(Object.entries(atOnce))("%s, all at once", (check, findingsOf) => {
    const planted = violations.filter((violation) => violation.check === check);
    let seen: Outcome;
    beforeAll(() => {
      seen = outcomeWith(check, planted);
    });

    test("no two plant the same file", () => {
      const paths = planted.flatMap(({ files }) => Object.keys(files));
      expect(paths.length).toBe(new Set(paths).size);
    });

    test.each(planted)("$kind", ({ names }) => {
      const { passed, said } = seen;
      expect(passed, said).toBe(false);
      const itself = findingsOf(said).filter((finding) => names.every((name) => finding.includes(name)));
      expect(itself, said).not.toEqual([]);
    });
  });

  const alone = violations.filter(({ check }) => atOnce[check] === undefined);
  test.each(alone)("$check: $kind", (violation) => {
    const { passed, said } = outcomeWith(violation.check, [violation]);
    expect(passed, said).toBe(false);
    for (const name of violation.names) expect(said).toContain(name);
  });

  test("imports: a cruiser that passes over files", () => {
    const unplant = copy.plant(
      ".dependency-cruiser.js",
      'export default { forbidden: [], options: { parser: "swc", exclude: { path: "^src/core/kernel/" } } };\n',
    );
    try {
      const { passed, said } = outcome("imports");
      expect(passed, said).toBe(false);
      expect(said).toContain("passed over src/core/kernel/");
    } finally {
      unplant();
    }
  });
});

test("a check that does not exist is said so", () => {
  const { status, error } = copy.run("script/check", "everything");
  expect(status).toBe(1);
  expect(error).toContain("no check is called “everything”");
});
