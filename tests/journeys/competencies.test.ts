import type { Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, lookAt, openAs } from "../kit/journey.ts";
import { inventedText } from "../kit/licensed-text.ts";

// Areas in a real browser: an entry that suggests them while its title is typed, one press each with a script and
// without, and the matrix that changes with them.

const stage = journeyStage();

const matrix = "/portfolio/competencies";
const cultural = "theoretical-foundations/cultural-competence";

const shownIn = async (page: Page): Promise<string> => {
  await page.goto(`${matrix}?profile=family-specialist`);
  return (await page.locator(".coverage-total").textContent()) ?? "";
};

test.each([
  [320, "light"],
  [375, "dark"],
  [1280, "light"],
] as const)("every page can be read by everybody at %s pixels, in %s", async (width, colorScheme) => {
  const { page, context } = await openAs(stage, "Beth Arlington", {
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

test("on a phone, a row says its area and what shows it, and goes past what does not", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington");
  await page.goto(`${matrix}?profile=family-specialist`);
  const rows = page.locator(".coverage-table tbody tr");
  const said = async (area: string): Promise<readonly string[]> => {
    const cells = await rows.filter({ hasText: area }).first().getByRole("cell").all();
    return Promise.all(cells.map(async (cell) => (await cell.ariaSnapshot()).replaceAll(/\s*\n\s*/g, " ")));
  };
  expect(await said("Cultural competence")).toEqual([
    '- cell "Not shown yet"',
    "- cell",
    "- cell",
    "- cell",
    "- cell",
    "- cell",
  ]);
  expect(await said("Pregnancy and early parenthood")).toEqual([
    '- cell "Shown"',
    "- cell",
    "- cell",
    '- cell: - group: "Training: 1 entry"',
    "- cell",
    "- cell",
  ]);
  await context.close();
});

test("on paper, every area of expertise is a table, and nothing says that this is a demonstration", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington");
  await page.goto(`${matrix}?profile=family-specialist`);
  const groups = await page.locator(".coverage-table").count();
  const paper = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(paper));
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  expect(width).toBeGreaterThan(height);
  const { text } = await extractText(pdf, { mergePages: true });
  const heads = text.match(/Area Shown\? Education Work Training RSC Leadership/g) ?? [];
  expect(heads.length).toBeGreaterThanOrEqual(groups);
  expect(text).toMatch(/Reading a\s+newborn's cues/);
  expect(text).not.toMatch(/demonstration|Find entries/i);
  await context.close();
});

test("a title suggests areas while it is typed; one that is ticked is shown in the matrix", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington");
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
  const { page, context } = await openAs(stage, "Rosa Elena", { javaScriptEnabled: false });
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
  const { page, context } = await openAs(stage, "Marisol");
  await page.goto("/a/lantern-valley/framework");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Competency framework");
  if ((await page.getByText("Import a text").count()) > 0) {
    await page.getByLabel("For which profile?").selectOption("family-specialist");
    await page.getByLabel("Or paste the text").fill(inventedText());
    await page.getByRole("button", { name: "Look at it first" }).click();
    await page.getByText("Keeps four balls in the air").waitFor();
    await expectReadable(page);
    await page.getByRole("button", { name: "Accept and show it" }).click();
    await page.getByRole("heading", { name: "Shown now" }).waitFor();
    await expectReadable(page);
    const { page: beth, context: hers } = await openAs(stage, "Beth Arlington");
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
