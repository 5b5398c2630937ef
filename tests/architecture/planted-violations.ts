/**
 * What each check must refuse: files to plant in a clean tree, and what the check must name. No two of them plant the same
 * file, so that several can be planted at once.
 */
export type Violation = {
  readonly kind: string;
  readonly check: "format" | "lint" | "types" | "imports" | "names" | "dead-code";
  readonly files: { readonly [path: string]: string };
  readonly names: readonly string[];
};

export const violations: readonly Violation[] = [
  {
    kind: "bad format",
    check: "format",
    files: { "src/core/kernel/planted-bad-format.ts": "export const  one = 1\n" },
    names: ["src/core/kernel/planted-bad-format.ts"],
  },
  {
    kind: "imports out of order",
    check: "format",
    files: {
      "src/core/kernel/planted-imports-out-of-order.ts":
        'import { b } from "./b.ts";\nimport { a } from "./a.ts";\n\nexport const c = [a, b];\n',
    },
    names: ["src/core/kernel/planted-imports-out-of-order.ts"],
  },
  {
    kind: "a floating promise",
    check: "lint",
    files: { "src/core/kernel/planted-floating-promise.ts": "export const late = async () => 1;\nlate();\n" },
    names: ["src/core/kernel/planted-floating-promise.ts", "no-floating-promises"],
  },
  {
    kind: "a promise where a condition is asked",
    check: "lint",
    files: {
      "src/core/kernel/planted-promise-as-condition.ts":
        "const may = async () => true;\nexport const asked = () => {\n  if (may()) return 1;\n  return 2;\n};\n",
    },
    names: ["src/core/kernel/planted-promise-as-condition.ts", "no-misused-promises"],
  },
  {
    kind: "any",
    check: "lint",
    files: {
      "src/core/kernel/planted-any.ts":
        "export const anything = (value: any): number => (value === 1 ? 1 : 2);\n",
    },
    names: ["src/core/kernel/planted-any.ts", "no-explicit-any"],
  },
  {
    kind: "a value of any flowing on",
    check: "lint",
    files: {
      "src/core/kernel/planted-any-flowing-on.ts":
        "export const length = (text: string): number => JSON.parse(text);\n",
    },
    names: ["src/core/kernel/planted-any-flowing-on.ts", "no-unsafe-return"],
  },
  {
    kind: "a switch that forgets a case",
    check: "lint",
    files: {
      "src/core/kernel/planted-forgotten-case.ts":
        'export function count(which: "one" | "two"): number {\n  switch (which) {\n    case "one":\n      return 1;\n    default:\n      return 0;\n  }\n}\n',
    },
    names: ["src/core/kernel/planted-forgotten-case.ts", "switch-exhaustiveness-check"],
  },
  {
    kind: "a throw in core",
    check: "lint",
    files: {
      "src/core/kernel/planted-throw.ts":
        'export const stop = (): never => {\n  throw new Error("no");\n};\n',
    },
    names: ["src/core/kernel/planted-throw.ts", "no-throw"],
  },
  {
    kind: "a deferred import without a reason",
    check: "lint",
    files: {
      "src/cli/planted-deferred-import.ts": 'export const load = async () => await import("node:fs");\n',
    },
    names: ["src/cli/planted-deferred-import.ts", "deferred-import-has-reason"],
  },
  {
    kind: "a type error",
    check: "types",
    files: { "src/core/kernel/planted-type-error.ts": 'export const one: number = "one";\n' },
    names: ["src/core/kernel/planted-type-error.ts"],
  },
  {
    kind: "core importing the command line",
    check: "imports",
    files: {
      "src/core/kernel/planted-core-to-command-line.ts":
        'import { other } from "../../cli/planted-core-to-command-line-other.ts";\n\nexport const one = other;\n',
      "src/cli/planted-core-to-command-line-other.ts": "export const other = 1;\n",
    },
    names: ["core-kernel-imports-lower-rooms", "src/core/kernel/planted-core-to-command-line.ts"],
  },
  {
    kind: "a lower room of core importing a higher one",
    check: "imports",
    files: {
      "src/core/kernel/planted-lower-to-higher.ts":
        'import { other } from "../standards/planted-lower-to-higher-other.ts";\n\nexport const one = other;\n',
      "src/core/standards/planted-lower-to-higher-other.ts": "export const other = 1;\n",
    },
    names: ["core-kernel-imports-lower-rooms", "src/core/kernel/planted-lower-to-higher.ts"],
  },
  {
    kind: "core reading a file",
    check: "imports",
    files: { "src/core/kernel/planted-core-reading.ts": 'export { readFileSync } from "node:fs";\n' },
    names: ["core-is-pure", "src/core/kernel/planted-core-reading.ts"],
  },
  {
    kind: "core using a package other than zod",
    check: "imports",
    files: { "src/core/kernel/planted-core-package.ts": 'export { assert } from "fast-check";\n' },
    names: ["core-packages", "src/core/kernel/planted-core-package.ts"],
  },
  {
    kind: "an import that leads nowhere",
    check: "imports",
    files: { "src/core/kernel/planted-nowhere.ts": 'export { gone } from "./gone.ts";\n' },
    names: ["resolvable", "src/core/kernel/planted-nowhere.ts"],
  },
  {
    kind: "a cycle",
    check: "imports",
    files: {
      "src/core/kernel/planted-cycle.ts":
        'import { two } from "./planted-cycle-other.ts";\n\nexport const one = (): number => two();\n',
      "src/core/kernel/planted-cycle-other.ts":
        'import { one } from "./planted-cycle.ts";\n\nexport const two = (): number => one();\n',
    },
    names: ["no-cycle", "src/core/kernel/planted-cycle.ts", "src/core/kernel/planted-cycle-other.ts"],
  },
  {
    kind: "a cycle of types only",
    check: "imports",
    files: {
      "src/core/kernel/planted-cycle-of-types.ts":
        'import type { Two } from "./planted-cycle-of-types-other.ts";\n\nexport type One = Two | 1;\n',
      "src/core/kernel/planted-cycle-of-types-other.ts":
        'import type { One } from "./planted-cycle-of-types.ts";\n\nexport type Two = { readonly one: One };\n',
    },
    names: [
      "no-cycle",
      "src/core/kernel/planted-cycle-of-types.ts",
      "src/core/kernel/planted-cycle-of-types-other.ts",
    ],
  },
  {
    kind: "source importing test code",
    check: "imports",
    files: {
      "src/cli/planted-source-to-tests.ts":
        'export { kit } from "../../tests/planted-source-to-tests-kit.ts";\n',
      "tests/planted-source-to-tests-kit.ts": "export const kit = 1;\n",
    },
    names: ["source-does-not-import-tests", "src/cli/planted-source-to-tests.ts"],
  },
  {
    kind: "a banned word as a file's name",
    check: "names",
    files: { "src/core/kernel/date-utils.ts": "export const one = 1;\n" },
    names: ["src/core/kernel/date-utils.ts"],
  },
  {
    kind: "a banned word as a folder's name",
    check: "names",
    files: { "src/core/common/planted.ts": "export const one = 1;\n" },
    names: ["src/core/common/planted.ts"],
  },
  {
    kind: "a name that is not kebab-case",
    check: "names",
    files: { "src/core/kernel/dayCount.ts": "export const one = 1;\n" },
    names: ["src/core/kernel/dayCount.ts"],
  },
  {
    kind: "a barrel",
    check: "names",
    files: { "src/cli/index.ts": 'export { one } from "./planted.ts";\n' },
    names: ["src/cli/index.ts"],
  },
  {
    kind: "a dead file",
    check: "dead-code",
    files: { "src/core/kernel/planted-dead-file.ts": "export const one = 1;\n" },
    names: ["Unused files", "src/core/kernel/planted-dead-file.ts"],
  },
  {
    kind: "a dead export",
    check: "dead-code",
    files: {
      "src/core/kernel/planted-dead-export.ts": "export const used = 1;\nexport const unused = 2;\n",
      "tests/planted-dead-export.test.ts":
        'import { expect, test } from "vitest";\nimport { used } from "../src/core/kernel/planted-dead-export.ts";\n\ntest("used", () => expect(used).toBe(1));\n',
    },
    names: ["Unused exports", "unused", "src/core/kernel/planted-dead-export.ts"],
  },
];
