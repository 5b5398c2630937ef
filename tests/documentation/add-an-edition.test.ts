// docs/add-an-edition.md, done as it says: its files written, its commands run, its answers compared.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { libraryOf } from "../../src/core/standards/library.ts";
import { overlay, standard } from "../../src/core/standards/standard.ts";
import { readStandardsFolder } from "../../src/services/standards-folder.ts";
import { type CheckoutCopy, checkout, copyCheckout } from "../architecture/checkout-copy.ts";
import { blocksOf } from "./document-blocks.ts";

const document = readFileSync(join(checkout, "docs/add-an-edition.md"), "utf8");
const blocks = blocksOf(document);
const files = blocks.flatMap(({ names, text }) => (names === null ? [] : [{ path: names, text }]));
const commands = blocks.flatMap(({ language, text }, at) =>
  language === "console"
    ? [{ command: text.trim().replace(/^\$ /, ""), answer: blocks[at + 1]?.text ?? "" }]
    : [],
);

test("the document has an edition, an overlay, a portfolio, and two questions with their answers", () => {
  expect(files.map(({ path }) => path)).toEqual([
    "standards/harbor-2031/standard.json",
    "harbor-example.json",
    "standards/harbor-2031/overlays/harbor-start.json",
  ]);
  expect(commands).toHaveLength(2);
});

describe("in a checkout with these files", () => {
  let copy: CheckoutCopy;
  beforeAll(() => {
    const kept =
      /^(bin|script|src|standards)\/|^(package|package-lock|tsconfig)\.json$|^tools\/node\/package/;
    copy = copyCheckout((path) => kept.test(path));
    for (const { path, text } of files) copy.plant(path, text);
  });
  afterAll(() => copy.remove());

  test.for(commands)("$command", ({ command, answer }) => {
    const [program = "", ...args] = command.split(" ");
    const ran = copy.run(program, ...args);
    expect(ran).toMatchObject({ status: 0, error: "" });
    expect(JSON.parse(ran.output)).toMatchObject(JSON.parse(answer) as object);
  });
});

const withEdition = (text: string) =>
  libraryOf([
    ...readStandardsFolder(join(checkout, "standards")),
    { path: "harbor-2031/standard.json", document: JSON.parse(text) as unknown },
  ]);

test("the edition is valid beside the others, and the mistake of the document is refused as it says", () => {
  const text = files[0]?.text ?? "";
  expect(withEdition(text).ok).toBe(true);
  const wrong = withEdition(text.replace('"for": ["HRS"], "categories"', '"for": ["HXX"], "categories"'));
  const said = wrong.ok
    ? []
    : wrong.refusal.map(({ path, pointer, message }) => `${path}: ${pointer}: ${message}`);
  expect(said).toEqual([blocks.find(({ language }) => language === "text")?.text.trim()]);
});

test("every field of an edition and an overlay is in the tables", () => {
  const fields = [standard, overlay].flatMap((schema) =>
    fieldsOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })),
  );
  expect(
    [...new Set(fields)].filter((field) => !document.includes(`\`${field}\``) && field !== "except"),
  ).toEqual([]);
});

const fieldsOf = (schema: unknown): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "properties"
      ? [...Object.keys(value as object), ...fieldsOf(Object.values(value as object))]
      : fieldsOf(value),
  );
};
