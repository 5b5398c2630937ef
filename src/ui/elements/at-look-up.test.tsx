import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage } from "../../../tests/kit/browser-page.ts";
import { missingChromium, startChromium } from "../../../tests/kit/chromium.ts";
import { htmlOf, looseEnds } from "../../../tests/kit/markup.ts";
import { Button } from "../controls/button.tsx";
import { Form } from "../controls/form.tsx";
import { LookUpField, type LookUpFieldProps } from "../controls/look-up-field.tsx";
import { TextField } from "../controls/text-field.tsx";

const isLeftOut = missingChromium !== undefined && process.env["ATTUNE_TEST_ALL"] !== "1";

let browser: Browser;
beforeAll(async () => {
  if (!isLeftOut) browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
});

const id = "d0000000-0000-4000-8000-000000000001";
const found = {
  name: "Ana Ruiz",
  association: "Alder Bay",
  says: "Approved to provide RSC since May 1, 2020.",
};

const form = async (further: Partial<LookUpFieldProps> = {}): Promise<string> =>
  htmlOf(
    <Form language="en" action="/save">
      <TextField language="en" name="name" label="Name" />
      <LookUpField
        language="en"
        name="holder"
        label="In the register"
        page="/entry"
        fills="name"
        value=""
        {...further}
      />
      <Button>Save</Button>
    </Form>,
  );

const searched = (page: Page) => page.getByRole("combobox", { name: "In the register" });
const answering = (body: unknown) => ({
  answers: { "/register/search": () => ({ body: JSON.stringify(body) }) },
});

test("its parts are tied to what they are about, and lead on without a script", async () => {
  const html = await form({ typed: "Ana & co" });
  expect(looseEnds(html)).toEqual([]);
  expect(html).toContain('href="/register/look-up?for=%2Fentry&amp;q=Ana+%26+co"');
  expect(await form({ value: id, found })).toContain('href="/entry?holder=none#name"');
});

describe.skipIf(isLeftOut)("somebody looked up", () => {
  test("is chosen by pressing, sent with the form, and taken back", async () => {
    const { page, sent, complaints } = await openPage(
      browser,
      await form(),
      answering([
        { holder: id, ...found },
        { holder: "other", ...found, name: "Ana <b>Ruz" },
      ]),
    );
    await searched(page).pressSequentially("an");
    await page.getByRole("option").first().waitFor();
    expect(await page.getByRole("option").allInnerTexts()).toEqual([
      `Ana Ruiz\n${found.association} · ${found.says}`,
      `Ana <b>Ruz\n${found.association} · ${found.says}`,
    ]);
    await page.getByRole("option").first().click();
    expect(await page.getByRole("status").first().innerText()).toContain(found.says);
    expect(await page.getByLabel("Name").inputValue()).toBe("Ana Ruiz");
    await page.getByRole("link", { name: "Not this person" }).click();
    // The name came with the person: it is there to be typed over.
    await page.keyboard.type("Bea");
    expect(await page.getByLabel("Name").inputValue()).toBe("Bea");
    await searched(page).pressSequentially("an");
    await page.getByRole("option").first().click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL("**/save");
    expect(sent[0]?.body).toBe(`name=Ana+Ruiz&holder=${id}`);
    expect(complaints).toEqual([]);
  });

  test("gives the name that the register has, and Enter in the search sends nothing", async () => {
    const { page, sent } = await openPage(browser, await form(), answering([{ holder: id, ...found }]));
    await page.getByLabel("Name").fill("Anna R.");
    await searched(page).pressSequentially("zz");
    await page.keyboard.press("Enter");
    await page.getByRole("option").first().click();
    expect(await page.getByLabel("Name").inputValue()).toBe("Ana Ruiz");
    expect(sent).toEqual([]);
  });

  test("with another name beside it is told with both names, and with two ways out", async () => {
    const { page, complaints } = await openPage(browser, await form({ value: id, found }));
    const told = page.getByText("You typed “Anna R.”. The register has “Ana Ruiz”.");
    for (const same of ["", "ana  RUÍZ"]) {
      await page.getByLabel("Name").fill(same);
      expect(await page.getByRole("link", { name: "Yes, take this name" }).isVisible()).toBe(false);
    }
    await page.getByLabel("Name").fill("Anna R.");
    expect(await told.isVisible()).toBe(true);
    await page.getByRole("link", { name: "Yes, take this name" }).click();
    expect(await page.getByLabel("Name").inputValue()).toBe("Ana Ruiz");
    expect(await told.isVisible()).toBe(false);
    await page.getByLabel("Name").fill("Anna R.");
    await page.getByRole("link", { name: "Not this person" }).click();
    expect(await page.locator('input[name="holder"]').inputValue()).toBe("");
    expect(await told.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test("with another name beside it is told without a script too", async () => {
    const html = await form({ value: id, found, typed: "Anna R." });
    expect(html).toContain("You typed “Anna R.”. The register has “Ana Ruiz”.");
    expect(html).toContain(`href="/entry?holder=${id}&amp;named=register#name"`);
    expect(looseEnds(html)).toEqual([]);
  });

  test("is said to be nobody, or that the register cannot be asked", async () => {
    const nobody = await openPage(browser, await form(), answering([]));
    await searched(nobody.page).pressSequentially("zz");
    await nobody.page.getByText("Nobody in the register has this name.").waitFor();
    const away = await openPage(browser, await form(), {
      answers: { "/register/search": () => ({ status: 429, body: "" }) },
    });
    await searched(away.page).pressSequentially("zz");
    await away.page.getByText("The register cannot be asked right now.").waitFor();
  });

  test("as an address says is shown and not yet kept: nothing happens that nobody does", async () => {
    const { page, complaints } = await openPage(browser, await form({ value: id, stored: "", found }));
    await page.addInitScript(() => {
      for (const type of ["input", "change"])
        document.addEventListener(type, () => document.documentElement.classList.add("touched"));
    });
    await page.goto(`https://attune.test/?for=x&holder=${id}`);
    const unsaved = page.getByText("This is not saved yet.");
    await page.waitForURL((url) => url.search === "?for=x");
    expect(await page.getByRole("status").first().innerText()).toContain("Ana Ruiz");
    expect(await unsaved.isVisible()).toBe(true);
    expect(await page.locator("html").getAttribute("class")).toBeNull();
    await page.getByLabel("Name").fill("Ana");
    expect(await unsaved.isVisible()).toBe(false);
    expect(await page.locator('input[name="holder"]').inputValue()).toBe(id);
    expect(complaints).toEqual([]);
  });

  test("follows what is set from elsewhere, and names who is gone", async () => {
    const { page } = await openPage(browser, await form({ value: id, found }));
    await page.evaluate(() => {
      const kept = document.querySelector<HTMLInputElement>('input[name="holder"]');
      if (kept !== null) kept.value = "";
    });
    await searched(page).waitFor();
    const gone = await openPage(browser, await form({ value: id }));
    expect(await gone.page.getByRole("status").first().innerText()).toContain("not in the register any more");
  });
});
