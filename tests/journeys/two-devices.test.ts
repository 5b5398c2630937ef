import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";
import { plainPdf } from "../kit/made-files.ts";

// One person on a telephone and on a computer: what the one page did while the other stood open is not undone by it, and
// what was typed in the other is not lost. Steps of a plan: plan.test.ts. Entries: portfolio-saving.test.ts.

const stage = journeyStage();

const onBoth = async (name: string, work: (phone: Page, computer: Page) => Promise<void>): Promise<void> => {
  const phone = await openAs(stage, name);
  const computer = await openAs(stage, name, { viewport: { width: 1280, height: 900 } });
  await work(phone.page, computer.page);
  await Promise.all([phone.context.close(), computer.context.close()]);
};

test("areas pressed on two pages of one entry are both kept", async () =>
  onBoth("Beth Arlington", async (phone, computer) => {
    await phone.goto("/portfolio/competencies/tag");
    const entry = await phone.locator('main input[name="entry"]').first().inputValue();
    const address = `/portfolio/competencies/tag?entry=${entry}`;
    for (const page of [phone, computer]) {
      await page.goto(address);
      await page.getByText("All areas", { exact: true }).click();
    }
    const press = async (page: Page, area: string): Promise<void> => {
      await page.getByRole("button", { name: `Add ${area}`, exact: true }).click();
      await page.waitForURL(/done=added/);
    };
    await press(phone, "curiosity");
    await press(computer, "collaborating");
    const chosen = await computer.locator("main").innerText();
    expect(chosen).toContain("Curiosity");
    expect(chosen).toContain("Collaborating");
    expect(await computer.locator('main button[name="remove"]').count()).toBeGreaterThanOrEqual(2);
  }));

test("what one page attaches to a document, the other does not take away", async () =>
  onBoth("Beth Arlington", async (phone, computer) => {
    await phone.goto("/portfolio/documents");
    await phone.locator('at-documents input[name="files"]').setInputFiles([
      {
        name: "agenda.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from(plainPdf(["What we talk about"])),
      },
    ]);
    await phone.waitForURL(/\/portfolio\/documents\/[0-9a-f-]{36}/);
    await computer.goto(phone.url());
    const boxes = (page: Page) => page.locator('input[type="checkbox"][name="entries"]');
    const save = async (page: Page, which: number): Promise<void> => {
      await boxes(page).nth(which).check({ force: true });
      await page.locator('form[action$="/attach"] button').click();
      await page.waitForURL(/notice|documents/);
      await page.getByRole("status").first().waitFor();
    };
    await save(phone, 0);
    await save(computer, 1);
    expect([await boxes(computer).nth(0).isChecked(), await boxes(computer).nth(1).isChecked()]).toEqual([
      true,
      true,
    ]);
  }));

test("a listing that another page changed is shown beside what was typed", async () =>
  onBoth("Harriet Lowell", async (phone, computer) => {
    await phone.goto("/providers/mine");
    await phone.locator('main a[href^="/providers/mine/"]').first().click();
    await phone.waitForURL(/\/providers\/mine\/[0-9a-f-]{36}/);
    await computer.goto(phone.url());
    const save = async (page: Page, town: string): Promise<void> => {
      await page.locator('input[name="town"]').fill(town);
      await page.getByRole("button", { name: "Save", exact: true }).click();
    };
    await save(phone, "Escanaba");
    await phone.waitForURL(/\/providers\/mine(\?|$)/);
    await save(computer, "Marquette");
    await computer.getByText("What stands there now").waitFor();
    expect(await computer.locator("main").innerText()).toContain("Escanaba");
    expect(await computer.locator('input[name="town"]').inputValue()).toBe("Marquette");
    await expectReadable(computer);
    await save(computer, "Marquette");
    await computer.waitForURL(/\/providers\/mine(\?|$)/);
  }));
