import { expect, test } from "vitest";
import { makeMemory, type Remembered } from "./memory.ts";

const towns: Remembered<string, string> = { most: 2 };
const rivers: Remembered<string, string> = { most: 2 };

test("each kind is remembered apart, and one memory knows nothing of another", () => {
  const memory = makeMemory();
  memory.of(towns).set("here", "Harbor");
  expect(memory.of(towns).get("here")).toBe("Harbor");
  expect(memory.of(rivers).get("here")).toBeUndefined();
  expect(makeMemory().of(towns).get("here")).toBeUndefined();
});

test("what was not asked for longest is forgotten first", () => {
  const kept = makeMemory().of(towns);
  kept.set("a", "A").set("b", "B");
  kept.get("a");
  kept.set("c", "C");
  expect([...kept.keys()].toSorted()).toEqual(["a", "c"]);
});

test("what is remembered by its size never grows beyond it, and what is too large by itself is not kept", () => {
  const poems: Remembered<string, string> = { most: 10, sizeOf: (poem) => poem.length };
  const kept = makeMemory().of(poems);
  kept.set("a", "sixsix").set("b", "four").set("c", "one");
  expect([...kept.keys()].toSorted()).toEqual(["b", "c"]);
  kept.set("d", "longer than all");
  expect(kept.get("d")).toBeUndefined();
});

test("a memory that is told to forget knows nothing", () => {
  const memory = makeMemory();
  memory.of(towns).set("here", "Harbor");
  memory.forget();
  expect(memory.of(towns).get("here")).toBeUndefined();
});

test("what was asked for before it was told to forget is empty too, and goes on being the one that is kept", () => {
  const memory = makeMemory();
  const kept = memory.of(towns);
  kept.set("here", "Harbor");
  memory.forget();
  expect(kept.get("here")).toBeUndefined();
  expect(memory.of(towns)).toBe(kept);
});
