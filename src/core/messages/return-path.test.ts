import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DeliveryId } from "./ids.ts";
import { type ReturnPaths, readReturnPath, returnPathOf } from "./return-path.ts";

/** A stand-in for a MAC: what is made of an id, and of nothing else. */
const macOf = (id: string): string => {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return `m${sum.toString(36).padStart(12, "0")}`;
};

const paths: ReturnPaths = {
  domain: "bounces.lakes.example",
  macOf,
  isMacOf: (id, text) => text === macOf(id),
};

const ids = fc.uuid() as fc.Arbitrary<DeliveryId>;

describe("a return path", () => {
  test("is read back as the delivery that it was made for, in whatever case and space it comes", () => {
    fc.assert(
      fc.property(ids, fc.boolean(), (id, isLoud) => {
        const path = returnPathOf(paths, id);
        expect(path.split("@")[0]?.length).toBeLessThanOrEqual(64);
        expect(readReturnPath(paths, isLoud ? ` ${path.toUpperCase()} ` : path)).toEqual({
          is: "ours",
          delivery: id,
        });
      }),
    );
  });

  test("of one delivery is none of another", () => {
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        fc.pre(one !== other);
        const forged = returnPathOf(paths, one).replace(one, other);
        expect(readReturnPath(paths, forged)).toEqual({ is: "forged" });
      }),
    );
  });

  test("with one letter changed is none", () => {
    fc.assert(
      fc.property(
        ids,
        fc.nat(),
        fc.constantFrom(...Array.from("abcdef0123456789.+@-")),
        (id, place, letter) => {
          const path = returnPathOf(paths, id);
          const at = place % path.length;
          fc.pre(path[at] !== letter);
          const changed = path.slice(0, at) + letter + path.slice(at + 1);
          expect(readReturnPath(paths, changed).is).not.toBe("ours");
        },
      ),
    );
  });

  test("is read out of no other text, and no text is too much", () => {
    fc.assert(fc.property(fc.string(), (text) => readReturnPath(paths, text).is === "other"));
    fc.assert(
      fc.property(
        fc.string(),
        (text) => readReturnPath(paths, `bounce+${text}@${paths.domain}`).is === "forged",
      ),
    );
  });

  test.each([
    ["bounce+@bounces.lakes.example", "forged"],
    ["bounce+x.y@bounces.lakes.example", "forged"],
    ["attune@bounces.lakes.example", "other"],
    ["bounce+x.y@other.example", "other"],
    ["bounce+x.y@bounces.lakes.example.evil.example", "other"],
    ["@bounces.lakes.example", "other"],
    ["", "other"],
  ])("%s is %s", (address, is) => {
    expect(readReturnPath(paths, address)).toEqual({ is });
  });
});
