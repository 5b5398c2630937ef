import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";
import { certificate, drawing, photograph, plainPdf } from "../kit/made-files.ts";

// Documents in a real browser: sent with a script over a line that breaks, sent without one, made a training of, and
// looked at by whoever a portfolio is shared with.

const stage = journeyStage();

const chosen = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

const choose = async (page: Page, ...files: readonly ReturnType<typeof chosen>[]): Promise<void> =>
  page.locator('at-documents input[name="files"]').setInputFiles([...files]);

test("a certificate is sent, and what is read in it becomes a training once somebody says so", async () => {
  const { page, context } = await openAs(stage, "Joanna Whitefeather");
  const main = page.getByRole("main");
  await page.goto("/portfolio/documents");
  await main.getByText("No documents yet").waitFor();
  await expectReadable(page);
  await choose(page, chosen("certificate.pdf", certificate()));
  await main.getByRole("heading", { name: "We read this in the document" }).waitFor();
  expect(await main.getByLabel("Title").inputValue()).toBe("Listening to Babies");
  await expectReadable(page);
  await main.getByLabel("Hours").fill("6.5");
  await main.getByRole("button", { name: "Make a training of it" }).click();
  await page.waitForURL(/\/portfolio\/training\//);
  expect(await main.getByLabel("Title").first().inputValue()).toBe("Listening to Babies");
  await main.getByRole("link", { name: "certificate.pdf" }).waitFor();
  await expectReadable(page);
  await page.goto("/portfolio/training");
  await main.getByText("1 document", { exact: true }).waitFor();
  await expectReadable(page);
  await context.close();
});

/** Something in a file that no page shows: it makes the file long, and nobody has to read it. */
const unseen = (characters: number): string => `(${"x".repeat(characters)})`;

test("what is sent goes on from where the line was lost, and is read out", async () => {
  const { page, context } = await openAs(stage, "Henrik Salonen");
  const main = page.getByRole("main");
  await page.goto("/portfolio/documents");
  let pieces = 0;
  const offsets: number[] = [];
  await page.route("**/piece?**", async (route) => {
    pieces++;
    offsets.push(Number(new URL(route.request().url()).searchParams.get("offset")));
    // The line breaks twice: once before a piece is there, and once after.
    if (pieces === 2) return route.abort("connectionreset");
    if (pieces === 4) {
      await route.fetch();
      return route.abort("connectionreset");
    }
    return route.continue();
  });
  const long = plainPdf(["A long certificate"], { further: [unseen(900_000)] });
  await choose(page, chosen("long.pdf", long));
  await main.getByRole("heading", { name: "long.pdf" }).waitFor();
  const piece = 256 * 1024;
  expect(offsets).toEqual([0, piece, piece, 2 * piece, 3 * piece]);
  await page.goto("/portfolio/documents");
  await choose(page, chosen("notes.txt", new TextEncoder().encode("hello")));
  await main.getByText("neither a PDF nor").first().waitFor();
  expect(await main.locator('[data-part="said"]').textContent()).toContain("notes.txt: This is neither");
  await expectReadable(page);
  await context.close();
});

test("what is not wanted any more is stopped, and several lead to the list", async () => {
  const { page, context } = await openAs(stage, "Caleb Mensah", { colorScheme: "dark" });
  const main = page.getByRole("main");
  await page.goto("/portfolio/documents");
  await page.route("**/piece?**", async (route) => {
    if (route.request().postDataBuffer()?.length === 256 * 1024) return;
    return route.continue();
  });
  await choose(page, chosen("slow.pdf", plainPdf(["Slow"], { further: [unseen(600_000)] })));
  await main.getByRole("button", { name: "Cancel: slow.pdf" }).click();
  await main.getByText("Stopped. Nothing of it was kept.").first().waitFor();
  await page.unroute("**/piece?**");
  await choose(page, chosen("one.jpg", await photograph()), chosen("two.png", await drawing()));
  await main.getByRole("link", { name: "one.jpg: arrived" }).or(main.getByRole("table")).first().waitFor();
  await page.goto("/portfolio/documents");
  await main.getByRole("link", { name: "one.jpg" }).first().waitFor();
  await main.getByRole("link", { name: "two.png" }).first().waitFor();
  await expectReadable(page);
  await context.close();
});

test("without a script documents are sent, attached, deleted and brought back", async () => {
  const { page, context } = await openAs(stage, "Priya Raman", {
    javaScriptEnabled: false,
    locale: "en-US",
  });
  const main = page.getByRole("main");
  await page.goto("/portfolio/documents");
  await page
    .locator('input[name="files"]')
    .setInputFiles([chosen("one.pdf", certificate("Watching")), chosen("two.png", await drawing(31, 21))]);
  await main.getByRole("button", { name: "Upload" }).click();
  await main.getByRole("link", { name: "one.pdf: arrived." }).click();
  await main.getByRole("button", { name: "No, thank you" }).click();
  await main.getByRole("heading", { name: "Preview" }).waitFor();
  expect(await main.getByRole("heading", { name: "We read this in the document" }).count()).toBe(0);
  await main.getByRole("button", { name: "Delete this document" }).click();
  await main.getByRole("button", { name: "Undo" }).click();
  await main.getByText("The document is back.").or(page.getByText("The document is back.")).first().waitFor();
  await context.close();
});

test("what arrived beside what was not taken is told at once, and what is looked through as soon as it is done", async () => {
  const { page, context } = await openAs(stage, "Joanna Whitefeather", {
    serviceWorkers: "block",
  });
  const main = page.getByRole("main");
  await page.goto("/portfolio/documents");
  await choose(
    page,
    chosen("notes.txt", new TextEncoder().encode("hello")),
    chosen("three.png", await drawing(41, 21)),
  );
  await main.getByText("neither a PDF nor").first().waitFor();
  await main.getByRole("rowheader", { name: "three.png" }).waitFor();
  // The same once more, by itself: one stays, and is told that it is there.
  await choose(page, chosen("three.png", await drawing(41, 21)));
  await main
    .getByText(/three\.png.*(already|is there)/)
    .first()
    .waitFor();
  expect(new URL(page.url()).pathname).toBe("/portfolio/documents");
  // As a page of a document that is still held: what is told of it now is taken in.
  await main.getByRole("rowheader").getByRole("link", { name: "three.png" }).click();
  const held = page.url();
  await page.route(held, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const isFirst = route.request().resourceType() === "document";
    return route.fulfill({
      response: answer,
      body: isFirst
        ? text.replace("<at-fresh", '<at-fresh data-waits=""').replace("We could not read", "We still read")
        : text,
    });
  });
  await page.reload();
  await main.getByText("We still read").waitFor();
  await main.getByText("We could not read").waitFor();
  expect(await main.locator("[data-said]").textContent()).toBe("It is done: the page is up to date.");
  await expectReadable(page);
  await context.close();
});
