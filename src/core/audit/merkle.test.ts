import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../services/sha256.ts";
import { toHex, utf8 } from "./bytes.ts";
import { isUnder, pathsOf, rootOf } from "./merkle.ts";

// The leaves and roots of the reference implementation of Certificate Transparency (RFC 6962).
const leaves = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map((hex) => Uint8Array.from(Buffer.from(hex, "hex")));
const roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

test.each(roots.map((root, at) => [at + 1, root] as const))("the root over %i leaves", (count, root) => {
  expect(toHex(rootOf(leaves.slice(0, count), sha256))).toBe(root);
});

describe("a path", () => {
  const lists = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 40 });
  const placed = lists.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)));

  test("proves each leaf at its position", () => {
    const property = fc.property(placed, ([list, position]) => {
      const path = pathsOf(list, sha256)[position] ?? [];
      const leaf = list[position] ?? new Uint8Array();
      const root = rootOf(list, sha256);
      expect(isUnder(root, { leaf, position, count: list.length, path }, sha256)).toBe(true);
      expect(isUnder(root, { leaf: utf8("another leaf"), position, count: list.length, path }, sha256)).toBe(
        false,
      );
      expect(isUnder(root, { leaf, position: list.length, count: list.length, path }, sha256)).toBe(false);
      expect(isUnder(root, { leaf, position, count: list.length, path: [...path, utf8("x")] }, sha256)).toBe(
        false,
      );
      expect(
        path.length === 0 ||
          !isUnder(root, { leaf, position, count: list.length, path: path.slice(1) }, sha256),
      ).toBe(true);
    });
    fc.assert(property);
  });

  test("does not prove a leaf at another's position", () => {
    const path = pathsOf(leaves, sha256)[2] ?? [];
    const root = rootOf(leaves, sha256);
    const [leaf] = leaves.slice(2);
    for (const position of [0, 1, 3, 4, 5, 6, 7])
      expect(isUnder(root, { leaf: leaf ?? utf8(""), position, count: 8, path }, sha256)).toBe(false);
  });
});
