import { expect, test } from "vitest";
import type { Site } from "../store/world.ts";
import { comesFromUs, houseHeaders } from "./headers.ts";

const site: Site = { url: "https://attune.example", isSecure: true, isDemonstration: false };

const from = (headers: Record<string, string>): boolean => comesFromUs((name) => headers[name], site);

test.each<readonly [string, Record<string, string>, boolean]>([
  ["our own form", { origin: "https://attune.example", "sec-fetch-site": "same-origin" }, true],
  ["an older browser", { origin: "https://attune.example" }, true],
  ["no origin, but the browser vouches", { "sec-fetch-site": "same-origin" }, true],
  ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, false],
  [
    "a neighbour of the same domain",
    { origin: "https://b.attune.example", "sec-fetch-site": "same-site" },
    false,
  ],
  ["a sandboxed frame", { origin: "null", "sec-fetch-site": "cross-site" }, false],
  ["origin and browser disagree", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }, false],
  ["neither is said", {}, false],
])("%s", (_name, headers, expected) => {
  expect(from(headers)).toBe(expected);
});

test("nothing inline, nothing from elsewhere, no frame around us", () => {
  const headers = houseHeaders(site);
  expect(headers["Content-Security-Policy"]).not.toMatch(/unsafe|\*|https?:/);
  expect(headers["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
  expect(headers["Strict-Transport-Security"]).toBe("max-age=31536000; includeSubDomains");
  expect(houseHeaders({ ...site, isSecure: false })["Strict-Transport-Security"]).toBeUndefined();
});
