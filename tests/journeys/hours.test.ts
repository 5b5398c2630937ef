import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";

// Two people ask a provider whether their hours are right. The provider confirms some of both with one press and disputes
// one; each who asked sees both statements.

const stage = journeyStage();

const harriet = "harriet.lowell@people.example";

type Opened = Awaited<ReturnType<typeof openAs>>;

/** Asks, at an address, the first provider of the ledger with so many entries to ask about; where that is done. */
const ask = async ({ page }: Opened, least: number): Promise<string> => {
  await page.goto("/portfolio/rsc");
  const links = await page.locator('a[href^="/portfolio/rsc/ask?provider="]').all();
  const hrefs = await Promise.all(links.map(async (link) => (await link.getAttribute("href")) ?? ""));
  for (const href of new Set(hrefs)) {
    await page.goto(href);
    const boxes = await page.locator('[name="entries"]').all();
    if (boxes.length < least) continue;
    for (const box of boxes) await box.check({ force: true });
    await page.locator('[name="address"]').fill(harriet);
    await page.locator('form:has([name="address"]) button').click();
    await page.locator('[action="/portfolio/rsc/ask/withdraw"]').waitFor();
    return href;
  }
  throw new Error("nobody of the ledger can be asked about so many entries");
};

/** Keeps one RSC entry with somebody who is not in the portfolio yet. */
const log = async ({ page }: Opened): Promise<void> => {
  await page.goto("/portfolio/rsc/log");
  await page.locator('[name="name"]').fill("Harriet Lowell");
  await page.locator('[name="form"][value="individual"]').check({ force: true });
  await page.locator('[name="every"]').selectOption("month");
  await page.locator('[name="from"]').fill("2025-01-15");
  await page.locator('input[name="to"]').fill("2025-06-15");
  await page.locator('[name="each"]').fill("1");
  await page.locator('button[value="rows"]').click();
  await page.locator(".series-sum").waitFor();
  await page.locator('main button[value="save"]').click();
  await page.waitForURL(/\/portfolio\/rsc\?logged=/);
};

const open = async (name: string, further: BrowserContextOptions = {}): Promise<Opened> =>
  openAs(stage, name, further);

const boxesOf = (page: Page, asker: string) =>
  page.getByRole("group", { name: `Hours of ${asker}` }).getByRole("checkbox");
const confirm = (page: Page) => page.getByRole("button", { name: "Confirm what is ticked" });

test("a provider answers several people at once, and each sees both statements", async () => {
  const [beth, bao] = [await open("Beth Arlington"), await open("Bao Tran")];
  const asked = await ask(beth, 2);
  await log(bao);
  await ask(bao, 1);

  const provider = await open("Harriet Lowell");
  const { page } = provider;
  await page.goto("/portfolio");
  await page.getByRole("link", { name: "Answer", exact: true }).click();
  await page.waitForURL("**/confirmations");
  await expectReadable(page);
  expect(await page.locator("main input:checked").count()).toBe(0);

  // One box stands for all of one person, and is taken back with any of them.
  const bethsAll = page.getByLabel(/entries of Beth Arlington above/);
  const [first, second] = [boxesOf(page, "Beth Arlington").nth(0), boxesOf(page, "Beth Arlington").nth(1)];
  await bethsAll.check({ force: true });
  expect(await second.isChecked()).toBe(true);
  await second.uncheck({ force: true });
  expect(await bethsAll.isChecked()).toBe(false);
  expect(await boxesOf(page, "Bao Tran").first().isChecked()).toBe(false);
  await boxesOf(page, "Bao Tran").first().check({ force: true });

  // A second page, opened before the press, is stale after it.
  const stale = await provider.context.newPage();
  await stale.goto("/confirmations");
  await confirm(page).dblclick();
  await page.getByText("Thank you. The hours are confirmed.").waitFor();
  expect(await first.isVisible()).toBe(true);
  expect(await boxesOf(page, "Beth Arlington").count()).toBe(
    (await boxesOf(stale, "Beth Arlington").count()) - 2,
  );

  // The other is disputed on the page of the request, and then confirmed on the stale page: the first answer stands.
  await page
    .getByRole("link", { name: /tell Beth Arlington that you remember something differently/ })
    .click();
  await page.getByText("I remember this differently").first().click();
  const dispute = page.locator('form[action$="/dispute"]').first();
  await dispute.locator('[name="hours"]').fill("Five");
  await dispute.locator('[name="statement"]').fill("We met five times that spring.");
  await dispute.getByRole("button").click();
  await page.getByText("Your statement is kept beside theirs.").waitFor();
  await expectReadable(page);
  for (const box of await boxesOf(stale, "Beth Arlington").all()) await box.check({ force: true });
  await confirm(stale).click();
  await stale.getByText("This was answered before, and differently. The first answer stands.").waitFor();
  await expectReadable(stale);

  await beth.page.goto(asked);
  const told = (await beth.page.locator("main").textContent()) ?? "";
  expect(told).toContain("We met five times that spring.");
  expect(told).toContain("signed as “Harriet Lowell”");
  await expectReadable(beth.page);
  await Promise.all([beth, bao, provider].map(async ({ context }) => context.close()));
});

test("without a script a provider confirms all of one person by a box of its own", async () => {
  const beth = await open("Beth Arlington", { javaScriptEnabled: false });
  await ask(beth, 2);
  const { page, context } = await open("Harriet Lowell", { javaScriptEnabled: false });
  await page.goto("/confirmations");
  await page.getByLabel(/entries of Beth Arlington above/).check({ force: true });
  await confirm(page).click();
  await page.getByText("Thank you. The hours are confirmed.").waitFor();
  expect(await boxesOf(page, "Beth Arlington").count()).toBe(0);
  await Promise.all([beth.context, context].map(async (each) => each.close()));
});
