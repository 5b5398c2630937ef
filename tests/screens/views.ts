import type { Page } from "playwright-core";
import { type InventedPerson, inventedPeople } from "../../src/features/demonstration/cast.ts";
import { applicationViews } from "./application-views.ts";
import { entryViews } from "./entry-views.ts";
import { evidenceViews } from "./evidence-views.ts";
import { savingViews } from "./saving-views.ts";
import type { View } from "./view.ts";

/** An invented person by the first part of their name. */
export const personCalled = (name: string): InventedPerson => {
  const found = inventedPeople.find((person) => person.name.startsWith(name));
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
};

const send = async (page: Page): Promise<void> => {
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForLoadState();
};

const open = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });
};

const typeFees = async (page: Page): Promise<void> => {
  await page.locator('input[name="fee.exam.all"]').fill("310");
  await page.locator('button[value="check"]').click();
  await page.waitForLoadState();
};

const askToEnd = async (page: Page): Promise<void> => {
  await page.locator('main a[href$="/end"]').first().click();
  await page.waitForLoadState();
};

const register = "/a/lantern-valley/register";

const follow =
  (link: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(link).first().click();
    await page.waitForLoadState();
  };

const typeAlike = async (page: Page): Promise<void> => {
  await page.locator("main input[name=name]").fill("Lowell, Harriet");
  await send(page);
};

const importList = async (page: Page): Promise<void> => {
  await pasteList(page);
  await send(page);
};

let pasted = 0;

/** With somebody in it who is in no register yet, however often it was imported before. */
const pasteList = async (page: Page): Promise<void> => {
  const nth = ++pasted;
  await page
    .locator("textarea")
    .fill(
      [
        "name\temail\tlevel\tkind\tcategory\tfrom\tto\tphone",
        `Ximena Prado ${nth}\tximena.${nth}@register.example\tMaster\theld\tIFS\t2021-06-30\t\t555`,
        "Harriet Lowell\t\tmaster\theld\tIMHS\t9/1/2016\t\t",
        "Yusuf Demir\tyusuf at home\twizard\tvetted\t\tsoon\t\t",
        "Keisha Marrow\t\t\theld\tIFS\t2018-01-01\t\t",
      ].join("\n"),
    );
  await send(page);
};

const typeName = async (page: Page): Promise<void> => {
  await page.locator('at-look-up [data-part="typed"]').pressSequentially("har");
  await page.locator("at-look-up [role=option]").first().waitFor();
};

/** Every page and state that there is to look at; a new page adds its own. */
export const views: readonly View[] = [
  { name: "home", address: "/" },
  { name: "home-signed-in", as: "Marisol", address: "/" },
  { name: "demonstration", address: "/demonstration", after: open },
  { name: "demonstration-mail", address: "/demonstration/mail" },
  { name: "mail-choices", as: "Marisol", address: "/me/mail" },
  { name: "mail-words", as: "Marisol", address: "/a/lantern-valley/settings/mail-rating-request" },
  { name: "controls", address: "/controls" },
  { name: "not-found", address: "/nowhere" },
  { name: "register", address: "/register" },
  { name: "register-empty", address: "/register", after: send },
  { name: "sign-in", address: "/sign-in" },
  { name: "sign-in-wrong", address: "/sign-in", after: send },
  { name: "recover", address: "/recover" },
  { name: "link-gone", address: "/link" },
  { name: "me", as: "Beth", address: "/me" },
  { name: "me-staff", as: "Nkechi", address: "/me" },
  { name: "security", as: "Beth", address: "/me/security" },
  { name: "security-staff", as: "Marisol", address: "/me/security" },
  { name: "sessions", as: "Beth", address: "/me/sessions" },
  { name: "addresses", as: "Beth", address: "/me/addresses" },
  { name: "inbox", as: "Beth", address: "/me/inbox" },
  { name: "activity", as: "Marisol", address: "/me/activity" },
  { name: "association", address: "/a/lantern-valley" },
  { name: "desk", as: "Marisol", address: "/a/lantern-valley/desk" },
  { name: "desk-coordinator", as: "Tomasz", address: "/a/lantern-valley/desk" },
  { name: "desk-reviewer", as: "Adaeze", address: "/a/lantern-valley/desk" },
  { name: "settings", as: "Marisol", address: "/a/lantern-valley/settings" },
  { name: "settings-coordinator", as: "Tomasz", address: "/a/lantern-valley/settings" },
  { name: "setting-fees", as: "Marisol", address: "/a/lantern-valley/settings/fees", after: open },
  {
    name: "setting-fees-preview",
    as: "Marisol",
    address: "/a/lantern-valley/settings/fees",
    after: typeFees,
  },
  { name: "setting-calendar", as: "Marisol", address: "/a/lantern-valley/settings/calendar" },
  { name: "setting-review", as: "Marisol", address: "/a/lantern-valley/settings/review-rules" },
  { name: "setting-labels", as: "Marisol", address: "/a/lantern-valley/settings/category-labels" },
  { name: "setting-editions", as: "Marisol", address: "/a/lantern-valley/settings/editions" },
  { name: "setting-unchanged", as: "Marisol", address: "/a/lantern-valley/settings/contact", after: send },
  { name: "standing-list", as: "Tomasz", address: register },
  { name: "standing-none-found", as: "Tomasz", address: `${register}?q=zebra` },
  { name: "standing-new", as: "Tomasz", address: `${register}/new` },
  { name: "standing-new-empty", as: "Tomasz", address: `${register}/new`, after: send },
  { name: "standing-alike", as: "Tomasz", address: `${register}/new`, after: typeAlike },
  { name: "standing-holder", as: "Tomasz", address: `${register}?q=harriet`, after: follow("main table a") },
  {
    name: "standing-holder-none",
    as: "Tomasz",
    address: `${register}?q=wendell`,
    after: follow("main table a"),
  },
  {
    name: "standing-holder-wrong",
    as: "Tomasz",
    address: `${register}?q=harriet`,
    after: async (page) => {
      await follow("main table a")(page);
      await send(page);
    },
  },
  {
    name: "standing-holder-change",
    as: "Tomasz",
    address: `${register}?q=harriet`,
    after: async (page) => {
      await follow("main table a")(page);
      await follow('main a[href$="/change"]')(page);
    },
  },
  {
    name: "standing-days",
    as: "Tomasz",
    address: `${register}?q=harriet`,
    after: async (page) => {
      await follow("main table a")(page);
      await follow('main a[href*="/standings/"]')(page);
    },
  },
  {
    name: "standing-withdraw",
    as: "Tomasz",
    address: `${register}?q=harriet`,
    after: async (page) => {
      await follow("main table a")(page);
      await follow('main a[href*="/standings/"]')(page);
      await follow('main a[href$="/withdraw"]')(page);
    },
  },
  { name: "standing-import", as: "Tomasz", address: `${register}/import` },
  { name: "standing-import-preview", as: "Tomasz", address: `${register}/import`, after: pasteList },
  { name: "standing-import-left-out", as: "Tomasz", address: `${register}/import`, after: importList },
  { name: "look-up", as: "Beth", address: "/register/look-up" },
  {
    name: "look-up-found",
    as: "Beth",
    address: "/register/look-up?q=har+lo&for=/portfolio/providers/new",
  },
  { name: "look-up-none", as: "Beth", address: "/register/look-up?q=zebra" },
  { name: "look-up-field", as: "Beth", address: "/portfolio/providers/new", after: typeName },
  {
    name: "look-up-chosen",
    as: "Beth",
    address: "/portfolio/providers/new",
    after: async (page) => {
      await typeName(page);
      await page.locator("at-look-up [role=option]").first().click();
    },
  },
  ...entryViews,
  ...savingViews,
  ...evidenceViews,
  ...applicationViews,
  { name: "people", as: "Marisol", address: "/a/lantern-valley/people" },
  { name: "people-invite", as: "Marisol", address: "/a/lantern-valley/people/invite" },
  { name: "people-invite-empty", as: "Marisol", address: "/a/lantern-valley/people/invite", after: send },
  { name: "people-end", as: "Marisol", address: "/a/lantern-valley/people", after: askToEnd },
  { name: "audit", as: "Marisol", address: "/a/lantern-valley/audit" },
  { name: "refused", as: "Beth", address: "/a/lantern-valley/settings" },
  { name: "alliance", as: "Ingrid", address: "/alliance" },
  { name: "alliance-new", as: "Ingrid", address: "/alliance/new-association" },
  { name: "alliance-new-empty", as: "Ingrid", address: "/alliance/new-association", after: send },
  { name: "alliance-association", as: "Ingrid", address: "/alliance/associations/prairie-light" },
  { name: "portfolio-new", as: "Priya", address: "/portfolio" },
  { name: "portfolio", as: "Beth", address: "/portfolio" },
  { name: "readiness-all", as: "Beth", address: "/portfolio/readiness" },
  { name: "readiness-published", as: "Priya", address: "/portfolio/readiness" },
  {
    name: "readiness-category",
    as: "Beth",
    address: "/portfolio/readiness/alliance-2024/IFS",
    after: open,
  },
  { name: "readiness-months", as: "Rosa", address: "/portfolio/readiness/alliance-2024/IMHS", after: open },
  { name: "plan", as: "Beth", address: "/portfolio/plan" },
  { name: "plan-of-nothing", as: "Priya", address: "/portfolio/plan" },
  { name: "what-if", as: "Beth", address: "/portfolio/what-if" },
  {
    name: "what-if-imagined",
    as: "Beth",
    address:
      "/portfolio/what-if?c=alliance-2024/IFS&c=alliance-2024/IMHS&c=alliance-2024/ERS&c=alliance-2024/IFA&training=20&rsc=12.5&form=group",
  },
  { name: "what-if-wrong", as: "Priya", address: "/portfolio/what-if?training=many&by=2001-01-01" },
  { name: "finder", as: "Priya", address: "/portfolio/finder" },
  { name: "finder-unanswered", as: "Priya", address: "/portfolio/finder?work=prevention&asked=treats" },
  {
    name: "finder-found",
    as: "Beth",
    address: "/portfolio/finder?edition=alliance-2024&work=prevention&treats=no&ages=both",
  },
  {
    name: "finder-lacking",
    as: "Priya",
    address: "/portfolio/finder?edition=alliance-2024&work=treatment&treats=yes&ages=infant&licensed=no",
  },
  {
    name: "finder-none",
    as: "Priya",
    address: "/portfolio/finder?edition=levels-1&work=promotion&ages=early-childhood",
  },
  { name: "following", as: "Beth", address: "/portfolio/associations" },
  { name: "following-nobody", as: "Priya", address: "/portfolio/associations" },
  { name: "portfolio-download", as: "Beth", address: "/portfolio/export" },
];
