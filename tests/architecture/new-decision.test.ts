import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CheckoutCopy, copyCheckout } from "./checkout-copy.ts";

let copy: CheckoutCopy;
beforeEach(() => {
  copy = copyCheckout((path) => path.startsWith("script/"));
});
afterEach(() => copy.remove());

const decisions = (): string[] => readdirSync(join(copy.root, "docs/decisions")).sort();

test("the first decision is number one and has its three parts", () => {
  expect(copy.run("script/new-decision", "One package, no workspaces")).toEqual({
    status: 0,
    output: "docs/decisions/0001-one-package-no-workspaces.md\n",
    error: "",
  });
  const text = readFileSync(join(copy.root, "docs/decisions/0001-one-package-no-workspaces.md"), "utf8");
  expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual([
    "# 1. One package, no workspaces",
    "## Context",
    "## Decision",
    "## Consequences",
  ]);
});

test("the next number follows the highest, also past a gap and past eight", () => {
  copy.plant("docs/decisions/0009-nine.md", "# 9. Nine\n");
  copy.plant("docs/decisions/0003-three.md", "# 3. Three\n");
  expect(copy.run("script/new-decision", "Ten").output).toBe("docs/decisions/0010-ten.md\n");
});

test("the same title is refused", () => {
  copy.run("script/new-decision", "One package");
  const again = copy.run("script/new-decision", "One  Package!");
  expect(again).toMatchObject({ status: 1, output: "" });
  expect(again.error).toContain("there is already docs/decisions/0001-one-package.md");
  expect(decisions()).toEqual(["0001-one-package.md"]);
});

test("a number given twice is refused before a third file is made", () => {
  copy.plant("docs/decisions/0001-one.md", "");
  copy.plant("docs/decisions/0001-other.md", "");
  const refused = copy.run("script/new-decision", "Two");
  expect(refused).toMatchObject({ status: 1, output: "" });
  expect(refused.error).toContain("two decisions have the number 0001");
  expect(decisions()).toEqual(["0001-one.md", "0001-other.md"]);
});

test.each([[[]], [[""]], [["one", "two"]], [["—"]]])(
  "without one title, %j, it says how to call it",
  (titles) => {
    const refused = copy.run("script/new-decision", ...titles);
    expect(refused).toMatchObject({ status: 1, output: "" });
    expect(refused.error).toContain('script/new-decision "One package"');
  },
);
