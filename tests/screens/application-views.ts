import type { Page } from "playwright-core";
import type { View } from "./view.ts";

/** Of the invented applications: Beth's and Bao's. */
const own = "/applications/fa000000-0000-4000-8010-000000000002";
const desk = "/a/lantern-valley/applications/fa000000-0000-4000-8010-000000000005";
const valley = "/a/lantern-valley";
/** Naomi's, submitted; Ximena's, returned; Theodora's, which waits for raters; and Malachi's, in the pre-check. */
const numbered = (number: number): string => `fa000000-0000-4000-8010-${String(number).padStart(12, "0")}`;
const ownOf = (number: number): string => `/applications/${numbered(number)}`;
const deskOf = (number: number): string => `${valley}/applications/${numbered(number)}`;
/** Of Theodora's raters: who has sent, who has begun, who cannot rate, who has not looked. */
const rated = (number: number): string => `fa000000-0000-4000-8030-${String(number).padStart(12, "0")}`;

const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().click();
  await page.waitForLoadState();
};

const follow =
  (...selectors: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const selector of selectors) await press(page, selector);
  };

const unfold = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });
};

const send = async (page: Page): Promise<void> =>
  press(page, "main form button:not([type=button]) >> nth=-1");

const sayLong = async (page: Page): Promise<void> => {
  await page
    .locator("main textarea")
    .first()
    .fill(
      `Is the training of May counted?\n\n${"It was about what families know, and how they are heard. ".repeat(8)}`,
    );
  await send(page);
};

let named = 0;

/** Names somebody whom nobody named before, in the language of the page. */
const nameRater = async (page: Page): Promise<string> => {
  const address = `maximiliana.featherstonehaugh.${++named}@early-relationships.example`;
  await page.locator("#name").fill(`Maximiliana Featherstonehaugh ${"I".repeat(named)}`);
  await page.locator("#address").fill(address);
  await page.locator("input[name=roles][value=colleague]").check({ force: true });
  await page.locator("#knownSince").fill("2023");
  await page.locator('input[name=waiver][value="signed"]').check({ force: true });
  await page.locator("#typedName").fill("Beth Arlington");
  await send(page);
  await page.waitForURL(/\/raters(\?|$)/);
  return address;
};

const typeAlike = async (page: Page): Promise<void> => {
  await page.locator("#name").fill("Dolores Marchetti");
  await page.locator("#address").fill("dolores@people.example");
  await page.locator("#knownSince").fill("2023");
  await page.locator("input[name=roles][value=colleague]").check({ force: true });
  await page.locator('input[name=waiver][value="signed"]').check({ force: true });
  await page.locator("#typedName").fill("Beth Arlington");
  await send(page);
};

/** The page to which the link of a rater leads, in a browser that is not the applicant's. */
const openLink = async (page: Page): Promise<void> => {
  const address = await nameRater(page);
  const row = page.locator("main tr", { hasText: address });
  await page.goto(new URL("/demonstration/mail", page.url()).href);
  while ((await row.count()) === 0) {
    await page.waitForTimeout(500);
    await page.reload();
  }
  await row.first().getByRole("link").first().click();
  await page.waitForLoadState();
  const link = /\/link\/[\w-]+/.exec(await page.content())?.[0] ?? "";
  const language = (await page.context().cookies()).filter(({ name }) => name === "attune-language");
  await page.context().clearCookies();
  await page.context().addCookies(language);
  await page.goto(new URL(link, page.url()).href);
};

const openForm = async (page: Page): Promise<void> => {
  await openLink(page);
  await press(page, 'main form[action*="/open"] button, main form button');
};

const openPart = async (page: Page): Promise<void> => {
  await openForm(page);
  await press(page, 'main a[href*="/part/"]');
};

const openOf =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await openForm(page);
    await page.goto(`${page.url().replace(/[?#].*$/, "")}/${path}`);
  };

/** Applications, their raters and what staff see of both. */
export const applicationViews: readonly View[] = [
  { name: "application-list", as: "Beth", address: "/applications" },
  { name: "application-list-none", as: "Henrik", address: "/applications" },
  { name: "application-new", as: "Henrik", address: "/applications/new" },
  { name: "application-overview", as: "Beth", address: own, after: unfold },
  { name: "application-category", as: "Beth", address: `${own}/category`, after: unfold },
  { name: "application-withdraw", as: "Beth", address: `${own}/withdraw` },
  { name: "application-submit", as: "Beth", address: `${own}/submit`, after: unfold },
  { name: "application-signatures", as: "Beth", address: `${own}/signatures` },
  { name: "application-comments", as: "Beth", address: `${own}/comments` },
  { name: "application-comments-long", as: "Beth", address: `${own}/comments`, after: sayLong },
  { name: "application-copies-none", as: "Beth", address: `${own}/copies` },
  { name: "application-mail", as: "Beth", address: "/me/mail" },
  { name: "application-raters", as: "Beth", address: `${own}/raters`, after: unfold },
  { name: "application-raters-new", as: "Beth", address: `${own}/raters/new` },
  { name: "application-raters-alike", as: "Beth", address: `${own}/raters/new`, after: typeAlike },
  {
    name: "application-raters-asked",
    as: "Beth",
    address: `${own}/raters/new`,
    after: async (page) => {
      await nameRater(page);
      await unfold(page);
    },
  },
  { name: "rating-intro", as: "Beth", address: `${own}/raters/new`, after: openLink },
  { name: "rating-form", as: "Beth", address: `${own}/raters/new`, after: openForm },
  { name: "rating-part", as: "Beth", address: `${own}/raters/new`, after: openPart },
  { name: "rating-questions", as: "Beth", address: `${own}/raters/new`, after: openOf("questions") },
  { name: "rating-send", as: "Beth", address: `${own}/raters/new`, after: openOf("send") },
  { name: "desk-applications", as: "Tomasz", address: `${valley}/applications` },
  { name: "desk-application", as: "Tomasz", address: desk, after: unfold },
  { name: "desk-ratings", as: "Tomasz", address: `${desk}/ratings`, after: unfold },
  {
    name: "desk-ratings-asked",
    as: "Tomasz",
    address: desk.replace(/5$/, "2").concat("/ratings"),
    after: unfold,
  },
  { name: "desk-calls", as: "Tomasz", address: `${desk.replace(/5$/, "2")}/ratings/vetting`, after: unfold },
  { name: "desk-comments", as: "Tomasz", address: `${desk}/comments` },
  { name: "desk-copies", as: "Tomasz", address: `${desk}/copies` },
  { name: "desk-help", as: "Marisol", address: `${valley}/help` },
  { name: "application-submitted", as: "Naomi", address: ownOf(6), after: unfold },
  { name: "application-copies", as: "Naomi", address: `${ownOf(6)}/copies`, after: unfold },
  { name: "application-returned-overview", as: "Ximena", address: ownOf(7), after: unfold },
  { name: "application-returned", as: "Ximena", address: `${ownOf(7)}/returned`, after: unfold },
  { name: "application-comments-said", as: "Ximena", address: `${ownOf(7)}/comments` },
  { name: "application-raters-every", as: "Theodora", address: `${ownOf(8)}/raters`, after: unfold },
  { name: "application-waits-for-raters", as: "Theodora", address: `${ownOf(8)}/submit`, after: unfold },
  { name: "rating-sent", address: `/rate/${rated(7)}` },
  { name: "rating-code", address: `/rate/${rated(8)}` },
  {
    name: "rating-code-asked",
    address: `/rate/${rated(8)}`,
    after: follow('main form[action$="/code"] button'),
  },
  { name: "rating-declined", address: `/rate/${rated(9)}` },
  { name: "rating-link-to-hand-on", address: `/rate/${rated(10)}` },
  { name: "rating-as-applicant", as: "Theodora", address: `/rate/${rated(10)}` },
  { name: "desk-submitted", as: "Tomasz", address: deskOf(6), after: unfold },
  { name: "desk-pre-check", as: "Tomasz", address: deskOf(9), after: unfold },
  { name: "desk-return", as: "Tomasz", address: `${deskOf(9)}/return`, after: unfold },
  { name: "desk-returned", as: "Tomasz", address: deskOf(7), after: unfold },
  { name: "desk-copies-returned", as: "Tomasz", address: `${deskOf(7)}/copies`, after: unfold },
  { name: "desk-comments-said", as: "Tomasz", address: `${deskOf(7)}/comments` },
  { name: "desk-ratings-beside", as: "Tomasz", address: `${deskOf(8)}/ratings`, after: unfold },
  { name: "desk-ratings-sent", as: "Tomasz", address: `${deskOf(9)}/ratings`, after: unfold },
  { name: "desk-release", as: "Tomasz", address: `${deskOf(8)}/ratings/${rated(10)}/release` },
  { name: "desk-reopen", as: "Tomasz", address: `${deskOf(8)}/ratings/${rated(7)}/reopen` },
  { name: "desk-vetting", as: "Tomasz", address: `${deskOf(8)}/ratings/vetting`, after: unfold },
  {
    name: "desk-vetting-entry",
    as: "Tomasz",
    address: `${deskOf(8)}/ratings/c0000000-0000-4000-8017-000000000007/vetting`,
    after: unfold,
  },
  { name: "desk-help-coordinator", as: "Tomasz", address: `${valley}/help` },
  { name: "desk-mail-template-own", as: "Marisol", address: `${valley}/mail-templates/rating-request` },
  { name: "desk-texts", as: "Marisol", address: `${valley}/texts` },
  {
    name: "desk-text",
    as: "Marisol",
    address: `${valley}/texts`,
    after: follow(`main a[href^="${valley}/texts/"]`),
  },
  { name: "desk-mail-templates", as: "Marisol", address: `${valley}/mail-templates` },
  {
    name: "desk-mail-template",
    as: "Marisol",
    address: `${valley}/mail-templates`,
    after: follow(`main a[href^="${valley}/mail-templates/"]`),
  },
];
