import { expect, test } from "vitest";
import { namedInSource, namesIn } from "./named-in-source.ts";

test("every statement has a name of its own that is written out", () => {
  const { named, hidden } = namedInSource("src");
  expect(hidden).toEqual([]);
  expect(named.filter(({ name }) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  const names = named.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names.length).toBeGreaterThan(80);
});

test("names are found however the call is laid out, and a hidden one is seen", () => {
  expect(namesIn('await tx.many(\n    "things.list",\n query)').names).toEqual(["things.list"]);
  expect(namesIn('tx.one<Row>("things.one", query)').names).toEqual(["things.one"]);
  expect(namesIn("tx.write(`things.${'x'}`, query)").hidden).toBe(true);
  expect(namesIn("tx.write(name, query)").hidden).toBe(true);
  const handedOn = 'const put = (tx, statement) => tx.write(statement, q); put(tx, "things.put");';
  expect(namesIn(handedOn)).toEqual({ names: ["things.put"], hidden: false });
  expect(namesIn("const put = (tx, statement) => tx.write(statement, q);").hidden).toBe(true);
});
