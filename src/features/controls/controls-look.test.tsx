import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, pageAssets } from "../../../tests/kit/browser-page.ts";
import { missingChromium, startChromium } from "../../../tests/kit/chromium.ts";
import { document as documentOf } from "../../ui/frame/document.tsx";
import { ErrorPage, errorTitle } from "../../ui/frame/error-page.tsx";
import type { FrameProps } from "../../ui/frame/frame-props.ts";
import type { Language } from "../../ui/wording/speech.ts";
import { ControlsBody } from "./controls.page.tsx";

const isAll = process.env["ATTUNE_TEST_ALL"] === "1";
const isLeftOut = missingChromium !== undefined && !isAll;

let browser: Browser;
beforeAll(async () => {
  if (!isLeftOut) browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
});

const navigation = ["Association", "Desk", "People", "Applications", "Settings", "Audit"].map(
  (label, index) => ({
    href: `/${index}`,
    label,
    current: index === 1,
  }),
);

const controlsIn = async (language: Language, more: Partial<FrameProps> = {}): Promise<string> =>
  (
    await documentOf({
      language,
      title: "Controls",
      address: "/controls",
      assets: pageAssets,
      person: { name: "Marisol Quintero-Ashdown", unread: 3 },
      association: { name: "Maple Valley Association for Infant Mental Health", slug: "maple-valley" },
      navigation,
      accountLinks: navigation.slice(0, 2),
      demonstration: true,
      notice: { kind: "success", text: "Saved." },
      children: <ControlsBody language={language} />,
      ...more,
    })
  ).toString();

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const violationsOf = async (page: Page, part = "html"): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
};

const widerThanScreen = async (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const options = (width: number, rest: BrowserContextOptions): BrowserContextOptions => ({
  viewport: { width, height: 800 },
  ...rest,
});

type Look = [name: string, language: Language, width: number, BrowserContextOptions, Partial<FrameProps>?];

const looks: readonly Look[] = [
  ["a small phone, light", "es", 320, { colorScheme: "light" }, {}],
  ["a phone, dark", "en", 375, { colorScheme: "dark" }, {}],
  [
    "a tablet whose person chose light on a dark device",
    "en",
    768,
    { colorScheme: "dark" },
    { appearance: "light" },
  ],
  [
    "a desk whose person chose dark on a light device",
    "es",
    1280,
    { colorScheme: "light" },
    { appearance: "dark" },
  ],
  ["a desk with colours of one's own", "en", 1280, { forcedColors: "active" }, {}],
  ["a desk with more contrast and the whole width", "en", 1280, { contrast: "more" }, { wide: true }],
];

describe.skipIf(isLeftOut)("every control", () => {
  test.each(isAll ? looks : looks.slice(1, 4))(
    "can be used by everybody on %s, in %s",
    async (_name, language, width, rest, more) => {
      const { page, complaints } = await openPage(
        browser,
        await controlsIn(language, more),
        options(width, rest),
      );
      expect(await violationsOf(page)).toEqual([]);
      expect(await widerThanScreen(page)).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  test.each([320, 1280])("the menus too, opened, at %i", async (width) => {
    const { page } = await openPage(browser, await controlsIn("es"), options(width, {}));
    await page.locator("summary:visible").first().click();
    expect(await page.getByRole("button", { name: "Cerrar sesión" }).isVisible()).toBe(true);
    expect(await violationsOf(page, "header.site-header")).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: "Cerrar sesión" }).isVisible()).toBe(false);
  });

  test("without a script nothing is missing and nothing is too wide", async () => {
    const { page } = await openPage(
      browser,
      await controlsIn("es"),
      options(320, { javaScriptEnabled: false }),
    );
    await page.locator("summary:visible").first().click();
    expect(await page.getByRole("button", { name: "Cerrar sesión" }).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Copiar" }).count()).toBe(0);
    expect(await page.locator("select:visible").count()).toBe(8);
  });

  test("is large enough for a finger", async () => {
    const { page } = await openPage(
      browser,
      await controlsIn("en"),
      options(375, { hasTouch: true, isMobile: true }),
    );
    const { measured, small } = await page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll("button, .button, select, textarea, summary, input, nav a"),
      ];
      const visible = controls
        .filter((control) => control.checkVisibility() && !control.matches("[type=hidden]"))
        .filter((control) => !control.matches(".breadcrumb a, .stepper a"));
      const small = visible
        .map((control) => ({ control, box: (control.closest(".choice") ?? control).getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`);
      return { measured: visible.length, small };
    });
    expect(measured).toBeGreaterThan(60);
    expect(small).toEqual([]);
  });

  test("keeps all of its text with the spacing of WCAG 1.4.12", async () => {
    const { page } = await openPage(browser, await controlsIn("es"), options(320, { bypassCSP: true }));
    await page.addStyleTag({
      content:
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    });
    expect(await widerThanScreen(page)).toBe(0);
  });
});

test.skipIf(isLeftOut).each([
  ["broke", "en"],
  ["expired", "es"],
] as const)("the page for %s in %s can be used by everybody", async (what, language) => {
  const body = <ErrorPage language={language} what={what} reference="01J9ZK3V7Q" />;
  const html = await documentOf({
    language,
    title: errorTitle(what, language),
    address: "/",
    assets: pageAssets,
    children: body,
  });
  const { page } = await openPage(browser, html.toString(), options(320, {}));
  expect(await violationsOf(page)).toEqual([]);
  expect(await widerThanScreen(page)).toBe(0);
});
