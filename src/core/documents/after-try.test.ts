import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../kernel/instant.ts";
import { afterTry } from "./after-try.ts";

test.each([
  [{ tries: 1, isDefinite: false }, 0, MINUTE],
  [{ tries: 3, isDefinite: false }, 0, 4 * MINUTE],
  [{ tries: 500, isDefinite: false }, DAY, HOUR],
  [{ tries: 2, isDefinite: false }, 7 * DAY, undefined],
  [{ tries: 7, isDefinite: true }, HOUR, HOUR],
  [{ tries: 8, isDefinite: true }, HOUR, undefined],
])("%o, %d after it came: again in %s", (tried, now, expected) => {
  const again = afterTry({ ...tried, madeAt: 0 }, now);
  expect(again === undefined ? undefined : again - now).toBe(expected);
});
