import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

type Tokens = { readonly [name: string]: string };

const tokensOf = (css: string): Tokens =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
  );

const dark = read("./dark.css");
const [asDevice = "", asChosen = ""] = dark.split(':root[data-theme="dark"]');
const light = tokensOf(read("./tokens.css"));
const looks: { readonly [look: string]: Tokens } = { light, dark: { ...light, ...tokensOf(asChosen) } };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
};

const TEXT = 4.5;
const SIGN = 3;
const grounds = ["paper", "sheet", "sunk"];
const statuses = ["met", "unmet", "judgement", "recommended", "error"];

/** Which colours meet, and how far apart they must be. */
const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...grounds.flatMap((ground) => [
    ["ink", ground, 7] as const,
    ["ink-soft", ground, TEXT] as const,
    ["accent", ground, TEXT] as const,
    ["accent-strong", ground, TEXT] as const,
    ["error", ground, TEXT] as const,
    ["edge", ground, SIGN] as const,
    ["focus", ground, SIGN] as const,
    ["spark", ground, SIGN] as const,
  ]),
  ["accent-ink", "accent", TEXT],
  ["accent-ink", "accent-strong", TEXT],
  ["accent-ink", "error", TEXT],
  ["accent-strong", "accent-soft", TEXT],
  ["ink", "accent-soft", TEXT],
  ["ink-soft", "accent-soft", TEXT],
  ["band-ink", "band", TEXT],
  ["band-ink", "band-hover", TEXT],
  ["band-soft", "band", TEXT],
  ["band-soft", "band-hover", TEXT],
  ["band-spark", "band", SIGN],
  ...statuses.flatMap((status) => [
    [status, `${status}-soft`, TEXT] as const,
    ["ink", `${status}-soft`, TEXT] as const,
    [status, "paper", TEXT] as const,
    [status, "sheet", TEXT] as const,
    // The bar of a meter on its track.
    [status, "sunk", SIGN] as const,
  ]),
];

describe.each(Object.keys(looks))("the %s colours", (look) => {
  test.each(pairs)("%s on %s can be read", (front, back, least) => {
    const tokens = looks[look] ?? {};
    const [one = "", other = ""] = [tokens[front], tokens[back]];
    expect([one, other]).toEqual([
      expect.stringMatching(/^#[\da-f]{6}$/),
      expect.stringMatching(/^#[\da-f]{6}$/),
    ]);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});

test("dark is the same whether the device or the person asks for it", () => {
  expect(Object.keys(tokensOf(asDevice)).length).toBeGreaterThan(20);
  expect(tokensOf(asDevice)).toEqual(tokensOf(asChosen));
});

test("dark names every colour that light names", () => {
  const colours = Object.keys(light).filter((name) => light[name]?.startsWith("#"));
  expect(colours.filter((name) => !(name in tokensOf(asChosen)))).toEqual([]);
});

test("the stylesheet brings in every file of its folder, each once", () => {
  const there = readdirSync(new URL(".", import.meta.url)).filter(
    (name) => name.endsWith(".css") && name !== "site.css",
  );
  const named = [...read("./site.css").matchAll(/@import "\.\/([\w-]+\.css)"/g)].map(([, name]) => name);
  expect(named.length).toBe(there.length);
  expect(new Set(named)).toEqual(new Set(there));
});

test("no rule leans on the page for a colour: every token used is one that is named", () => {
  const css = readdirSync(new URL(".", import.meta.url))
    .filter((name) => name.endsWith(".css"))
    .map((name) => read(`./${name}`))
    .join("\n");
  const named = new Set([...css.matchAll(/--([\w-]+):/g)].map(([, name = ""]) => name));
  const used = new Set([...css.matchAll(/var\(--([\w-]+)/g)].map(([, name = ""]) => name));
  expect([...used].filter((name) => !named.has(name))).toEqual([]);
  expect(Object.keys(light).filter((name) => !used.has(name))).toEqual([]);
});
