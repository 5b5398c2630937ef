import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { missingChromium, startChromium } from "./chromium.ts";
import { endServer, type Served, startServer } from "./served.ts";

/** A server and a browser, from before the first test of a file until after its last. */
export type JourneyStage = { served: Served; chromium: Browser };

/** Begins both before the tests of a file, and ends them; what it gives is there once they run. */
export const journeyStage = (): JourneyStage => {
  const stage: Partial<JourneyStage> = {};
  beforeAll(async () => {
    if (missingChromium !== undefined) throw new Error(missingChromium);
    stage.served = await startServer();
    stage.chromium = await startChromium();
  });
  afterAll(async () => {
    await stage.chromium?.close();
    if (stage.served !== undefined) await endServer(stage.served);
  });
  return stage as JourneyStage;
};

/** Comes in as somebody invented by one press: the first whose button holds the name. */
export const enterAs = async (page: Page, name: string): Promise<void> => {
  await page.goto("/demonstration");
  await page
    .getByRole("button", { name: new RegExp(name) })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname !== "/demonstration");
};

/** The smallest phone, in which somebody invented is signed in. */
export const openAs = async (
  { chromium, served }: JourneyStage,
  name: string,
  further: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> => {
  const viewport = { width: 320, height: 800 };
  const context = await chromium.newContext({ baseURL: served.url, viewport, locale: "en-US", ...further });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await enterAs(page, name);
  return { page, context };
};

/** What is open can be read by everybody: axe finds nothing, and nothing is wider than the screen. */
export const expectReadable = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect([page.url(), violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), over]).toEqual([
    page.url(),
    [],
    0,
  ]);
};

/** Opens a page, and everything that is folded in it, and looks whether it can be read. */
export const lookAt = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  for (const details of await page.locator("main details").all())
    await details.evaluate((element) => element.setAttribute("open", ""));
  await expectReadable(page);
};
