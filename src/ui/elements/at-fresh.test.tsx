import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage } from "../../../tests/kit/browser-page.ts";
import { missingChromium, startChromium } from "../../../tests/kit/chromium.ts";
import { htmlOf } from "../../../tests/kit/markup.ts";
import { FreshPart, ToldAnew } from "../controls/told-anew.tsx";

const isLeftOut = missingChromium !== undefined && process.env["ATTUNE_TEST_ALL"] !== "1";

let browser: Browser;
beforeAll(async () => {
  if (!isLeftOut) browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
});

const toldOf = async (state: string, waits: boolean): Promise<string> =>
  htmlOf(
    <ToldAnew from="/told" waits={waits} ready="Everything is there.">
      <FreshPart name="state">
        <p>{state}</p>
      </FreshPart>
      <p>
        <label>
          Note <input name="note" />
        </label>
      </p>
    </ToldAnew>,
  );

/** How long an answer may be on its way here, on a busy machine. */
const patiently = { timeout: 20_000 };

type Answer = { readonly status?: number; readonly body: string };

/** The page with a clock of its own: what answers in turn, the last one again and again, and how often it was asked. */
const opened = async (waits: boolean, ...answers: readonly Answer[]) => {
  let asked = 0;
  const { page, complaints } = await openPage(browser, await toldOf("Being made", waits), {
    answers: { "/told": () => answers[Math.min(asked++, answers.length - 1)] ?? { body: "" } },
  });
  await page.clock.install();
  // Its time begins anew, by this clock.
  await page.evaluate(() => {
    const element = document.querySelector("at-fresh");
    const { parentElement } = element ?? {};
    if (element === null || parentElement === null || parentElement === undefined)
      throw new Error("no element");
    element.remove();
    parentElement.append(element);
  });
  return { page, complaints, asked: () => asked };
};

const state = (page: Page) => page.locator('[data-fresh="state"]');
const said = (page: Page) => page.getByRole("status");

describe.skipIf(isLeftOut)("a page that is told anew", () => {
  test("looks until nothing is under way, says so once, and leaves alone what is outside of its parts", async () => {
    const { page, complaints, asked } = await opened(
      true,
      { body: await toldOf("Half made", true) },
      { body: await toldOf("Made", false) },
    );
    await page.getByLabel("Note").fill("typed meanwhile");
    await page.clock.runFor(3000);
    await state(page).getByText("Half made").waitFor();
    expect(await said(page).textContent()).toBe("");
    await expect
      .poll(async () => {
        await page.clock.runFor(3000);
        return state(page).textContent();
      }, patiently)
      .toBe("Made");
    await expect.poll(async () => said(page).textContent(), patiently).toBe("Everything is there.");
    expect(await page.getByLabel("Note").inputValue()).toBe("typed meanwhile");
    await page.clock.runFor(600_000);
    expect(asked()).toBe(2);
    expect(complaints).toEqual([]);
  });

  test("on which nothing is under way does not look, until something comes that is", async () => {
    const { page, asked } = await opened(
      false,
      { body: await toldOf("Just come", true) },
      { body: await toldOf("Made", false) },
    );
    await page.clock.runFor(600_000);
    expect(asked()).toBe(0);
    await page.getByLabel("Note").dispatchEvent("came");
    await state(page).getByText("Just come").waitFor();
    await expect
      .poll(async () => {
        await page.clock.runFor(3000);
        return said(page).textContent();
      }, patiently)
      .toBe("Everything is there.");
    expect(asked()).toBe(2);
  });

  test("keeps what is shown where the answer is no such page, and looks again", async () => {
    const { page } = await opened(
      true,
      { status: 503, body: await toldOf("Of no use", false) },
      { body: "<p>Another page</p>" },
      { body: await toldOf("Made", false) },
    );
    const seen = new Set<string | null>();
    await expect
      .poll(async () => {
        await page.clock.runFor(3000);
        const shown = await state(page).textContent();
        seen.add(shown);
        return shown;
      }, patiently)
      .toBe("Made");
    expect([...seen]).toEqual(["Being made", "Made"]);
  });

  test("is not looked at once it is gone", async () => {
    const { page, asked } = await opened(true, { body: await toldOf("Made", false) });
    await page.evaluate(() => document.querySelector("at-fresh")?.remove());
    await page.clock.runFor(600_000);
    expect(asked()).toBe(0);
  });
});
