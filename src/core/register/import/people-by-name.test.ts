import { expect, test } from "vitest";
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

test("a list in which everybody is called nearly the same costs no more than one in which nobody is", () => {
  const many = Array.from({ length: 5000 }, (_, index) => `Ana Ruiz n${index}`);
  const people = called(...many);
  for (const name of many) expect(people.alike(name)).toEqual([name]);
  expect(people.alike("Ana Ruiz")).toEqual([]);
});
