import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AssociationId } from "../kernel/ids.ts";
import { DAY } from "../kernel/instant.ts";
import { no } from "../kernel/result.ts";
import {
  addStep,
  byUrgency,
  changeStep,
  deleteStep,
  MOST_STEPS,
  moveStep,
  type PlanStep,
  type PlanStepId,
  restoreStep,
  STEPS_KEPT_DAYS,
  standingSteps,
  tickStep,
} from "./plan-step.ts";

const id = (number: number): PlanStepId => `id-${String(number).padStart(3, "0")}` as PlanStepId;

const own = (number: number, further: Partial<PlanStep> = {}): PlanStep => ({
  id: id(number),
  association: null,
  target: null,
  requirement: null,
  text: `Step ${number}`,
  note: "",
  due: null,
  position: number,
  doneAt: null,
  version: 1,
  changedAt: 0,
  deletedAt: null,
  ...further,
});

const rsc = { association: null, target: "e/IFS", requirement: "rsc.hours", text: "" } as const;
const written = { association: null, target: null, requirement: null, text: "Call Dora" } as const;
const plain = { note: "", due: null };

describe("adding", () => {
  test("puts a step last", () => {
    expect(addStep([own(1), own(4)], { id: id(9), about: written, ...plain }, 5)).toMatchObject({
      value: { id: id(9), text: "Call Dora", position: 5, version: 1 },
    });
  });

  test.each([
    ["the same step", [own(9)], written],
    ["the same suggestion", [own(2, rsc)], rsc],
  ])("%s again is the one that is there", (_, steps, about) => {
    expect(addStep(steps, { id: id(9), about, ...plain }, 5)).toEqual({ ok: true, value: steps[0] });
  });

  test("the same of another association is a step of its own", () => {
    const about = { ...rsc, association: "somewhere" as AssociationId };
    expect(addStep([own(2, rsc)], { id: id(9), about, ...plain }, 5)).toMatchObject({ value: { id: id(9) } });
  });

  test("a suggestion that was deleted can be kept again", () => {
    expect(addStep([own(2, { ...rsc, deletedAt: 1 })], { id: id(9), about: rsc, ...plain }, 5)).toMatchObject(
      {
        value: { id: id(9) },
      },
    );
  });

  test("ends where there are many", () => {
    const many = Array.from({ length: MOST_STEPS }, (_, index) => own(index));
    expect(addStep(many, { id: id(999), about: written, ...plain }, 5)).toEqual({
      ok: false,
      refusal: { code: "plan-full" },
    });
  });
});

describe("changing", () => {
  const wanted = { text: "Call Dora", note: "", due: "2027-01-05" };
  test("as seen", () => {
    expect(changeStep(own(1), { ...wanted, seen: 1 }, 7)).toMatchObject({ value: { ...wanted, version: 2 } });
  });
  test("not where another page did meanwhile, unless it is the same", () => {
    const refused = { ok: false, refusal: { code: "step-changed-since" } };
    expect(changeStep(own(1, { version: 2 }), { ...wanted, seen: 1 }, 7)).toEqual(refused);
    const gone = own(1, { ...wanted, version: 2, deletedAt: 6 });
    expect(changeStep(gone, { ...wanted, seen: 1 }, 7), "told, even where it says the same").toEqual(refused);
    expect(changeStep(gone, { ...wanted, seen: 2 }, 7)).toMatchObject({ value: { deletedAt: null } });
    expect(changeStep(own(1, { ...wanted, version: 2 }), { ...wanted, seen: 1 }, 7)).toMatchObject({
      ok: true,
    });
    expect(deleteStep(own(1, { version: 2 }), 1, 7)).toEqual(refused);
  });
  test("leaves a suggestion what it is about", () => {
    expect(changeStep(own(1, rsc), { ...wanted, seen: 1 }, 7)).toMatchObject({ value: { text: "" } });
  });
});

test("a tick comes and goes, and twice is once", () => {
  const done = tickStep(own(1), true, 7);
  expect(done).toMatchObject({ doneAt: 7, version: 2 });
  expect(tickStep(done, true, 9)).toBe(done);
  expect(tickStep(done, false, 9)).toMatchObject({ doneAt: null, version: 3 });
});

test("what was deleted comes back, but not beside the same suggestion", () => {
  const deleted = own(1, { ...rsc, deletedAt: 3 });
  expect(restoreStep([deleted], deleted, 7)).toMatchObject({ ok: true, value: { deletedAt: null } });
  expect(restoreStep([deleted, own(2, rsc)], deleted, 7)).toEqual(no({ code: "step-kept-again" }));
  const elsewhere = own(2, { ...rsc, association: "somewhere" as AssociationId });
  expect(restoreStep([deleted, elsewhere], deleted, 7)).toMatchObject({
    ok: true,
    value: { deletedAt: null },
  });
  const late = 3 + STEPS_KEPT_DAYS * DAY;
  expect(restoreStep([deleted], deleted, late - 1)).toMatchObject({ ok: true });
  expect(restoreStep([deleted], deleted, late)).toEqual(no({ code: "step-gone" }));
  expect(restoreStep([own(1)], own(1), late)).toMatchObject({ ok: true, value: { deletedAt: null } });
});

test("what is overdue is next, then the nearest day, then one's own order", () => {
  const steps = [
    own(1),
    own(2, { due: "2026-05-01" }),
    own(3, { due: "2026-01-01" }),
    own(4, { due: "2026-05-01" }),
    own(5),
    own(6, { due: "2026-04-30" }),
  ];
  expect(byUrgency(steps).map((each) => each.position)).toEqual([3, 6, 2, 4, 1, 5]);
});

describe("moving", () => {
  const after = (steps: readonly PlanStep[], moved: readonly PlanStep[]): readonly string[] =>
    standingSteps(steps.map((each) => moved.find((other) => other.id === each.id) ?? each)).map(
      (each) => each.id,
    );

  test("goes one place, over what is done, and nowhere at the end", () => {
    const steps = [own(1), own(2, { doneAt: 1 }), own(3)];
    expect(after(steps, moveStep(steps, id(3), "up", 9))).toEqual([id(3), id(1), id(2)]);
    expect(moveStep(steps, id(1), "up", 9)).toEqual([]);
    expect(moveStep(steps, id(3), "down", 9)).toEqual([]);
  });

  test("up and down again leaves the order as it was, also where several stand at one place", () => {
    const positions = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(positions, fc.nat({ max: 5 }), (places, which) => {
        const steps = places.map((position, index) => own(index, { position }));
        const before = standingSteps(steps).map((each) => each.id);
        const moved = standingSteps(steps)[which % steps.length] as PlanStep;
        const down = moveStep(steps, moved.id, "down", 9);
        fc.pre(down.length > 0);
        const between = steps.map((each) => down.find((other) => other.id === each.id) ?? each);
        expect(standingSteps(between).findIndex((each) => each.id === moved.id)).toBe(
          before.indexOf(moved.id) + 1,
        );
        expect(after(between, moveStep(between, moved.id, "up", 9))).toEqual(before);
      }),
    );
  });
});
