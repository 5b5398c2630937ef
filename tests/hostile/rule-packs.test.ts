// Rule packs that make no sense are refused, each with its place, and nothing is thrown.
import { join } from "node:path";
import { expect, test } from "vitest";
import { raterRoles } from "../../src/core/portfolio/terms.ts";
import { libraryOf } from "../../src/core/standards/library.ts";
import { readStandardsFolder } from "../../src/services/standards-folder.ts";

const files = readStandardsFolder(join(import.meta.dirname, "..", "..", "standards"));
const edition = "categories-2017/standard.json";
const overlay = "categories-2017/overlays/massaimh-2020.json";

/** A document in which anything may be put anywhere. */
type Loose = { [key: string]: Loose };

const refusalOf = (path: string, change: (document: Loose) => void): readonly string[] => {
  const changed = structuredClone(files);
  const found = changed.find((file) => file.path === path);
  change((found !== undefined && "document" in found ? found.document : {}) as Loose);
  const library = libraryOf(changed);
  return library.ok ? [] : library.refusal.map(({ pointer, message }) => `${pointer}: ${message}`);
};

const rowOf = (document: Loose, id: string): Loose =>
  Object.values(document["requirements"] ?? {}).find((row) => (row["id"] as unknown) === id) as Loose;

const put = (into: Loose | undefined, values: { readonly [key: string]: unknown }): void => {
  Object.assign(into ?? {}, values);
};

test.each<[string, string, (document: Loose) => void, RegExp]>([
  [
    "a category twice in a row",
    edition,
    (d) => put(rowOf(d, "work.families"), { for: ["IFS", "IFS"] }),
    /IFS is there twice/,
  ],
  [
    "a slot that no role fills",
    edition,
    (d) => put(rowOf(d, "references.roles"), { slots: [[{ roles: { except: raterRoles } }]] }),
    /must leave a role|Invalid input/,
  ],
  [
    "a window that opens after it closes",
    edition,
    (d) => put(d["renewal"]?.["cycle"], { firstDeadline: "2020-06-30", opens: "07-01" }),
    /opens: must not be after the deadline/,
  ],
  [
    "an interpretation twice",
    edition,
    (d) => {
      const list = d["interpretations"] as unknown as string[];
      list.push(list[0] as string);
    },
    /is there twice/,
  ],
  [
    "an exception that changes nothing",
    overlay,
    (d) => {
      const change = d["items"]?.["0"]?.["changes"]?.["0"];
      put(change, { set: {} });
      delete change?.["add"];
    },
    /changes nothing/,
  ],
  ["a name that every object has", edition, (d) => put(d, { id: "__proto__" }), /must be a name/],
  ["an order that is no number", edition, (d) => put(d, { order: 1e300 }), /order/],
])("%s", (_, path, change, message) => {
  const refusal = refusalOf(path, change);
  expect(refusal.join("\n")).toMatch(message);
  for (const problem of refusal) expect(problem).toMatch(/^\/[^\n]*: [^\n]+$/);
});

test("documents of another shape altogether", () => {
  for (const document of [null, [], {}, "x", 1])
    for (const path of ["x/standard.json", "x/overlays/y.json", "frameworks/x.json", "interpretations.json"])
      expect(libraryOf([...files.filter((file) => file.path !== path), { path, document }]).ok).toBe(false);
});
