import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { missingChromium, startChromium } from "../kit/chromium.ts";
import { inventedText } from "../kit/licensed-text.ts";
import { endServer, type Served, startServer } from "../kit/served.ts";

// Areas in a real browser: an entry that suggests them while its title is typed, one press each with a script and
// without, and the matrix that changes with them.

let served: Served;
let chromium: Browser;
beforeAll(async () => {
  if (missingChromium !== undefined) throw new Error(missingChromium);
  served = await startServer();
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium?.close();
  await endServer(served);
});

const openAs = async (
  name: string,
  further: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> => {
  const viewport = { width: 375, height: 800 };
  const context = await chromium.newContext({ baseURL: served.url, viewport, locale: "en-US", ...further });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto("/demonstration");
  await page
    .getByRole("button", { name: new RegExp(name) })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname !== "/demonstration");
  return { page, context };
};

const matrix = "/portfolio/competencies";
const cultural = "theoretical-foundations/cultural-competence";

const shownIn = async (page: Page): Promise<string> => {
  await page.goto(`${matrix}?profile=family-specialist`);
  return (await page.locator(".coverage-total").textContent()) ?? "";
};

const lookAt = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  for (const details of await page.locator("main details").all())
    await details.evaluate((element) => element.setAttribute("open", ""));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect([address, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
    address,
    [],
  ]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect([address, over]).toEqual([address, 0]);
};

test.each([
  [320, "light"],
  [375, "dark"],
  [1280, "light"],
] as const)("every page can be read by everybody at %s pixels, in %s", async (width, colorScheme) => {
  const { page, context } = await openAs("Beth Arlington", {
    colorScheme,
    viewport: { width, height: 800 },
  });
  for (const address of [
    matrix,
    `${matrix}?profile=mental-health-mentor-P&show=uncovered`,
    `${matrix}/tag`,
    `${matrix}/tag?area=${cultural}`,
    "/portfolio/training/new",
  ])
    await lookAt(page, address);
  await context.close();
});

test("a title suggests areas while it is typed; one that is ticked is shown in the matrix", async () => {
  const { page, context } = await openAs("Beth Arlington");
  const before = await shownIn(page);
  await page.goto("/portfolio/training/new");
  await page.locator("#title").fill("Culture and bias in home visiting");
  await page.locator('[name="date"]').fill("2026-01-15");
  await page.locator('[name="hours"]').fill("3");
  const suggested = page.locator('[data-part="suggested"]');
  const box = suggested.getByRole("checkbox", { name: /cultural competence/i });
  await box.waitFor();
  expect(await suggested.textContent()).toContain("culture");
  expect(await box.isChecked(), "never by itself").toBe(false);
  const saved = page.waitForResponse((answer) => answer.url().endsWith("/portfolio/save"));
  await box.press("Space");
  await saved;
  await page
    .locator(".entry-state")
    .getByText(/^Saved/)
    .waitFor();

  const all = page.getByText("All 37 areas");
  await all.click();
  await page.getByLabel("Search the areas").fill("curio");
  await page.getByRole("status").filter({ hasText: "1 area" }).waitFor();

  const after = await shownIn(page);
  expect(Number.parseInt(after, 10)).toBe(Number.parseInt(before, 10) + 1);
  await context.close();
});

test("without a script, entries are tagged by one press each, and undone", async () => {
  const { page, context } = await openAs("Rosa Elena", { javaScriptEnabled: false });
  const before = await shownIn(page);
  await page.goto(`${matrix}/tag`);
  const first = page.locator('main button[name="add"]').first();
  await first.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/done=added/);
  expect(Number.parseInt(await shownIn(page), 10)).toBeGreaterThan(Number.parseInt(before, 10));
  await page.goBack();
  await page.locator('.notice button[name="remove"]').click();
  await page.waitForURL(/done=removed/);
  expect(await shownIn(page)).toBe(before);
  await context.close();
});

test("a coordinator reads the framework, an administrator imports a text, and who follows sees it", async () => {
  const { page, context } = await openAs("Marisol");
  await page.goto("/a/lantern-valley/framework");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Competency framework");
  if ((await page.getByText("Import a text").count()) > 0) {
    await page.getByLabel("For which profile?").selectOption("family-specialist");
    await page.getByLabel("Or paste the text").fill(inventedText());
    await page.getByRole("button", { name: "Look at it first" }).click();
    await page.getByText("Keeps four balls in the air").waitFor();
    await lookAtHere(page);
    await page.getByRole("button", { name: "Accept and show it" }).click();
    await page.getByRole("heading", { name: "Shown now" }).waitFor();
    await lookAtHere(page);
    const { page: beth, context: hers } = await openAs("Beth Arlington");
    await beth.goto(matrix);
    await beth
      .getByText(/in the licensed text of Lantern Valley/)
      .first()
      .click();
    await beth.getByText("Waters the plants before the families come").waitFor();
    await hers.close();
  }
  await context.close();
});

const lookAtHere = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};
