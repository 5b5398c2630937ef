import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type WorkbookCell, writeWorkbook } from "../../src/services/workbook.ts";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";

// A spreadsheet of four hundred trainings with a dozen bad rows, in a real browser: looked over, brought in, corrected and
// taken back; as CSV with a script and as XLSX without.

const stage = journeyStage();

const headings = ["Training Title", "Date Attended", "Hours", "Presenter", "Relationship-based?"];

const isBad = (at: number): boolean => at % 34 === 10;

const rowsOf = (wrong: string): readonly (readonly string[])[] =>
  Array.from({ length: 400 }, (_, at) => [
    `Workshop ${at}`,
    isBad(at) ? wrong : `${(at % 12) + 1}/${(at % 28) + 1}/${2000 + Math.floor(at / 28)}`,
    "1:30",
    "Ana Ruiz",
    at % 2 === 0 ? "yes" : "no",
  ]);

const bad = rowsOf("x").filter((_, at) => isBad(at)).length;

const csvOf = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from([headings, ...rows].map((cells) => cells.join(",")).join("\r\n"));

const choose = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.goto("/portfolio/import");
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "Go on" }).first().click();
  await page.getByRole("heading", { name: "Match the columns" }).waitFor();
};

const goOn = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "See what would come in" }).click();
  await page.getByRole("heading", { name: "Look it over" }).waitFor();
};

const bringIn = async (page: Page, entries: number): Promise<void> => {
  await page.getByRole("button", { name: `Bring in ${entries} entries` }).click();
  await page.getByRole("heading", { name: "It is in your portfolio" }).waitFor();
};

const trainings = async (page: Page): Promise<string> => {
  await page.goto("/portfolio/training");
  return (await page.locator(".table-total").first().innerText()).trim();
};

test("four hundred trainings come in from a list, the bad rows are corrected, and all is taken back", async () => {
  expect(bad).toBe(12);
  const { page, context } = await openAs(stage, "Beth Arlington");
  const before = await trainings(page);
  await page.goto("/portfolio/import");
  await expectReadable(page);
  await choose(page, "trainings.csv", csvOf(rowsOf("soon")));
  await expectReadable(page);
  await goOn(page);
  await expectReadable(page);
  expect(await page.getByRole("heading", { name: "Left out: 12 rows" }).isVisible()).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download these rows" }).click(),
  ]);
  const wrong = await readFile(await download.path(), "utf8");
  await bringIn(page, 388);
  await expectReadable(page);
  const first = page.url();

  await choose(page, "corrected.csv", Buffer.from(wrong.replaceAll(",soon,", ",3/14/2024,")));
  await goOn(page);
  await bringIn(page, 12);
  const second = page.url();
  expect(await trainings(page)).not.toBe(before);

  for (const address of [first, second]) {
    await page.goto(address);
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByRole("heading", { name: "Taken back" }).waitFor();
  }
  await expectReadable(page);
  expect(await trainings(page)).toBe(before);
  await context.close();
});

test("and from a workbook, without a script", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington", { javaScriptEnabled: false });
  const text = (value: string): WorkbookCell => ({ as: "text", text: value });
  const book = await writeWorkbook([
    {
      name: "Trainings",
      headings,
      rows: rowsOf("soon").map(([title = "", date = "", hours = "", by = "", is = ""]) => [
        text(title),
        text(date),
        text(hours),
        text(by),
        text(is),
      ]),
    },
  ]);
  await choose(page, "trainings.xlsx", Buffer.from(book));
  await goOn(page);
  await bringIn(page, 388);
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByRole("heading", { name: "Taken back" }).waitFor();
  await page.getByRole("button", { name: "Bring it in again" }).click();
  await page.getByRole("heading", { name: "It is in your portfolio" }).waitFor();
  await context.close();
});

test("a workbook and a PDF are made while one waits", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington");
  await page.goto("/portfolio/export");
  await expectReadable(page);
  await page.getByRole("button", { name: "Make the PDF" }).click();
  await page.getByText("Files you asked for").waitFor();
  await expect
    .poll(
      async () => {
        await page.goto("/portfolio/export");
        return page.getByText(/Ready, until/).count();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(1);
  await expectReadable(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download: Portfolio (PDF)" }).click(),
  ]);
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe("%PDF-");
  await context.close();
});
