import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";

// Somebody of a register publishes a listing: the association accepts it, a visitor finds it, its person hides it, and the
// association takes it down.

const stage = journeyStage();

const name = "Wilhelmina Osei";

const save = async (page: Page): Promise<void> => {
  await page.locator('main form[action^="/providers/"] button[type="submit"]').last().click();
  await page.waitForURL("**/providers/mine");
};

const decide = async (page: Page, decision: string, reason = ""): Promise<void> => {
  await page.goto("/a/lantern-valley/directory");
  const panel = page.locator("section.panel", { has: page.getByRole("heading", { name, level: 3 }) });
  if (reason !== "") await panel.locator('[name="reason"]').fill(reason);
  await panel.locator(`button[value="${decision}"]`).click();
  await page.getByText("That is decided, and the person is told.").waitFor();
};

test("a listing is offered, accepted, found, hidden, shown again and taken down", async () => {
  const visitor = await (
    await stage.chromium.newContext({ baseURL: stage.served.url, locale: "en-US" })
  ).newPage();
  const isFound = async (): Promise<boolean> => {
    await visitor.goto("/providers?place=lantern+falls");
    return (await visitor.getByRole("heading", { name }).count()) > 0;
  };
  const { page, context } = await openAs(stage, "Henrik Salonen");
  const staff = await openAs(stage, "Tomasz Lindqvist");

  await page.goto("/providers/mine");
  await page.getByRole("link", { name: "Find yourself in the register" }).first().click();
  await page.locator('main [name="q"]').fill("wilhelmina");
  await page.locator('main form[action="/register/look-up"] button').click();
  await page.locator('a[href^="/providers/offer?holder="]').first().click();
  await page.locator('[name="languages"][value="en"]').check({ force: true });
  await page.locator('[name="ways"][value="virtual"]').check({ force: true });
  await page.locator('[name="forms"][value="individual"]').check({ force: true });
  await page.locator('[name="town"]').fill("Lantern Falls");
  await page.locator('[name="openings"][value="yes"]').check({ force: true });
  await page.locator('[name="phone"]').fill("555 0177");
  await save(page);
  expect(await page.locator("main").textContent()).toContain("Waiting for the association");
  expect(await isFound()).toBe(false);

  await staff.page.goto("/a/lantern-valley/desk");
  await staff.page
    .getByRole("link", { name: /To the directory/ })
    .first()
    .click();
  await expectReadable(staff.page);
  await decide(staff.page, "accepted");
  expect(await isFound()).toBe(true);
  await expectReadable(visitor);

  const setShown = async (isShown: boolean): Promise<void> => {
    await page.goto("/providers/mine");
    await page.locator('a[href^="/providers/mine/"]').first().click();
    await page.locator('[name="isShown"]').setChecked(isShown, { force: true });
    await save(page);
  };
  await setShown(false);
  expect(await isFound()).toBe(false);
  await staff.page.goto("/a/lantern-valley/directory");
  expect(await staff.page.locator("main").textContent()).toContain("Its person hides it at present");
  await setShown(true);
  expect(await isFound()).toBe(true);

  await decide(staff.page, "taken-down", "Please call us first.");
  expect(await isFound()).toBe(false);
  await page.goto("/providers/mine");
  expect(await page.locator("main").textContent()).toContain("Please call us first.");
  await expectReadable(page);
  await Promise.all([context, staff.context, visitor.context()].map(async (each) => each.close()));
});
