import type { Page } from "playwright-core";
import type { View } from "./view.ts";

const title = '[name="title"]';

const type = async (page: Page, text: string): Promise<void> => {
  await page.locator(title).fill(text);
};

const says = async (page: Page, waits: boolean): Promise<void> => {
  await page.locator(`.entry-state${waits ? "[data-waits]" : '[aria-live="polite"]'}`).waitFor();
};

const save = async (page: Page): Promise<void> => {
  await type(page, "Listening to Babies");
  await says(page, false);
  await page.waitForURL(/[0-9a-f-]{36}$/);
};

const loseNetwork = async (page: Page): Promise<void> => {
  await save(page);
  await page.context().setOffline(true);
  await type(page, "Listening to Babies and Parents");
  await says(page, true);
};

const signOut = async (page: Page): Promise<void> => {
  await page.context().clearCookies({ name: "attune-session" });
};

const typeSignedOut = async (page: Page): Promise<void> => {
  await signOut(page);
  await type(page, "Listening to Babies");
  await says(page, true);
};

const typeInTwoPlaces = async (page: Page): Promise<void> => {
  await save(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await type(page, "Listening to Babies and Parents");
  await page.waitForResponse((response) => response.url().endsWith("/portfolio/save"));
  await type(other, "Watching Babies");
  await other.waitForResponse((response) => response.url().endsWith("/portfolio/save"));
  await other.close();
  await page.reload();
};

const sendSignedOut = async (page: Page): Promise<void> => {
  await signOut(page);
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForLoadState();
};

const address = "/portfolio/training/new";

/** What becomes of what is typed: saved, waiting, asked about. */
export const savingViews: readonly View[] = [
  { name: "saving-saved", as: "Beth", address, after: save },
  { name: "saving-offline", as: "Beth", address, after: loseNetwork },
  { name: "saving-signed-out", as: "Beth", address, after: typeSignedOut },
  { name: "saving-asks", as: "Beth", address, after: typeInTwoPlaces },
  { name: "saving-kept-form", as: "Beth", address: "/me/name", after: sendSignedOut },
  { name: "saving-no-network", address: "/offline" },
];
