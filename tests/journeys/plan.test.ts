import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";

// The plan on a phone, in Spanish: steps that are kept, dated, ticked, deleted and brought back, taken along as a file, and
// changed on two devices at once.

const stage = journeyStage();

const plan = "/portfolio/plan";

const inSpanish = async (page: Page): Promise<void> => {
  await page.goto(plan);
  await page.getByRole("button", { name: "Español" }).click();
  await page.getByRole("heading", { name: "Su plan", level: 1 }).waitFor();
};

const step = (page: Page, text: string) => page.locator(".plan-step").filter({ hasText: text });

const addOwn = async (page: Page, text: string, due?: string): Promise<void> => {
  await page.goto(plan);
  await page.getByLabel("¿Qué quiere hacer?").fill(text);
  if (due !== undefined)
    await page
      .getByLabel(/Para cuándo/)
      .last()
      .fill(due);
  await page.getByRole("button", { name: "Agregar el paso" }).click();
  await step(page, text).waitFor();
};

const downloaded = async (page: Page, name: string): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  return readFile(await file.path(), "latin1");
};

test("a step is kept with a day, ticked, taken along, deleted and brought back", async () => {
  const { page, context } = await openAs(stage, "Beth Arlington", {
    colorScheme: "dark",
    viewport: { width: 375, height: 800 },
  });
  await inSpanish(page);
  await addOwn(page, "Llamar a Dora", "2020-05-01");
  expect(await step(page, "Llamar a Dora").innerText()).toContain("Era para el 1 de mayo de 2020");
  await expectReadable(page);

  expect(await downloaded(page, "Descargar para su calendario")).toContain("SUMMARY:Vencido: Llamar a Dora");
  expect(await downloaded(page, "Descargar en PDF")).toMatch(/^%PDF-/);

  await page.getByRole("button", { name: "Marcar como hecho: Llamar a Dora" }).click();
  await page.getByText(/^Lo que está hecho/).click();
  await page.getByRole("button", { name: "Aún no está hecho: Llamar a Dora" }).click();

  await page.getByRole("link", { name: "Cambiar: Llamar a Dora" }).click();
  await page.getByRole("button", { name: "Eliminar: Llamar a Dora" }).click();
  await page.getByText("Se eliminó “Llamar a Dora”.").waitFor();
  await expectReadable(page);
  await page.getByRole("button", { name: /^Deshacer/ }).click();
  await page.getByRole("link", { name: "Cambiar: Llamar a Dora" }).waitFor();
  await context.close();
});

test("what two devices type into one step is lost on neither, also where one deletes it", async () => {
  const { page: phone, context } = await openAs(stage, "Rosa Elena");
  await addOwn(phone, "Pedir la carta");
  const { page: other, context: elsewhere } = await openAs(stage, "Rosa Elena");
  await phone.getByRole("link", { name: "Cambiar: Pedir la carta" }).click();
  await other.goto(phone.url());

  const text = (page: Page) => page.locator('input[name="text"]');
  const save = async (page: Page, typed: string): Promise<void> => {
    await text(page).fill(typed);
    await page.getByRole("button", { name: "Guardar", exact: true }).click();
  };
  await save(phone, "Pedir la carta a Olga");
  await step(phone, "Pedir la carta a Olga").waitFor();
  await save(other, "Pedir dos cartas");
  await other.getByText("se cambió mientras tanto en otra página").waitFor();
  expect(await other.locator(".panel").filter({ hasText: "Lo que hay ahora" }).innerText()).toContain(
    "Pedir la carta a Olga",
  );
  expect(await text(other).inputValue()).toBe("Pedir dos cartas");
  await expectReadable(other);

  await phone.getByRole("link", { name: "Cambiar: Pedir la carta a Olga" }).click();
  await phone.getByRole("button", { name: /^Eliminar/ }).click();
  await phone.getByText("Se eliminó").waitFor();
  await save(other, "Pedir tres cartas");
  await other.getByText("Al guardar, se recupera").waitFor();
  expect(await text(other).inputValue()).toBe("Pedir tres cartas");
  await expectReadable(other);
  await save(other, "Pedir tres cartas");
  await step(other, "Pedir tres cartas").waitFor();
  await Promise.all([context.close(), elsewhere.close()]);
});
