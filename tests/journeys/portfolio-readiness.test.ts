import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";

// What a portfolio comes to, in a real browser: every page at the smallest width, the way from nothing to what is
// missing by keyboard and without a script, and the panel beside what one types.

const stage = journeyStage();

const pages = [
  "/portfolio",
  "/portfolio/readiness",
  "/portfolio/readiness/alliance-2024/IFS",
  "/portfolio/readiness/alliance-2024/ERS",
  "/portfolio/plan",
  "/providers",
  "/providers/mine",
  "/portfolio/what-if",
  "/portfolio/what-if?c=alliance-2024/IFS&c=alliance-2024/IMHS&training=20&rsc=12.5&degree=master",
  "/portfolio/what-if?training=many&rsc-about=9&by=2001-01-01",
  "/portfolio/finder",
  "/portfolio/finder?asked=work",
  "/portfolio/finder?edition=alliance-2024&work=prevention&treats=no&ages=both",
  "/portfolio/finder?edition=alliance-2024&work=macro&leads=P&ages=infant&degree=none",
  "/portfolio/associations",
  "/portfolio/export",
] as const;

test.each([
  ["Beth Arlington", "light"],
  ["Rosa Elena", "dark"],
  ["Priya Raman", "dark"],
] as const)("every page of %s can be read by everybody, in %s", async (name, colorScheme) => {
  const { page, context } = await openAs(stage, name, { colorScheme });
  for (const address of pages) {
    await page.goto(address);
    for (const details of await page.locator("main details").all())
      await details.evaluate((element) => element.setAttribute("open", ""));
    await expectReadable(page);
  }
  await context.close();
});

/** Moves on by Tab until something has the focus. */
const tabTo = async (page: Page, what: string): Promise<void> => {
  for (let step = 0; step < 60; step++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, what)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${what} is not reached by Tab`);
};

/** Chooses an answer to a question of the finder, and goes on. A page one comes back to may remember what was chosen. */
const answer = async (page: Page, value: string): Promise<void> => {
  await tabTo(page, "main input[type=radio]");
  await page.keyboard.press("Space");
  const chosen = async (): Promise<boolean> => page.locator(`main input[value="${value}"]`).isChecked();
  for (let step = 0; step < 5 && !(await chosen()); step++) await page.keyboard.press("ArrowDown");
  await tabTo(page, "main form button[type=submit]");
  await page.keyboard.press("Enter");
};

test.each([
  ["Joanna Whitefeather", true],
  ["Henrik Salonen", false],
] as const)(
  "%s comes from nothing to what is missing, by keyboard, with a script: %s",
  async (name, javaScriptEnabled) => {
    const { page, context } = await openAs(stage, name, { javaScriptEnabled });
    const main = page.getByRole("main");
    await page.goto("/portfolio");
    await main.getByRole("link", { name: "Choose an association" }).focus();
    await page.keyboard.press("Enter");
    await main.getByRole("button", { name: "Follow Lantern Valley" }).focus();
    await page.keyboard.press("Enter");
    await main.getByText("You follow this association now.").waitFor();
    await page.goto("/portfolio");
    await main.getByRole("link", { name: "Find my category" }).first().focus();
    await page.keyboard.press("Enter");
    await main.getByText("What is most of your work?").waitFor();
    await answer(page, "prevention");
    await main.getByText("Do you treat the relationship").waitFor();
    await page.goBack();
    await main.getByText("What is most of your work?").waitFor();
    await answer(page, "prevention");
    await main.getByText("Do you treat the relationship").waitFor();
    await answer(page, "no");
    await main.getByText("How old are the children").first().waitFor();
    await answer(page, "infant");
    await main.getByRole("heading", { name: "This would fit your work" }).waitFor();
    await main.getByRole("button", { name: "Keep this category in mind" }).focus();
    await page.keyboard.press("Enter");
    await main.getByRole("heading", { name: "What is missing: Infant Family Specialist" }).waitFor();
    await main.getByRole("link", { name: "See everything, with its rules" }).focus();
    await page.keyboard.press("Enter");
    await main.getByText("You have this category in mind.").waitFor();
    expect(await main.innerText()).toContain("33 more hours of training");
    await context.close();
  },
);

test("the panel beside a training says what it means while it is typed", async () => {
  const { page, context } = await openAs(stage, "Adaeze Obi");
  const following = "/portfolio/associations/lantern-valley";
  for (const [address, form] of [
    [`${following}/follow`, {}],
    [`${following}/keep`, { category: "alliance-2024/IFS" }],
  ] as const)
    expect((await page.request.post(address, { form, headers: { origin: stage.served.url } })).ok()).toBe(
      true,
    );
  await page.goto("/portfolio/training/new");
  const panel = page.locator("#readiness");
  expect(await panel.innerText()).toContain("33 more hours of training");
  await page.locator("input[name=title]").fill("Listening to babies");
  await page.locator("input[name=date]").fill("2025-03-01");
  await page.locator("input[name=hours]").fill("6.5");
  await page.locator("label[for=relationshipBased]").click();
  await panel.getByText("26.5 more hours of training").waitFor();
  await expectReadable(page);
  await context.close();
});
