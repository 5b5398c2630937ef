import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOUR, MINUTE } from "../kernel/instant.ts";
import {
  afterBounce,
  afterTry,
  type Delivery,
  isFinal,
  LONGEST_TRY,
  nextStep,
  type Outcome,
} from "./delivery.ts";
import { mostTries, nextTry, type Patience } from "./retry.ts";

const NOW = Date.UTC(2027, 2, 1, 12);

const delivery = (more: Partial<Delivery>): Delivery => ({
  state: "sending",
  tries: 1,
  nextTryAt: null,
  problem: null,
  changedAt: NOW,
  sentAt: null,
  ...more,
});

describe("what to do with a mail", () => {
  test("one that nobody tried is sent", () => {
    expect(nextStep(undefined, "letter", NOW)).toEqual({ do: "send", begun: delivery({}) });
  });

  test.each(["sent", "gave-up", "bounced"] as const)("one that is %s is left alone for ever", (state) => {
    expect(nextStep(delivery({ state }), "letter", NOW + 1000 * HOUR)).toEqual({ do: "nothing" });
  });

  test("one that another process is sending is waited for until its time is over", () => {
    const sending = delivery({ tries: 3 });
    expect(nextStep(sending, "letter", NOW + LONGEST_TRY - 1)).toEqual({
      do: "wait",
      until: NOW + LONGEST_TRY,
    });
    expect(nextStep(sending, "letter", NOW + LONGEST_TRY)).toEqual({
      do: "send",
      begun: delivery({ tries: 4, changedAt: NOW + LONGEST_TRY }),
    });
  });

  test("one whose process dies at every try is given up after the last", () => {
    const last = delivery({ tries: mostTries("link") });
    expect(nextStep(last, "link", NOW + LONGEST_TRY)).toEqual({
      do: "give-up",
      lost: { ...last, state: "gave-up", problem: "unknown", changedAt: NOW + LONGEST_TRY },
    });
  });

  test("one that is to be tried again is not tried before its time", () => {
    const waiting = delivery({ state: "trying-again", problem: "not-now", nextTryAt: NOW + MINUTE });
    expect(nextStep(waiting, "letter", NOW + MINUTE - 1)).toEqual({ do: "wait", until: NOW + MINUTE });
    expect(nextStep(waiting, "letter", NOW + MINUTE)).toEqual({
      do: "send",
      begun: delivery({ tries: 2, changedAt: NOW + MINUTE }),
    });
  });
});

describe("what a try leaves", () => {
  test("accepted is sent", () => {
    const sent = delivery({ state: "sent", sentAt: NOW + 5, changedAt: NOW + 5 });
    expect(afterTry(delivery({}), { is: "accepted" }, "letter", NOW + 5)).toEqual(sent);
  });

  test("refused is given up at the first try", () => {
    const lost = delivery({ state: "gave-up", problem: "refused" });
    expect(afterTry(delivery({}), { is: "refused" }, "letter", NOW)).toEqual(lost);
  });

  test.each(["not-now", "unreachable", "unknown", "fault"] as const)("%s is tried again", (problem) => {
    const waiting = delivery({ state: "trying-again", problem, nextTryAt: NOW + MINUTE });
    expect(afterTry(delivery({}), { is: problem }, "letter", NOW)).toEqual(waiting);
  });

  test.each(["letter", "link"] as const)("a %s is given up after its last try", (patience) => {
    const last = delivery({ tries: mostTries(patience) });
    const lost = { ...last, state: "gave-up", problem: "not-now" };
    expect(afterTry(last, { is: "not-now" }, patience, NOW)).toEqual(lost);
    const oneBefore = delivery({ tries: mostTries(patience) - 1 });
    expect(afterTry(oneBefore, { is: "not-now" }, patience, NOW).state).toBe("trying-again");
  });

  test("only what was sent can bounce", () => {
    const sent = delivery({ state: "sent", sentAt: NOW });
    const bounced = { ...sent, state: "bounced", problem: "refused", changedAt: NOW + HOUR };
    expect(afterBounce(sent, NOW + HOUR)).toEqual(bounced);
    expect(afterBounce(bounced as Delivery, NOW + 2 * HOUR)).toEqual(bounced);
    const lost = delivery({ state: "gave-up", problem: "refused" });
    expect(afterBounce(lost, NOW)).toEqual(lost);
  });
});

describe("patience", () => {
  const allTries = (patience: Patience): readonly number[] => {
    const moments = [NOW];
    for (
      let next = nextTry(patience, 1, NOW);
      next !== undefined;
      next = nextTry(patience, moments.length, next)
    ) {
      moments.push(next);
    }
    return moments;
  };

  test("a letter is tried 8 times in about two days, a link 6 times in four hours", () => {
    const letter = allTries("letter");
    expect(letter).toHaveLength(8);
    expect((letter.at(-1) ?? 0) - NOW).toBe(46 * HOUR + 36 * MINUTE);
    const link = allTries("link");
    expect(link).toHaveLength(6);
    expect((link.at(-1) ?? 0) - NOW).toBe(4 * HOUR);
  });

  test("each wait is longer than the one before", () => {
    for (const patience of ["letter", "link"] as const) {
      const moments = allTries(patience);
      const waits = moments.slice(1).map((moment, at) => moment - (moments[at] ?? 0));
      expect(waits).toEqual(waits.toSorted((a, b) => a - b));
      expect(new Set(waits).size).toBe(waits.length);
    }
  });
});

test("whatever the peer does, a mail ends sent or given up, after no more tries than there may be", () => {
  const outcome = fc.constantFrom<Outcome["is"]>(
    "accepted",
    "refused",
    "not-now",
    "unreachable",
    "unknown",
    "fault",
  );
  fc.assert(
    fc.property(
      fc.constantFrom<Patience>("letter", "link"),
      fc.array(fc.record({ outcome, diesFirst: fc.boolean() }), { minLength: 30, maxLength: 30 }),
      (patience, course) => {
        let known: Delivery | undefined;
        let now = NOW;
        let handedOver = 0;
        for (const { outcome: is, diesFirst } of course) {
          const step = nextStep(known, patience, now);
          if (step.do === "nothing") break;
          if (step.do === "wait") {
            now = step.until;
            continue;
          }
          if (step.do === "give-up") {
            known = step.lost;
            continue;
          }
          known = step.begun;
          if (diesFirst) continue; // the process is killed in the middle
          handedOver++;
          known = afterTry(known, { is }, patience, now);
        }
        expect(handedOver).toBeLessThanOrEqual(mostTries(patience));
        expect(known?.tries ?? 0).toBeLessThanOrEqual(mostTries(patience));
        expect(known !== undefined && isFinal(known.state)).toBe(true);
      },
    ),
  );
});
