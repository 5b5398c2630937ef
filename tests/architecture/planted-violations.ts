/** What each check must refuse: files to plant in a clean tree, and what the check must name. */
export type Violation = {
  readonly kind: string;
  readonly check: "format" | "lint" | "types" | "imports" | "names" | "dead-code";
  readonly files: { readonly [path: string]: string };
  readonly names: readonly string[];
};

const planted = "src/core/kernel/planted.ts";
const other = "src/core/kernel/planted-other.ts";

export const violations: readonly Violation[] = [
  { kind: "bad format", check: "format", files: { [planted]: "export const  one = 1\n" }, names: [planted] },
  {
    kind: "imports out of order",
    check: "format",
    files: {
      [planted]: 'import { b } from "./b.ts";\nimport { a } from "./a.ts";\n\nexport const c = [a, b];\n',
    },
    names: [planted],
  },
  {
    kind: "a floating promise",
    check: "lint",
    files: { [planted]: "export const late = async () => 1;\nlate();\n" },
    names: [planted, "no-floating-promises"],
  },
  {
    kind: "a promise where a condition is asked",
    check: "lint",
    files: {
      [planted]:
        "const may = async () => true;\nexport const asked = () => {\n  if (may()) return 1;\n  return 2;\n};\n",
    },
    names: [planted, "no-misused-promises"],
  },
  {
    kind: "any",
    check: "lint",
    files: { [planted]: "export const anything = (value: any): number => (value === 1 ? 1 : 2);\n" },
    names: [planted, "no-explicit-any"],
  },
  {
    kind: "a value of any flowing on",
    check: "lint",
    files: { [planted]: "export const length = (text: string): number => JSON.parse(text);\n" },
    names: [planted, "no-unsafe-return"],
  },
  {
    kind: "a switch that forgets a case",
    check: "lint",
    files: {
      [planted]:
        'export function count(which: "one" | "two"): number {\n  switch (which) {\n    case "one":\n      return 1;\n    default:\n      return 0;\n  }\n}\n',
    },
    names: [planted, "switch-exhaustiveness-check"],
  },
  {
    kind: "a throw in core",
    check: "lint",
    files: { [planted]: 'export const stop = (): never => {\n  throw new Error("no");\n};\n' },
    names: [planted, "no-throw"],
  },
  {
    kind: "a deferred import without a reason",
    check: "lint",
    files: { "src/cli/planted.ts": 'export const load = async () => await import("node:fs");\n' },
    names: ["src/cli/planted.ts", "deferred-import-has-reason"],
  },
  {
    kind: "a type error",
    check: "types",
    files: { [planted]: 'export const one: number = "one";\n' },
    names: [planted],
  },
  {
    kind: "core importing the command line",
    check: "imports",
    files: {
      [planted]: 'import { other } from "../../cli/planted-other.ts";\n\nexport const one = other;\n',
      "src/cli/planted-other.ts": "export const other = 1;\n",
    },
    names: ["core-kernel-imports-lower-rooms", planted],
  },
  {
    kind: "a lower room of core importing a higher one",
    check: "imports",
    files: {
      [planted]: 'import { other } from "../standards/planted-other.ts";\n\nexport const one = other;\n',
      "src/core/standards/planted-other.ts": "export const other = 1;\n",
    },
    names: ["core-kernel-imports-lower-rooms", planted],
  },
  {
    kind: "core reading a file",
    check: "imports",
    files: { [planted]: 'export { readFileSync } from "node:fs";\n' },
    names: ["core-is-pure", planted],
  },
  {
    kind: "core using a package other than zod",
    check: "imports",
    files: { [planted]: 'export { assert } from "fast-check";\n' },
    names: ["core-packages", planted],
  },
  {
    kind: "an import that leads nowhere",
    check: "imports",
    files: { [planted]: 'export { gone } from "./gone.ts";\n' },
    names: ["resolvable", planted],
  },
  {
    kind: "a cycle",
    check: "imports",
    files: {
      [planted]: 'import { two } from "./planted-other.ts";\n\nexport const one = (): number => two();\n',
      [other]: 'import { one } from "./planted.ts";\n\nexport const two = (): number => one();\n',
    },
    names: ["no-cycle", planted, other],
  },
  {
    kind: "a cycle of types only",
    check: "imports",
    files: {
      [planted]: 'import type { Two } from "./planted-other.ts";\n\nexport type One = Two | 1;\n',
      [other]: 'import type { One } from "./planted.ts";\n\nexport type Two = { readonly one: One };\n',
    },
    names: ["no-cycle", planted, other],
  },
  {
    kind: "source importing test code",
    check: "imports",
    files: {
      "src/cli/planted.ts": 'export { kit } from "../../tests/planted-kit.ts";\n',
      "tests/planted-kit.ts": "export const kit = 1;\n",
    },
    names: ["source-does-not-import-tests", "src/cli/planted.ts"],
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
    files: { [planted]: "export const one = 1;\n" },
    names: ["Unused files", planted],
  },
  {
    kind: "a dead export",
    check: "dead-code",
    files: {
      [planted]: "export const used = 1;\nexport const unused = 2;\n",
      "tests/planted.test.ts":
        'import { expect, test } from "vitest";\nimport { used } from "../src/core/kernel/planted.ts";\n\ntest("used", () => expect(used).toBe(1));\n',
    },
    names: ["Unused exports", "unused", planted],
  },
];
