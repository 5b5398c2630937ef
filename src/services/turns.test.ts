import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeTurns } from "./turns.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const usual = { places: 2, most: 10, mostOfOne: 5, patience: 5000 } as const;

/** Works that end when they are told to, in the order in which they began. */
const works = (options: Parameters<typeof makeTurns>[0] = usual) => {
  const { inTurn } = makeTurns(options);
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const start = async (whose: string, name: string): Promise<string | undefined> =>
    inTurn(whose, async () => {
      began.push(name);
      await new Promise<void>((end) => ends.set(name, end));
      return name;
    });
  /** Its answer is looked at by nobody. */
  const begin = (whose: string, name: string): void => {
    start(whose, name).catch(() => began.push(`${name} failed`));
  };
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { start, begin, end, began };
};

test("of one person one runs at a time, and others do not wait for it", async () => {
  const { start, begin, end, began } = works();
  const first = start("ana", "slow1");
  for (const name of ["slow2", "slow3"]) begin("ana", name);
  begin("ben", "ben1");
  await vi.advanceTimersByTimeAsync(0);
  expect(began).toEqual(["slow1", "ben1"]);
  begin("cleo", "cleo1");
  await end("ben1");
  expect(began).toEqual(["slow1", "ben1", "cleo1"]);
  await end("slow1");
  expect(began.at(-1)).toBe("slow2");
  expect(await first).toBe("slow1");
});

test("whoever had a turn stands behind the others", async () => {
  const { begin, end, began } = works({ ...usual, places: 1 });
  for (const name of ["a1", "a2", "a3"]) begin("ana", name);
  for (const name of ["b1", "b2"]) begin("ben", name);
  await vi.advanceTimersByTimeAsync(0);
  for (const name of ["a1", "a2", "b1", "a3"]) await end(began.includes(name) ? name : (began.at(-1) ?? ""));
  expect(began.slice(0, 3)).toEqual(["a1", "a2", "b1"]);
});

test("nobody waits for long, and the line has an end", async () => {
  const { start, begin, began } = works({ ...usual, places: 1, most: 3, mostOfOne: 2 });
  begin("ana", "a1");
  const late = start("ben", "b1");
  begin("ben", "b2");
  expect(await start("ben", "b3")).toBeUndefined();
  begin("cleo", "c1");
  expect(await start("dan", "d1")).toBeUndefined();
  await vi.advanceTimersByTimeAsync(usual.patience);
  expect(await late).toBeUndefined();
  expect(began).toEqual(["a1"]);
});
