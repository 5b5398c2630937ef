import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkoutFolder } from "../../src/services/checkout.ts";
import { journeyStage } from "../kit/journey.ts";

// What the README tells a new user to do, done in a real browser: with scripts, and without any.

const stage = journeyStage();

const openBrowser = async (javaScriptEnabled: boolean): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await stage.chromium.newContext({
    baseURL: stage.served.url,
    javaScriptEnabled,
    locale: "en-US",
    timezoneId: "America/Chicago",
  });
  return { context, page: await context.newPage() };
};

const heading = async (page: Page): Promise<string> => page.getByRole("heading", { level: 1 }).innerText();

const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole("main").getByRole("button", { name, exact: true }).click();

/** The address, the password and the present code of an invented person, from the demonstration's own page. */
const waysOf = async (
  page: Page,
  name: string,
): Promise<{ address: string; password: string; code: string }> => {
  await page.goto("/demonstration");
  await page.getByText("Sign in the long way instead").click();
  const row = page.getByRole("row", { name });
  return {
    address: await row.getByRole("rowheader").innerText(),
    password: await page.getByRole("main").locator("code").first().innerText(),
    code: await row.getByRole("cell").last().innerText(),
  };
};

type Administrator = { readonly account: string; readonly slug: string };

const signInWithTwoFactors = async (page: Page, { account, slug }: Administrator): Promise<void> => {
  const { address, password, code } = await waysOf(page, account);
  await page.goto(`/sign-in?next=/a/${slug}/desk`);
  await page.getByLabel("E-mail address").fill(address);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await press(page, "Sign in");
  expect(await heading(page)).toBe("Second step");
  await page.getByLabel("Code from the app").fill(code);
  await press(page, "Continue");
  expect(await heading(page)).toBe("Desk");
};

const firstOfNextMonth = (): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
};

const changeSettingFromNextMonth = async (page: Page, { slug }: Administrator): Promise<void> => {
  await page.goto(`/a/${slug}/settings/reference-rules`);
  await page.getByLabel("A rating is valid for").fill("18");
  await page.getByLabel("Holds from").fill(firstOfNextMonth());
  await press(page, "See what changes");
  await page.getByRole("main").getByRole("button", { name: /^Save/ }).click();
  await page.goto(`/a/${slug}/settings`);
  const panel = page.getByRole("region", { name: "Ratings" });
  expect(await panel.innerText()).toContain("A rating is valid for 12 months.");
  expect(await panel.innerText()).toContain("A rating is valid for 18 months.");
};

const inviteCoordinator = async (page: Page, { slug }: Administrator, address: string): Promise<void> => {
  await page.goto(`/a/${slug}/people/invite`);
  await page.getByLabel("Name").fill("Ottilie Brandt");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByText("Coordinator", { exact: true }).click();
  await press(page, "Send the invitation");
  expect(await page.getByRole("main").innerText()).toContain(address);
};

/** Reads the mailbox of the demonstration until the letter has come. */
const linkMailedTo = async (page: Page, address: string): Promise<string> => {
  for (;;) {
    await page.goto("/demonstration/mail");
    const letter = page.getByRole("main").getByRole("link").filter({ hasText: /invit/i }).first();
    const isThere = (await page.getByRole("main").innerText()).includes(address);
    if (isThere) {
      await letter.click();
      const text = await page.getByRole("main").innerText();
      const link = /https?:\/\/\S+\/link\/\S+/.exec(text)?.[0];
      if (link !== undefined) return link;
    }
    await page.waitForTimeout(100);
  }
};

const acceptInvitation = async (link: string, isScripted: boolean): Promise<void> => {
  const { context, page } = await openBrowser(isScripted);
  await page.goto(link);
  await page.getByLabel("Name").fill("Ottilie Brandt");
  await page.getByLabel("Password", { exact: true }).fill("a lamp beside the cradle");
  await page.getByRole("main").locator("form button[type=submit]").first().click();
  await page.getByRole("button", { name: /accept/i }).click();
  expect(await page.getByRole("main").innerText()).toMatch(/second factor/i);
  await page.goto("/me/sessions");
  expect(await page.getByRole("main").innerText()).toMatch(
    isScripted ? /Signed in on .* (CST|CDT)\n/ : /Signed in on .* UTC\n/,
  );
  await context.close();
};

const verifyAudit = (): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(
    join(checkoutFolder, "bin", "attune"),
    ["audit", "verify", "--format", "text"],
    {
      encoding: "utf8",
      env: { ...process.env, ATTUNE_DATA: stage.served.dataFolder, PORT: new URL(stage.served.url).port },
    },
  );
  return { status, output: stdout + stderr };
};

test.each<readonly [string, boolean, Administrator]>([
  ["with scripts", true, { account: "marisol.vega", slug: "lantern-valley" }],
  ["without any script", false, { account: "nkechi.duarte", slug: "prairie-light" }],
])("a new user's first walk, %s", async (_name, isScripted, administrator) => {
  const { context, page } = await openBrowser(isScripted);
  const address = `ottilie.of.${administrator.slug}@people.example`;
  await signInWithTwoFactors(page, administrator);
  await changeSettingFromNextMonth(page, administrator);
  await inviteCoordinator(page, administrator, address);
  await acceptInvitation(await linkMailedTo(page, address), isScripted);
  await page.goto(`/a/${administrator.slug}/audit`);
  const audit = await page.getByRole("main").innerText();
  expect(audit).toContain("changed “Ratings”, to hold from");
  expect(audit).toMatch(/invited Ottilie Brandt as coordinator/i);
  expect(verifyAudit()).toMatchObject({ status: 0 });
  await context.close();
});
