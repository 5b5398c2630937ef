import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";

// The register of standing in a real browser: kept by staff from a list, and looked up by whoever names somebody, by
// keyboard and without a script.

const stage = journeyStage();

const saved = async (page: Page): Promise<void> =>
  page.locator(".entry-state", { hasText: /^Saved/ }).waitFor();

test("whoever gives supervision is found by keyboard, filled in, saved, and can be taken back", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington");
  await page.goto("/portfolio/providers/new");
  const field = page.getByRole("combobox", { name: "In the associations’ register" });
  await field.focus();
  await page.keyboard.type("lowe har");
  const options = page.locator("at-look-up").getByRole("option");
  await options.first().waitFor();
  expect(await options.count()).toBe(2);
  await expectReadable(page);
  await page.keyboard.press("Escape");
  expect(await options.count()).toBe(0);
  await page.keyboard.type(" lowell");
  await expect.poll(async () => options.count()).toBe(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const chosen = page.getByRole("status").filter({ hasText: "Harriet Lowell" });
  expect(await chosen.innerText()).toContain("Endorsed Reflective Supervisor (ERS) since May 1, 2020");
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Harriet Lowell");
  await saved(page);
  await expectReadable(page);

  await page.reload();
  expect(await chosen.innerText()).toContain("Lantern Valley Association");
  await page.getByRole("link", { name: "Not this person" }).click();
  await saved(page);
  expect(await field.isVisible()).toBe(true);
  await page.reload();
  expect(await field.isVisible()).toBe(true);
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Harriet Lowell");
  await context.close();
});

/** What the database holds of entries of a kind, as their list tells it. */
const listed = async (page: Page, kind: string): Promise<string> => {
  const list = await page.context().newPage();
  await list.goto(`/portfolio/${kind}`);
  const text = await list.getByRole("main").innerText();
  await list.close();
  return text;
};

test("led back from the page of looking up, whom one chose is saved with the button", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington");
  await page.goto("/register/look-up?q=bao&for=/portfolio/references/new");
  await expectReadable(page);
  await page.getByRole("link", { name: "This is the person: Bao Tran" }).click();
  await page.waitForURL((url) => url.pathname === "/portfolio/references/new" && url.search === "");
  const main = page.getByRole("main");
  expect(await main.innerText()).toContain("Prairie Light Association");
  expect(await main.innerText()).toContain("This is not saved yet.");
  await expectReadable(page);
  expect(await listed(page, "references")).not.toContain("Bao Tran");
  await page.getByRole("button", { name: "Save", exact: true }).last().click();
  await page.getByRole("link", { name: "Bao Tran" }).click();
  expect(await main.innerText()).toContain("Prairie Light Association");
  expect(await main.innerText()).not.toContain("This is not saved yet.");
  await context.close();
});

test("a link from anywhere that names somebody changes nothing until one types", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington");
  await page.goto("/register/look-up?q=delph&for=/portfolio/providers/new");
  const link = page.getByRole("link", { name: "This is the person: Delphine Moreau" });
  const there = (await link.getAttribute("href")) ?? "";
  await page.goto(there);
  await page.waitForURL((url) => url.search === "");
  const main = page.getByRole("main");
  expect(await main.innerText()).toContain("Delphine Moreau");
  await page.goto("/portfolio/providers");
  expect(await main.innerText()).not.toContain("Delphine Moreau");
  await page.goto(there);
  await page.getByLabel("E-mail address").fill("delphine@people.example");
  await saved(page);
  expect(await main.innerText()).not.toContain("This is not saved yet.");
  await page.reload();
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Delphine Moreau");
  expect(await page.getByRole("link", { name: "Not this person" }).isVisible()).toBe(true);
  await context.close();
});

test("without a script the same is done by links and a button", async () => {
  const { page, context } = await openAs(stage, "Rosa Elena", { javaScriptEnabled: false });
  await page.goto("/portfolio/providers/new");
  await page.getByRole("link", { name: "Buscar en el registro" }).click();
  await page.getByLabel("Nombre").fill("delph");
  await page.getByRole("button", { name: "Buscar" }).click();
  await page.getByRole("link", { name: "Es esta persona: Delphine Moreau" }).click();
  expect(await page.getByLabel("Nombre", { exact: true }).inputValue()).toBe("Delphine Moreau");
  expect(await page.getByRole("main").innerText()).toContain("Esto todavía no está guardado.");
  await page.getByRole("button", { name: "Guardar", exact: true }).last().click();
  await page.getByRole("link", { name: "Delphine Moreau" }).click();
  expect(await page.getByRole("main").innerText()).toContain(
    "Aprobación para dar RSC desde el 1 de enero de 2012",
  );
  await page.getByRole("link", { name: "No es esta persona" }).click();
  await page.getByRole("button", { name: "Guardar", exact: true }).last().click();
  await page.getByRole("link", { name: "Delphine Moreau" }).click();
  expect(await page.getByRole("link", { name: "Buscar en el registro" }).isVisible()).toBe(true);
  await context.close();
});

test.each([true, false])(
  "staff bring in a list from a file, with a script: %s",
  async (javaScriptEnabled) => {
    const name = javaScriptEnabled ? "Quilla Journey" : "Ramiro Journey";
    const { page, context } = await openAs(stage, "Tomasz Lindqvist", { javaScriptEnabled });
    await page.goto("/a/lantern-valley/register/import");
    if (javaScriptEnabled) await expectReadable(page);
    const list = `name;kind;category;from\r\n${name};held;IFS;2021-06-30\r\nNobody;held;;soon\r\n`;
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
    await page.getByRole("button", { name: "See what it would bring" }).click();
    const main = page.getByRole("main");
    await page.getByRole("heading", { name: "Left out: 1 row" }).waitFor();
    if (javaScriptEnabled) await expectReadable(page);
    expect(await main.innerText()).toContain("New person");
    await page.getByRole("button", { name: "Import the one good row" }).dblclick();
    await page.getByRole("heading", { name: "Imported, but for some rows" }).waitFor();
    expect(await main.innerText()).toContain("“soon” is not a day");
    if (javaScriptEnabled) await expectReadable(page);
    await page.getByRole("link", { name: "To the register" }).click();
    await page.getByLabel("Name").fill(name.slice(0, 4));
    await page.getByRole("button", { name: "Search" }).click();
    await main.getByRole("link", { name }).click();
    expect(await main.innerText()).toContain("since June 30, 2021");
    expect(await page.getByText("Entered in the register").count()).toBe(1);
    if (javaScriptEnabled) await expectReadable(page);
    await context.close();
  },
);

test.each([true, false])(
  "somebody whose name is there already is shown before anybody is added twice, with a script: %s",
  async (javaScriptEnabled) => {
    const { page, context } = await openAs(stage, "Tomasz Lindqvist", { javaScriptEnabled });
    await page.goto("/a/lantern-valley/register/new");
    await page.getByLabel("Name").fill("Lowell, Harriet");
    await page.getByRole("button", { name: "Add and go on" }).dblclick();
    const main = page.getByRole("main");
    await page.getByText("Is it somebody who is in the register already?").waitFor();
    expect(await main.innerText()).toContain("harriet.lowell@register.example");
    if (javaScriptEnabled) await expectReadable(page);
    await main.getByRole("link", { name: "Harriet Lowell" }).click();
    await page.getByRole("heading", { name: "Harriet Lowell", level: 1 }).waitFor();
    await context.close();
  },
);

test("the desk leads to a portfolio that was shared, and says how much waits there once somebody has looked", async () => {
  const { page, context } = await openAs(stage, "Tomasz Lindqvist");
  const desk = "/a/lantern-valley/desk";
  const main = page.getByRole("main");
  await page.goto(desk);
  expect(await main.innerText()).toContain("nobody has looked yet");
  await expectReadable(page);
  await main
    .getByRole("link", { name: /Open the portfolio/ })
    .first()
    .click();
  await page.getByRole("heading", { name: /^Portfolio of / }).waitFor();
  await expectReadable(page);
  await page.goto(desk);
  expect(await main.innerText()).toMatch(/Portfolio of Beth Arlington: 2 things to confirm/);
  await main
    .getByRole("link", { name: /Open the portfolio/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^Confirm: / })
    .first()
    .click();
  await page.getByText(/^Confirmed since/).waitFor();
  await page.goto(desk);
  expect(await main.innerText()).toMatch(/Portfolio of Beth Arlington: 1 thing to confirm/);
  await expectReadable(page);
  await context.close();

  const beth = await openAs(stage, "Beth Arlington");
  await beth.page.goto("/portfolio/sharing");
  expect(await beth.page.getByText("Tomasz Lindqvist").count()).toBe(1);
  await beth.context.close();
});

test("every page of the register is one that everybody can use, in Spanish too", async () => {
  for (const language of ["English", "Español"]) {
    const { page, context } = await openAs(stage, "Tomasz Lindqvist");
    const register = "/a/lantern-valley/register";
    await page.goto(register);
    const other = page.getByRole("button", { name: language, exact: true });
    if ((await other.count()) > 0) await other.first().click();
    await page.getByRole("heading", { name: /^Regist(er|ro) /, level: 1 }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language === "English" ? "en" : "es");
    await expectReadable(page);
    const holder = (await page.locator('main a[href*="/holders/"]').first().getAttribute("href")) ?? "";
    await page.goto(holder);
    await expectReadable(page);
    const standing = (await page.locator('main a[href*="/standings/"]').first().getAttribute("href")) ?? "";
    for (const address of [standing, `${standing}/withdraw`, `${holder}/change`, `${register}/new`]) {
      await page.goto(address);
      await expectReadable(page);
    }
    await page.locator("main form button[type=submit]").first().click();
    await page.waitForLoadState();
    await expectReadable(page);
    await context.close();
  }
});
