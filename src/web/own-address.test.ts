import fc from "fast-check";
import { expect, test } from "vitest";
import { ownAddress } from "./own-address.ts";

test.each(["/", "/me", "/a/lantern/settings?page=2", "/sign-in?next=%2Fme"])("%s is ours", (address) => {
  expect(ownAddress(address)).toBe(address);
});

test.each([
  undefined,
  null,
  "",
  "me",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/\tevil",
  "/a\nSet-Cookie: x",
  "/ü",
  "/..//evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "/%2e%2E//evil.example",
  `/${"a".repeat(5000)}`,
])("%j is not", (address) => {
  expect(ownAddress(address)).toBeUndefined();
});

test("whatever is let through stays with us when a browser resolves it", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((text) => `/${text}`),
        fc
          .array(fc.constantFrom("/", ".", "..", "%2e", "evil.example", "?", "#", "a"))
          .map((parts) => `/${parts.join("")}`),
      ),
      (named) => {
        const address = ownAddress(named);
        if (address === undefined) return;
        expect(new URL(address, "https://attune.example").origin).toBe("https://attune.example");
        expect(ownAddress(address)).toBe(address);
      },
    ),
    { numRuns: 2000 },
  );
});
