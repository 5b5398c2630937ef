import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CheckoutCopy, copyCheckout } from "./checkout-copy.ts";
import { violations } from "./planted-violations.ts";

let copy: CheckoutCopy;
beforeAll(() => {
  copy = copyCheckout();
});
afterAll(() => copy.remove());

/** Both outputs and the status, so that a failure shows what the check said. */
const outcome = (check: string): { readonly passed: boolean; readonly said: string } => {
  const { status, output, error } = copy.run("script/check", check);
  return { passed: status === 0, said: `${output}${error}` };
};

describe("every check passes on the tree as it stands", () => {
  test.each([...new Set(violations.map(({ check }) => check)), "sizes"])("%s", (check) => {
    const { passed, said } = outcome(check);
    expect(passed, said).toBe(true);
  });
});

describe("every check refuses what it is there for, and names the file", () => {
  test.each(violations)("$check: $kind", ({ check, files, names }) => {
    const remove = Object.entries(files).map(([path, text]) => copy.plant(path, text));
    try {
      const { passed, said } = outcome(check);
      expect(passed, said).toBe(false);
      for (const name of names) expect(said).toContain(name);
    } finally {
      for (const each of remove) each();
    }
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
