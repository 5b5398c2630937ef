import { expect, test } from "vitest";
import { languageAsked } from "./language.ts";

test.each<readonly [string | undefined, string]>([
  [undefined, "en"],
  ["", "en"],
  ["es", "es"],
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["de,fr;q=0.9", "en"],
  ["de, es;q=0.1", "es"],
  ["en;q=0.2, es;q=0.8", "es"],
  ["es;q=0, en", "en"],
  ["*", "en"],
  ["es;q=nonsense", "es"],
])("%j", (header, expected) => {
  expect(languageAsked(header)).toBe(expected);
});
