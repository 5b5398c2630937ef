import type { Page } from "playwright-core";
import type { View } from "./view.ts";

const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().click();
  await page.waitForLoadState();
};

const saveIt = 'main .button-group button[value="save"]';

/** A title that nobody would choose. */
const longTitle =
  "Building on what families know: relationships, culture and reflective practice in rural counties of the upper peninsula";

const typeHalf = async (page: Page): Promise<void> => {
  await page.locator('[name="title"]').fill(longTitle);
  await page.locator('[name="hours"]').fill("many");
  await press(page, saveIt);
};

const typeSeries = async (page: Page): Promise<void> => {
  await page.locator('[name="title"]').fill("Six evenings with babies");
  await page.locator('[name="logged"][value="sessions"]').check({ force: true });
  await page.locator('[name="sessions"]').nth(0).fill("2026-02-01");
  await page.locator('[name="sessions"]').nth(1).fill("1:30");
  await press(page, 'main button[value="more-rows"]');
};

const deleteOne = async (page: Page): Promise<void> => {
  await typeHalf(page);
  await press(page, 'main button[formaction$="/delete"]');
};

const openFirst = async (page: Page): Promise<void> => press(page, "main tbody a");

/** The pages of entries: none, some, half typed, deleted, new, and one that is there. */
export const entryViews: readonly View[] = [
  { name: "entries-none", as: "Henrik", address: "/portfolio/training" },
  { name: "entries-training", as: "Beth", address: "/portfolio/training" },
  { name: "entries-rsc", as: "Beth", address: "/portfolio/rsc" },
  { name: "entries-providers", as: "Beth", address: "/portfolio/providers" },
  { name: "entries-found-none", as: "Beth", address: "/portfolio/training?text=zebra" },
  { name: "entries-deleted", as: "Priya", address: "/portfolio/training/new", after: deleteOne },
  { name: "entry-half-typed", as: "Priya", address: "/portfolio/training/new", after: typeHalf },
  { name: "entry-series", as: "Priya", address: "/portfolio/training/new", after: typeSeries },
  {
    name: "entry-nothing-typed",
    as: "Henrik",
    address: "/portfolio/training/new",
    after: async (page) => press(page, saveIt),
  },
  { name: "entry-one", as: "Beth", address: "/portfolio/work", after: openFirst },
  ...["education", "work", "training", "rsc", "providers", "references", "endorsements"].map((kind) => ({
    name: `entry-new-${kind}`,
    as: "Beth",
    address: `/portfolio/${kind}/new`,
  })),
  { name: "entry-declarations", as: "Beth", address: "/portfolio/declarations" },
];
