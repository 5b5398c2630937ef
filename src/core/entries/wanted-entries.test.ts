import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyTyped } from "../../../tests/kit/typed-entries.ts";
import type { TypedFields } from "./fields.ts";
import { entryKinds } from "./kinds.ts";
import { outlineOf } from "./outline.ts";
import { type Listed, sorts, type Wanted, wantedOf, yearsOf } from "./wanted-entries.ts";

const training = (title: string, date: string, hours = "1", further: TypedFields = {}): Listed => {
  const typed = { title: [title], date: [date], hours: [hours], ...further };
  return { title, typed, outline: outlineOf("training", typed) };
};

const job = (title: string, from: string, to?: string): Listed => {
  const typed = {
    title: [title],
    from: [from],
    going: [to === undefined ? "goes-on" : "ended"],
    to: [to ?? ""],
  };
  return { title, typed, outline: outlineOf("work", typed) };
};

const at = { thisYear: "2026", compare: new Intl.Collator("en").compare };

const titles = (listed: readonly Listed[], wanted: Partial<Wanted>): readonly string[] =>
  wantedOf(listed, { year: "", text: "", sort: undefined, ...wanted }, at).map(({ title }) => title);

const three = [
  training("Ñandú and baby", "2025-03-01", "3"),
  training("Attachment", "2024-03-01", "10", { place: ["Willow Creek"] }),
  training("Zoo", "", ""),
];

describe("what is wanted of a list", () => {
  test.each<readonly [Partial<Wanted>, readonly string[]]>([
    [{}, ["Ñandú and baby", "Attachment", "Zoo"]],
    [{ year: "2025" }, ["Ñandú and baby"]],
    [{ year: "2026" }, []],
    [{ text: "nandu" }, ["Ñandú and baby"]],
    [{ text: " BABY  ñandu " }, ["Ñandú and baby"]],
    [{ text: "willow CREEK" }, ["Attachment"]],
    [{ text: "willow baby" }, []],
    [{ year: "2024", text: "willow" }, ["Attachment"]],
    [{ sort: "date" }, ["Attachment", "Ñandú and baby", "Zoo"]],
    [{ sort: "-date" }, ["Zoo", "Ñandú and baby", "Attachment"]],
    [{ sort: "hours" }, ["Zoo", "Ñandú and baby", "Attachment"]],
    [{ sort: "-hours" }, ["Attachment", "Ñandú and baby", "Zoo"]],
    [{ sort: "title" }, ["Attachment", "Ñandú and baby", "Zoo"]],
    [{ sort: "-title" }, ["Zoo", "Ñandú and baby", "Attachment"]],
  ])("as %o", (wanted, expected) => {
    expect(titles(three, wanted)).toEqual(expected);
  });

  test("is a job in every year that it touches, one that goes on up to this year", () => {
    const jobs = [job("Visitor", "2019-05-01"), job("Aide", "2015-05-01", "2016-01-31")];
    expect(titles(jobs, { year: "2026" })).toEqual(["Visitor"]);
    expect(titles(jobs, { year: "2027" })).toEqual([]);
    expect(titles(jobs, { year: "2016" })).toEqual(["Aide"]);
    expect(titles(jobs, { year: "2018" })).toEqual([]);
    expect(yearsOf(jobs, "2021")).toEqual(["2021", "2020", "2019", "2016", "2015"]);
  });

  test("keeps the order of what comes out the same", () => {
    const same = [training("B", "2025-01-01"), training("A", "2025-01-01"), training("C", "2025-01-01")];
    for (const sort of ["date", "-date", "hours", "-hours"] as const)
      expect(titles(same, { sort })).toEqual(["B", "A", "C"]);
  });

  test("whatever is typed, every order has each entry once, and every year that is offered finds some", () => {
    const anyListed = fc
      .constantFrom(...entryKinds)
      .chain((kind) =>
        anyTyped(kind).map((typed): Listed => ({ title: kind, typed, outline: outlineOf(kind, typed) })),
      );
    fc.assert(
      fc.property(fc.array(anyListed, { maxLength: 8 }), (listed) => {
        for (const sort of sorts)
          expect(new Set(wantedOf(listed, { year: "", text: "", sort }, at))).toEqual(new Set(listed));
        for (const year of yearsOf(listed, at.thisYear)) expect(titles(listed, { year })).not.toEqual([]);
      }),
    );
  });

  test("a year that was mistyped does not offer thousands", () => {
    expect(yearsOf([job("Visitor", "0019-05-01")], "2026")).toHaveLength(100);
  });
});
