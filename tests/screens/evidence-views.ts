import type { Page } from "playwright-core";
import { certificate } from "../kit/made-files.ts";
import type { View } from "./view.ts";

const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().click();
  await page.waitForLoadState();
};

const follow =
  (selector: string) =>
  async (page: Page): Promise<void> =>
    press(page, selector);

const unfold = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });
};

/** A name that no screen is wide enough for. */
const longName = "certificate-of-attendance_reflective-practice-in-the-upper-peninsula_2026.pdf";

const sendCertificate = async (page: Page): Promise<void> => {
  await page
    .locator('at-documents input[name="files"]')
    .setInputFiles([{ name: longName, mimeType: "application/pdf", buffer: Buffer.from(certificate()) }]);
  await page.waitForURL(/\/portfolio\/documents\/[0-9a-f-]{36}/);
  await page.locator('main input[name="title"]').waitFor();
};

const fillYear = async (page: Page): Promise<void> => {
  await page.locator('main input[name="who"]').first().check({ force: true });
  await page.locator('[name="every"]').selectOption("month");
  await page.locator('[name="from"]').fill("2023-01-31");
  await page.locator('input[name="to"]').fill("2023-12-31");
  await page.locator('[name="each"]').fill("1.5");
  await page.locator('button[value="rows"]').click();
  await page.locator(".series-sum").waitFor();
};

const addStep = async (page: Page): Promise<void> => {
  await page
    .locator('#steps ~ * input[name="text"], main input[name="text"]')
    .last()
    .fill("Ask Wilhelmina about the training in Grand Rapids and whether somebody could drive");
  await page.locator('main input[name="due"]').last().fill("2020-05-01");
  await press(page, "main form:has(input[name=text]) button[type=submit]");
};

const changeStep = async (page: Page): Promise<void> => {
  await addStep(page);
  await press(page, 'main a[href^="/portfolio/plan/steps/"]');
};

const sendList = async (page: Page): Promise<void> => {
  const rows = [
    "Training Title,Date Attended,Hours,Presenter",
    "Listening to Babies,2026-01-10,6,Dora Invented",
    "Building on what families know: relationships and culture in rural counties,2026-02-30,many,",
  ];
  await page
    .locator('main input[type="file"]')
    .first()
    .setInputFiles([{ name: "trainings.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) }]);
  await press(page, "main form:has(input[type=file]) button[type=submit]");
};

const competencies = "/portfolio/competencies";
const area = "theoretical-foundations/attachment-separation-trauma-grief-and-loss";
const valley = "/a/lantern-valley";

/** What shows something and who says so: documents, areas, the ledger, the plan, lists, the directory. */
export const evidenceViews: readonly View[] = [
  { name: "documents-none", as: "Henrik", address: "/portfolio/documents" },
  { name: "document-read", as: "Priya", address: "/portfolio/documents", after: sendCertificate },
  { name: "competencies", as: "Beth", address: competencies, after: unfold },
  { name: "competencies-missing", as: "Rosa", address: `${competencies}?show=uncovered` },
  { name: "competencies-nothing", as: "Henrik", address: competencies },
  { name: "tag-one", as: "Beth", address: `${competencies}/tag`, after: unfold },
  { name: "tag-area", as: "Beth", address: `${competencies}/tag?area=${area}` },
  { name: "tag-nothing", as: "Henrik", address: `${competencies}/tag` },
  { name: "ledger-log", as: "Beth", address: "/portfolio/rsc/log" },
  { name: "ledger-filled", as: "Beth", address: "/portfolio/rsc/log", after: fillYear },
  { name: "hours-asked", as: "Marisol", address: "/confirmations" },
  { name: "plan-step-added", as: "Henrik", address: "/portfolio/plan", after: addStep },
  { name: "plan-step-changed", as: "Adaeze", address: "/portfolio/plan", after: changeStep },
  { name: "import", as: "Henrik", address: "/portfolio/import" },
  { name: "import-list", as: "Henrik", address: "/portfolio/import", after: sendList },
  { name: "directory", address: "/providers", after: unfold },
  { name: "directory-of-one", address: `${valley}/providers` },
  { name: "directory-mine", as: "Harriet", address: "/providers/mine" },
  {
    name: "directory-change",
    as: "Harriet",
    address: "/providers/mine",
    after: follow('main a[href^="/providers/mine/"]'),
  },
  { name: "directory-offer", as: "Henrik", address: "/providers/offer" },
  { name: "directory-desk", as: "Tomasz", address: `${valley}/directory` },
  { name: "framework", as: "Marisol", address: `${valley}/framework`, after: unfold },
  { name: "portfolios", as: "Tomasz", address: `${valley}/portfolios` },
];
