import { expect, test } from "vitest";
import type { Site } from "../store/world.ts";
import { readCookies, setCookie } from "./cookies.ts";

const open: Site = { url: "https://attune.example", isSecure: true, isDemonstration: false };
const here: Site = { url: "http://localhost:3000", isSecure: false, isDemonstration: true };

test("over https only this host can set it, and only over https it is sent", () => {
  expect(setCookie({ name: "session", value: "a b", maxAge: 60 }, open)).toBe(
    "__Host-session=a%20b; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure",
  );
});

test("without https it has another name, so that one cannot be taken for the other", () => {
  expect(setCookie({ name: "session", value: "x", maxAge: 0 }, here)).toBe(
    "attune-session=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=0",
  );
});

test.each<readonly [string | undefined, string | undefined]>([
  [undefined, undefined],
  ["", undefined],
  ["attune-session=abc", "abc"],
  ["other=1; attune-session=a%20b", "a b"],
  ["attune-session=first; attune-session=second", "first"],
  ["attune-session=", undefined],
  ["attune-session=%", undefined],
  ["__Host-session=abc", undefined],
  ["; ;=; attune-session=abc", "abc"],
])("%j", (header, expected) => {
  expect(readCookies(header, here)("session")).toBe(expected);
});
