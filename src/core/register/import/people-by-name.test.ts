import { expect, test } from "vitest";
import { areAlike } from "../name-words.ts";
import { peopleByName } from "./people-by-name.ts";

const called = (...names: readonly string[]) => {
  const people = peopleByName<string>();
  for (const name of names) people.enter(name, name);
  return people;
};

test("somebody is found by each name that they are called", () => {
  const people = called("Ana Ruiz");
  people.callAlso("Ana Ruiz", "Ana Vega");
  people.callAlso("Ana Ruiz", "ana vega");
  expect([...people.called("ANA  RUÍZ")]).toEqual(["Ana Ruiz"]);
  expect([...people.called("Ana Vega")]).toEqual(["Ana Ruiz"]);
  expect([...people.called("Vega Ana")]).toEqual([]);
});

test("and by one that is alike, once", () => {
  const people = called("Ana Ruiz Vega", "Ruiz, Ana", "Ana Ode");
  expect(people.alike("Ana Ruiz")).toEqual(["Ana Ruiz Vega", "Ruiz, Ana"]);
  expect(people.alike("Ana")).toEqual([]);
});

test("in a list in which everybody is called nearly the same no more names are compared than in one in which nobody is", () => {
  const comparisonsAmong = (names: readonly string[]): number => {
    let comparisons = 0;
    const people = peopleByName<string>((one, other) => {
      comparisons += 1;
      return areAlike(one, other);
    });
    for (const name of names) people.enter(name, name);
    for (const name of names) expect(people.alike(name)).toEqual([name]);
    return comparisons;
  };
  const numbers = Array.from({ length: 5000 }, (_, index) => index);
  const ofLikeNames = comparisonsAmong(numbers.map((number) => `Ana Ruiz n${number}`));
  const ofOtherNames = comparisonsAmong(numbers.map((number) => `a${number} b${number} n${number}`));
  expect(ofOtherNames).toBe(3 * 5000);
  expect(ofLikeNames).toBeLessThanOrEqual(ofOtherNames);
});
