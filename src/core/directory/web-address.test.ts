import { expect, test } from "vitest";
import { webAddress } from "./web-address.ts";

test.each([
  ["https://provider.example/rsc?a=b", "https://provider.example/rsc?a=b"],
  ["HTTP://Provider.EXAMPLE", "http://provider.example/"],
  ["https://provider.example/a b", "https://provider.example/a%20b"],
])("%s is %s", (typed, address) => {
  expect(webAddress(typed)).toBe(address);
});

test.each([
  "https:evil.example/x",
  "https:/evil.example/x",
  "https:\\\\evil.example/x",
  "https:///evil.example/x",
  "//evil.example/x",
  "/me",
  "https://:password@evil.example/",
  "https://provider.example@evil.example/",
  "https://",
  "https://:443",
  "ftp://provider.example/",
  "javascript://provider.example/%0aalert(1)",
  `https://provider.example/${"ñ".repeat(100)}`,
])("%s is none", (typed) => {
  expect(webAddress(typed)).toBeUndefined();
});
