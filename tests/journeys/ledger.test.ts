import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";

// A year of monthly RSC on a phone: filled in by a few presses, and whether whoever gave it counts is told before anything
// is kept.

const stage = journeyStage();

const fillYear = async (page: Page, who: string): Promise<void> => {
  await page.goto("/portfolio/rsc/log");
  await page.getByLabel(who, { exact: true }).check({ force: true });
  await page.locator('[name="every"]').selectOption("month");
  await page.locator('[name="from"]').fill("2023-01-31");
  await page.locator('input[name="to"]').fill("2023-12-31");
  await page.locator('[name="each"]').fill("1.5");
  await page.locator('button[value="rows"]').click();
  await page.locator(".series-sum").waitFor();
};

const standing = (page: Page) => page.locator('[data-beside="standing"]');

test("whether a provider counts is told before anything is kept, and anew when another is chosen", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington");
  await fillYear(page, "Dolores Marchetti");
  expect(await page.evaluate("document.activeElement?.id")).toBe("days");
  expect(await page.locator(".series-sum").textContent()).toContain("12 days");
  expect(await standing(page).textContent()).toContain("Dolores Marchetti does not count");
  await expectReadable(page);
  await page.getByLabel("Wilhelmina Osei", { exact: true }).check({ force: true });
  await standing(page).getByText("Wilhelmina Osei").first().waitFor();
  expect(await standing(page).textContent()).not.toContain("Dolores");
  await page.locator('[name="sessions"]').nth(1).fill("2");
  await page.locator(".series-sum").getByText("18.5").waitFor();
  await page.locator('main button[value="save"]').click();
  await page.waitForURL(/\/portfolio\/rsc\?logged=/);
  expect(await page.locator("main").textContent()).toContain("18.5");
  await context.close();
});

test("without a script the days are filled in, looked at and kept as well", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington", { javaScriptEnabled: false });
  await fillYear(page, "Dolores Marchetti");
  expect(await standing(page).textContent()).toContain("Dolores Marchetti does not count");
  await page.locator('main button[value="save"]').click();
  await page.waitForURL(/\/portfolio\/rsc\?logged=/);
  await context.close();
});

test.each([true, false])(
  "days filled in are there when one comes back or loads again (script: %s)",
  async (isOn) => {
    const { page, context } = await openAs(stage, "Beth Arlington", { javaScriptEnabled: isOn });
    await fillYear(page, "Wilhelmina Osei");
    expect(new URL(page.url()).pathname).toBe("/portfolio/rsc/log");
    const first = page.locator('[name="sessions"]').first();
    await page.reload();
    expect(await first.inputValue()).toBe("2023-01-31");
    await page.goto("/portfolio/rsc");
    await page.goBack();
    expect([await first.inputValue(), await page.locator(".series-sum").textContent()]).toEqual([
      "2023-01-31",
      "12 days, 18 hours in all.",
    ]);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/portfolio/rsc/log");
    expect(await page.locator('[name="from"]').inputValue()).toBe("2023-01-31");
    await page.goForward();
    expect(await first.inputValue()).toBe("2023-01-31");
    await context.close();
  },
);

test("whose name is typed stands in no address, while days and hours do", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington");
  await page.goto("/portfolio/rsc/log");
  await page.locator('.series-somebody [name="name"]').evaluate((field) => {
    const who = document.querySelector<HTMLInputElement>('[name="who"][value="new"]');
    if (who !== null && who.type === "radio") who.checked = true;
    (field as HTMLInputElement).value = "Dana Ruiz";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.locator('[name="sessions"]').nth(0).fill("2023-01-31");
  await page.locator('[name="sessions"]').nth(1).fill("1.5");
  await page.locator(".series-sum").getByText("1.5").waitFor();
  const address = new URL(page.url());
  expect(address.searchParams.getAll("sessions").slice(0, 2)).toEqual(["2023-01-31", "1.5"]);
  expect([address.searchParams.get("who"), /Dana/.test(address.href)]).toEqual(["new", false]);
  // What an address cannot hold leaves it empty, and not as it was before.
  await page.locator('[name="sessions"]').nth(1).fill("1".repeat(4000));
  await page.waitForURL((url) => url.search === "");
  await context.close();
});
