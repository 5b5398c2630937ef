import { expect, test } from "vitest";
import { decideStart, type StartFacts } from "./start.ts";

const fresh: StartFacts = { known: undefined, isEmpty: true, isLoopback: true, hasSmtp: false };

test.each<readonly [string, Partial<StartFacts>, unknown]>([
  ["empty, on this machine", {}, { ok: true, value: { isDemonstration: true } }],
  ["empty, on this machine, with mail", { hasSmtp: true }, { ok: true, value: { isDemonstration: true } }],
  [
    "an association was made first",
    { isEmpty: false },
    { ok: false, refusal: { code: "no-way-to-send-mail" } },
  ],
  ["the same with mail", { isEmpty: false, hasSmtp: true }, { ok: true, value: { isDemonstration: false } }],
  [
    "empty, in the open",
    { isLoopback: false, hasSmtp: true },
    { ok: true, value: { isDemonstration: false } },
  ],
  [
    "in the open without mail",
    { isLoopback: false },
    { ok: false, refusal: { code: "no-way-to-send-mail" } },
  ],
  [
    "a demonstration moved into the open",
    { known: { isDemonstration: true }, isEmpty: false, isLoopback: false, hasSmtp: true },
    { ok: false, refusal: { code: "demonstration-in-the-open" } },
  ],
  [
    "a demonstration started again",
    { known: { isDemonstration: true }, isEmpty: false },
    { ok: true, value: { isDemonstration: true } },
  ],
  [
    "the real thing brought to this machine, emptied",
    { known: { isDemonstration: false }, hasSmtp: true },
    { ok: true, value: { isDemonstration: false } },
  ],
])("%s", (_name, facts, expected) => {
  expect(decideStart({ ...fresh, ...facts })).toEqual(expected);
});
