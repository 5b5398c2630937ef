import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage } from "../../../tests/kit/browser-page.ts";
import { missingChromium, startChromium } from "../../../tests/kit/chromium.ts";
import { htmlOf } from "../../../tests/kit/markup.ts";
import { Button } from "../controls/button.tsx";
import { CheckboxGroup } from "../controls/checkbox-group.tsx";
import { Form } from "../controls/form.tsx";

const isLeftOut = missingChromium !== undefined && process.env["ATTUNE_TEST_ALL"] !== "1";

let browser: Browser;
beforeAll(async () => {
  if (!isLeftOut) browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
});

const ALL = "All three";
const single = ["March", "April", "May"] as const;

const opened = async (values: readonly string[] = [], javaScriptEnabled = true, hasAll = true) =>
  openPage(
    browser,
    await htmlOf(
      <Form language="en" action="/save">
        <at-ticks>
          <CheckboxGroup
            language="en"
            name="lines"
            label="Hours"
            values={values}
            choices={[
              ...single.map((label) => ({ value: label, label })),
              ...(hasAll ? [{ value: single.join(" "), label: ALL }] : []),
            ]}
          />
        </at-ticks>
        <Button>Save</Button>
      </Form>,
    ),
    { javaScriptEnabled },
  );

/** What is ticked; a box that is neither is told by a `~`. */
const ticked = async (page: Page): Promise<readonly string[]> =>
  page
    .locator('input[type="checkbox"]')
    .evaluateAll((boxes) =>
      (boxes as HTMLInputElement[]).flatMap(({ checked, indeterminate, value }) =>
        indeterminate ? [`~${value}`] : checked ? [value] : [],
      ),
    );

const tick = async (page: Page, label: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).click({ force: true });

const three = "March April May";

describe.skipIf(isLeftOut)("boxes of which one stands for all", () => {
  test("nothing is ticked before, and it ticks and unticks them all", async () => {
    const { page, complaints } = await opened();
    expect(await ticked(page)).toEqual([]);
    await tick(page, ALL);
    expect(await ticked(page)).toEqual([...single, three]);
    await tick(page, ALL);
    expect(await ticked(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("it is ticked as long as all of them are, and between where some are", async () => {
    const { page } = await opened();
    await tick(page, "March");
    expect(await ticked(page)).toEqual(["March", `~${three}`]);
    await tick(page, "April");
    await tick(page, "May");
    expect(await ticked(page)).toEqual([...single, three]);
    await tick(page, "April");
    expect(await ticked(page)).toEqual(["March", "May", `~${three}`]);
  });

  test.each([
    ["it alone", [three], [...single, three]],
    ["all others", single, [...single, three]],
    ["some", ["May"], ["May", `~${three}`]],
  ] as const)("a page that comes back with %s ticked", async (_, values, shown) => {
    expect(await ticked((await opened(values)).page)).toEqual(shown);
  });

  test("without one that stands for all, each is for itself", async () => {
    const { page } = await opened(["April"], true, false);
    await tick(page, "May");
    expect(await ticked(page)).toEqual(["April", "May"]);
  });

  test("without a script it is sent as one that names them all", async () => {
    const { page, sent } = await opened([], false);
    await tick(page, ALL);
    expect(await ticked(page)).toEqual([three]);
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL("**/save");
    expect(sent.map(({ body }) => body)).toEqual(["lines=March+April+May"]);
  });
});
