import fc from "fast-check";
import { expect, test } from "vitest";
import { takePiece } from "./take-piece.ts";

test.each([
  [0, 10, 0, 4, { isWritten: true, received: 4 }],
  [4, 10, 4, 6, { isWritten: true, received: 10 }],
  [4, 10, 0, 4, { isWritten: false, received: 4 }],
  [4, 10, 2, 4, { isWritten: true, received: 6 }],
  [4, 10, 5, 2, { isWritten: false, received: 4 }],
  [10, 10, 3, 7, { isWritten: false, received: 10 }],
])("of what has %i of %i, a piece at %i of %i", (received, bytes, offset, length, placed) => {
  expect(takePiece({ bytes, received }, offset, length)).toEqual({ ok: true, value: placed });
});

test.each([
  [0, 0],
  [5, 6],
  [10, 1],
])("a piece at %i of %i does not belong to ten bytes", (offset, length) => {
  expect(takePiece({ bytes: 10, received: 0 }, offset, length)).toEqual({
    ok: false,
    refusal: { code: "upload-not-accepted" },
  });
});

test("in whatever order and however often pieces come, what is said to be there is what was sent", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 20 })), { maxLength: 60 }),
      (whole, tries) => {
        const disk = new Uint8Array(whole.length).fill(255);
        let received = 0;
        const send = (offset: number, length: number): void => {
          const placed = takePiece({ bytes: whole.length, received }, offset, length);
          if (!placed.ok) return;
          if (placed.value.isWritten) disk.set(whole.subarray(offset, offset + length), offset);
          expect(placed.value.received).toBeGreaterThanOrEqual(received);
          received = placed.value.received;
          expect(disk.subarray(0, received)).toEqual(whole.subarray(0, received));
        };
        for (const [offset, length] of tries) send(offset, length);
        // Whoever asks where to go on comes to the end.
        while (received < whole.length) send(received, Math.min(7, whole.length - received));
        expect(disk).toEqual(whole);
      },
    ),
  );
});
