import { describe, expect, test } from "vitest";
import { looseEnds } from "../../../tests/kit/markup.ts";
import { languages } from "../wording/speech.ts";
import { document } from "./document.tsx";
import type { FrameProps } from "./frame-props.ts";

const assets = { css: "/assets/site-1.css", js: "/assets/site-1.js", icon: "/assets/icon-1.svg" };
const plain: FrameProps = { language: "en", title: "Your portfolio", address: "/portfolio?view=all", assets };
const person = { name: "Ana Lucía Peñaranda", unread: 3 };
const association = { name: "Maple Valley Association", slug: "maple-valley" };

const page = async (more: Partial<FrameProps> = {}): Promise<string> =>
  (await document({ ...plain, ...more })).toString();

/** How often something stands in a text. */
const times = (text: string, part: string): number => text.split(part).length - 1;

describe("the document", () => {
  test("begins with the doctype and names its language and page", async () => {
    const html = await page({ language: "es", title: "Su portafolio" });
    expect(html.startsWith('<!doctype html><html lang="es"><head><meta charset="utf-8"/>')).toBe(true);
    expect(html).toContain("<title>Su portafolio – Attune</title>");
  });

  test("names the association in its title, and mistakes before everything else", async () => {
    const html = await page({ association, hasProblems: true });
    expect(html).toContain(
      "<title>Please check – Your portfolio – Maple Valley Association – Attune</title>",
    );
  });

  test("escapes what people have typed", async () => {
    const html = await page({ title: "<b>", person: { name: "<i>", unread: 0 } });
    expect(html).not.toMatch(/<[bi]>/);
  });

  test("carries neither style nor script of its own", async () => {
    const html = await page({ person, association, demonstration: true });
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style/);
    expect(html.match(/<script[^>]*>[^<]*/g)).toEqual(['<script type="module" src="/assets/site-1.js">']);
  });

  test.each([
    [undefined, '<html lang="en">'],
    ["auto", '<html lang="en">'],
    ["light", '<html lang="en" data-theme="light">'],
    ["dark", '<html lang="en" data-theme="dark">'],
  ] as const)("asked for the appearance %s says %s", async (appearance, expected) => {
    expect(await page({ appearance })).toContain(expected);
  });
});

describe("the way around", () => {
  test("begins with a link to the content, which is there to be led to", async () => {
    const html = await page();
    expect(html).toMatch(/<body><a class="skip-link" href="#content">Skip to the content<\/a>/);
    expect(html).toContain('<main id="content" class="content" tabindex="-1">');
  });

  test("has every landmark once", async () => {
    const html = await page({ person, association });
    expect([times(html, "<header"), times(html, "<main"), times(html, "<footer")]).toEqual([1, 1, 1]);
  });

  test("has no loose end, whoever looks at it", async () => {
    const navigation = [{ href: "/desk", label: "Desk", current: true }];
    for (const language of languages) {
      expect(looseEnds(await page({ language }))).toEqual([]);
      expect(
        looseEnds(await page({ language, person, association, navigation, demonstration: true })),
      ).toEqual([]);
    }
  });

  test("offers a visitor to sign in, and no menu of one entry", async () => {
    const html = await page();
    expect(times(html, 'href="/sign-in"')).toBe(1);
    expect(html).not.toContain("<details");
  });

  test("offers a rater nothing to sign in to", async () => {
    expect(await page({ offersSignIn: false })).not.toContain("/sign-in");
  });

  test("marks the current page in both menus, the narrow and the wide", async () => {
    const navigation = [
      { href: "/a/maple/desk", label: "Desk", current: true },
      { href: "/a/maple/people", label: "People" },
    ];
    const html = await page({ navigation });
    expect(times(html, '<a href="/a/maple/desk" aria-current="page">Desk</a>')).toBe(2);
    expect(times(html, '<a href="/a/maple/people">People</a>')).toBe(2);
  });

  test("offers what is below a page in the menu of a narrow screen only", async () => {
    const under = [{ href: "/portfolio/documents", label: "Documents" }];
    const html = await page({ navigation: [{ href: "/portfolio", label: "Portfolio", under }] });
    expect(times(html, '<a href="/portfolio">Portfolio</a>')).toBe(2);
    expect(times(html, '<a href="/portfolio/documents">Documents</a>')).toBe(1);
  });

  test("tells somebody signed in how many messages wait, in words", async () => {
    expect(await page({ person })).toContain('<span class="visually-hidden">3 unread messages</span>');
    expect(await page({ person: { ...person, unread: 1 }, language: "es" })).toContain("1 mensaje sin leer");
    expect(await page({ person: { ...person, unread: 0 } })).not.toContain('class="count"');
    expect(await page({ person: { ...person, unread: 250 } })).toContain(">99+<");
  });

  test("signs out by a form, not by a link that another page could follow", async () => {
    const html = await page({ person });
    expect(html).toContain('<form method="post" action="/sign-out">');
    expect(html).not.toContain('href="/sign-out"');
  });

  test("leads to the association by its slug, or where it is told", async () => {
    expect(await page({ association })).toContain('class="brand-association" href="/maple-valley"');
    expect(await page({ association: { ...association, href: "/a/maple-valley" } })).toContain(
      'class="brand-association" href="/a/maple-valley"',
    );
  });
});

describe("the switches", () => {
  test("the language is sent by a form that knows the way back", async () => {
    expect(await page()).toContain(
      '<form class="language-switch" method="post" action="/language" aria-label="Language">' +
        '<input type="hidden" name="back" value="/portfolio?view=all"/>' +
        '<button type="submit" name="to" value="es" lang="es" class="quiet-button">Español</button></form>',
    );
    expect(await page({ language: "es" })).toContain(
      'value="en" lang="en" class="quiet-button">English</button>',
    );
  });

  test("the appearance says which one is chosen", async () => {
    const html = await page({ appearance: "dark" });
    const pressed = [
      ...html.matchAll(/value="(auto|light|dark)" class="quiet-button" aria-pressed="(\w+)"/g),
    ];
    expect(pressed.map(([, choice, isPressed]) => [choice, isPressed])).toEqual([
      ["auto", "false"],
      ["light", "false"],
      ["dark", "true"],
    ]);
  });
});

describe("what is said on every page", () => {
  test.each([
    ["en", "not affiliated with the owners of the registered marks", "Only a licensed association issues"],
    [
      "es",
      "no está afiliado a los titulares de las marcas registradas",
      "Solo una asociación con licencia emite",
    ],
  ] as const)("whose marks they are, in %s", async (language, ...said) => {
    const [, footer = ""] = (await page({ language })).split("<footer");
    for (const words of said) expect(footer).toContain(words);
  });

  test("that it is a demonstration, only where it is one", async () => {
    expect(await page({ demonstration: true })).toContain("This is a demonstration.");
    expect(await page()).not.toContain("This is a demonstration.");
  });

  test("of a demonstration, where its people and its mail are", async () => {
    const [, banner = ""] = (await page({ demonstration: true })).split('class="demonstration"');
    expect(banner.split("</aside>")[0]).toMatch(/href="\/demonstration".*href="\/demonstration\/mail"/);
  });

  test("what has just been done, so that it is announced", async () => {
    const html = await page({ notice: { kind: "success", text: "Saved." } });
    expect(html).toMatch(/<main [^>]*><div class="notice notice-success" role="status">.*<p>Saved\.<\/p>/);
  });

  test("tables of staff get the whole width", async () => {
    expect(await page({ wide: true })).toContain('class="content content-wide"');
  });
});
