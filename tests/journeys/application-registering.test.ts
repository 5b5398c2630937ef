import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, lookAt, openAs } from "../kit/journey.ts";

// Somebody registers for an endorsement, sees where the application stands and what it costs, changes the category, and
// withdraws: on a phone with a script, and without one.

const stage = journeyStage();

/** A link, which the script makes open its question. */
const withdrawing = 'main a[href$="/withdraw"]';

const phone = { viewport: { width: 375, height: 812 } };

/** Looks at a page; what looks is a script itself. */
type Look = (page: Page) => Promise<void>;
const nothing: Look = async () => undefined;

const register = async (page: Page, look: Look): Promise<string> => {
  await page.goto("/applications");
  await page.getByRole("link", { name: "Register for an endorsement" }).first().click();
  await page.getByRole("link", { name: /^Choose Lantern Valley/ }).click();
  // All categories are folded under those in mind and the finder.
  await page.locator("summary", { hasText: "All 13 categories" }).click();
  await look(page);
  await page.getByRole("link", { name: "Infant Family Associate (IFA)" }).click();
  const main = page.locator("main");
  expect(await main.textContent()).toContain("$15.00");
  expect(await main.textContent()).toContain("$150.00 as of today");
  await page.locator('[name="membership"][value="elsewhere"]').check({ force: true });
  await page.locator('[name="share"][value="1"]').check({ force: true });
  await page.getByRole("button", { name: "Register", exact: true }).click();
  // How that membership can be checked was left out.
  await page.locator(".error-summary").waitFor();
  await look(page);
  await page.locator('[name="proof"]').fill("Prairie Light, number 3117");
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
};

const changeCategory = async (page: Page, look: Look): Promise<void> => {
  await page.getByRole("link", { name: "Change the category" }).click();
  await look(page);
  const choice = page.locator(".choice", { has: page.locator('[name="category"][value="IFS"]') });
  expect(await choice.textContent()).toContain("Registration fee: $10.00 more falls due");
  await choice.locator("input").check({ force: true });
  await page.getByRole("button", { name: "Change the category" }).click();
  await page.getByText("The category is changed.").waitFor();
};

test("somebody registers, sees what is missing, changes the category and withdraws", async () => {
  const { page, context } = await openAs(stage, "Henrik Salonen", phone);
  const address = await register(page, expectReadable);
  const main = page.locator("main");
  expect(await main.textContent()).toContain("You may already go on with your portfolio");
  await lookAt(page, address);
  await changeCategory(page, expectReadable);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Infant Family Specialist (IFS)");
  expect(await main.textContent()).toContain("$25.00 still open");
  // The question stands over the page.
  await page.locator(withdrawing).click();
  await page.locator("dialog[open]").waitFor();
  await expectReadable(page);
  await page.locator('dialog [name="why"]').fill("I move away.");
  await page.locator("dialog").getByRole("button", { name: "Withdraw", exact: true }).click();
  await page.getByText("The application is withdrawn.").waitFor();
  expect(await main.textContent()).toContain("I move away.");
  await lookAt(page, "/applications");
  expect(await main.textContent()).toContain("Withdrawn");
  await context.close();
});

test("the same goes without a script", async () => {
  const { page, context } = await openAs(stage, "Priya Raman", { ...phone, javaScriptEnabled: false });
  const address = await register(page, nothing);
  await changeCategory(page, nothing);
  await page.locator(withdrawing).click();
  await page.waitForURL(`**${address}/withdraw`);
  await page.getByRole("button", { name: "Withdraw", exact: true }).click();
  await page.waitForURL(`**${address}`);
  expect(await page.locator("main").textContent()).toContain("You have withdrawn this application.");
  await context.close();
});
