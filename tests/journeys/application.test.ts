import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectReadable, journeyStage, openAs } from "../kit/journey.ts";

// An applicant for Infant Family Specialist registers, is accepted, names three raters, of whom one gets no mail at first,
// signs and submits; the coordinator returns one training with a question, and sees what became of it.

const stage = journeyStage();

const association = "/a/lantern-valley";
const entries = {
  training: "/portfolio/training/c0000000-0000-4000-8010-000000000014",
  rsc: "/portfolio/rsc/c0000000-0000-4000-8010-000000000005",
  provider: "/portfolio/providers/c0000000-0000-4000-8010-000000000003",
} as const;
const portfolio = `${association}/portfolios/b0000000-0000-4000-8000-000000000010`;

const said = async (page: Page): Promise<string> => page.getByRole("main").innerText();

/** Presses something that leads to another page, or to this one anew. */
const press = async (page: Page, button: Locator): Promise<void> => {
  await Promise.all([page.waitForEvent("framenavigated"), button.click()]);
  await page.waitForLoadState("networkidle");
};

/** Saves an entry with the button, as without a script. */
const save = async (page: Page): Promise<void> => {
  const { pathname } = new URL(page.url());
  const button = page.getByRole("button", { name: "Save", exact: true }).last();
  await Promise.all([page.waitForURL((url) => url.pathname !== pathname), button.click()]);
};

/** Mends what the portfolio lacks for the category. */
const completePortfolio = async (page: Page): Promise<void> => {
  await page.goto(entries.training);
  await page.locator("#date").fill("2026-05-04");
  await page.locator("#hours").fill("8");
  await page.locator("#relationshipBased").check({ force: true });
  await save(page);
  await page.goto(entries.rsc);
  await page.locator("#hours").fill("26");
  await save(page);
  await page.goto(entries.provider);
  await page.getByRole("combobox", { name: "In the associations’ register" }).focus();
  await page.keyboard.type("wilhelmina");
  await page.locator("at-look-up").getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".entry-state", { hasText: /^Saved/ }).waitFor();
};

type Rater = {
  readonly name: string;
  readonly address: string;
  readonly role: string;
  /** The portfolio names them as a reference already. */
  readonly isKnown: boolean;
};

const nameRater = async (
  page: Page,
  application: string,
  { name, address, role, isKnown }: Rater,
): Promise<void> => {
  await page.goto(`${application}/raters/new`);
  await page.locator("#name").fill(name);
  await page.locator("#address").fill(address);
  await page.locator(`input[name=roles][value=${role}]`).check({ force: true });
  await page.locator("#knownSince").fill("September 2023");
  await page.locator('input[name=waiver][value="signed"]').check({ force: true });
  await page.locator("#typedName").fill("Beth Arlington");
  await press(page, page.getByRole("button", { name: "Send the request" }));
  if (isKnown) await press(page, page.getByRole("button", { name: `It is ${name} of my portfolio` }));
};

/** The text of the latest mail to somebody whose subject says so, once it is there. */
const mailTo = async (page: Page, address: string, subject: string): Promise<string> => {
  const row = page.locator("main tr", { hasText: subject }).filter({ hasText: address }).first();
  await expect
    .poll(
      async () => {
        await page.goto("/demonstration/mail");
        return row.count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await press(page, row.getByRole("link"));
  return page.content();
};

const linkIn = (mail: string): string => /\/link\/[\w-]+/.exec(mail)?.[0] ?? "";

/** Answers every part of a rating, with a remark that nobody else may see. */
const answerParts = async (page: Page, remark: string): Promise<void> => {
  const hrefs = await page
    .locator('main a[href*="/part/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
  for (const href of hrefs) {
    await page.goto(href);
    const names = await page
      .locator("main input[type=radio]")
      .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
    for (const name of names) {
      const chosen = name.startsWith("area.") ? '[value="4"]' : '[value="recommended"]';
      await page.locator(`main input[name="${name}"]${chosen}`).check({ force: true });
    }
    const remarks = page.locator('main textarea[name="remark"]');
    if ((await remarks.count()) > 0) await remarks.fill(remark);
    await press(page, page.locator("main form button").first());
  }
};

/** Withdraws what somebody invented has for the category already, and registers anew; where the new application is. */
const registerAnew = async (page: Page): Promise<string> => {
  await page.goto("/applications");
  await press(page, page.getByRole("link", { name: /Infant Family Specialist/ }).first());
  await page.locator('main a[href$="/withdraw"]').click();
  const dialog = page.locator("dialog[open]");
  await dialog.getByRole("button", { name: "Withdraw", exact: true }).click();
  await page.getByText("The application is withdrawn.").waitFor();
  await page.goto("/applications");
  await press(page, page.getByRole("link", { name: "Register for an endorsement" }).first());
  await press(page, page.getByRole("link", { name: /^Choose Lantern Valley/ }));
  await press(page, page.getByRole("link", { name: "Infant Family Specialist (IFS)" }).first());
  await page.locator('[name="membership"][value="here"]').check({ force: true });
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
};

/** Confirms everything of the portfolio that staff can confirm. */
const confirmFacts = async (page: Page): Promise<void> => {
  await page.goto(portfolio);
  const buttons = page.locator('form[action$="/confirm"] button');
  for (let left = await buttons.count(); left > 0; left = await buttons.count())
    await press(page, buttons.first());
};

const sign = async (page: Page, application: string): Promise<void> => {
  for (const text of ["ethics", "agreement"]) {
    await page.goto(`${application}/signatures`);
    await page.locator(`#name-${text}`).fill("Beth Arlington");
    await press(page, page.locator(`form:has(#name-${text}) button`));
  }
  expect(await said(page)).toContain("Everything is signed.");
};

const raters = {
  dolores: {
    name: "Dolores Marchetti",
    address: "dolores@people.example",
    role: "program-supervisor",
    isKnown: true,
  },
  wilhelmina: {
    name: "Wilhelmina Osei",
    address: "refused.osei@people.example",
    role: "rsc-provider",
    isKnown: true,
  },
  priya: { name: "Priya Raman", address: "priya@people.example", role: "colleague", isKnown: false },
} as const;

test("from registering to a submission with its ratings in, returned, answered and compared", async () => {
  const beth = await openAs(stage, "Beth Arlington", { viewport: { width: 375, height: 800 } });
  const tomasz = await openAs(stage, "Tomasz", { viewport: { width: 1280, height: 900 } });
  const [applicant, coordinator] = [beth.page, tomasz.page];
  const application = await registerAnew(applicant);
  const desk = `${association}${application}`;
  await completePortfolio(applicant);

  // Accepted at the other end: the page that was open before is stale, and says where the application stands.
  await applicant.goto(application);
  expect(await said(applicant)).toContain("The coordinator’s turn");
  await coordinator.goto(desk);
  await expectReadable(coordinator);
  await press(coordinator, coordinator.getByRole("button", { name: "Accept", exact: true }));
  await applicant.reload();
  expect(await said(applicant)).toContain("Your turn");
  await expectReadable(applicant);

  // Three raters, of whom one gets no mail until the address is corrected.
  for (const rater of Object.values(raters)) await nameRater(applicant, application, rater);
  await expect
    .poll(
      async () => {
        await applicant.goto(`${application}/raters`);
        return said(applicant);
      },
      { timeout: 30_000 },
    )
    .toContain("Address refused");
  await expectReadable(applicant);
  const again = applicant
    .locator('form[action$="/raters/again"]')
    .filter({ has: applicant.locator(`input[value="${raters.wilhelmina.address}"]`) });
  await applicant.locator("details", { has: again }).locator("summary").first().click();
  await again.locator('[name="address"]').fill("wilhelmina@people.example");
  await press(applicant, again.getByRole("button"));

  // Two of them answer; the third has half of it.
  const postbox = await applicant.context().newPage();
  const subject = "Beth Arlington asks you for a rating";
  const opened: Page[] = [];
  for (const address of ["dolores@people.example", "priya@people.example", "wilhelmina@people.example"]) {
    const link = linkIn(await mailTo(postbox, address, subject));
    const context = await stage.chromium.newContext({ baseURL: stage.served.url, locale: "en-US" });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await page.goto(link);
    await expectReadable(page);
    await press(page, page.getByRole("button", { name: "Open the form" }));
    await expectReadable(page);
    const form = page.url();
    await answerParts(page, "What only the staff may read");
    await page.goto(`${form}/send`);
    await expectReadable(page);
    opened.push(page);
  }
  const [first, second, half] = opened as [Page, Page, Page];
  for (const page of [first, second]) {
    await press(page, page.getByRole("button", { name: "Send the rating" }));
    expect(await said(page)).toContain("It counts for the application.");
  }

  // The link that the applicant may copy shows nothing of it, signed in or not.
  await applicant.goto(`${application}/raters`);
  expect(await said(applicant)).toContain("Begun");
  const copied = new URL(half.url()).pathname.replace(/\/send$/, "");
  const anybody = await (await stage.chromium.newContext({ baseURL: stage.served.url })).newPage();
  for (const page of [applicant, anybody])
    for (const path of ["", "/part/reflection", "/send", "/copy", "/questions"]) {
      await page.goto(`${copied}${path}`);
      expect(await page.content()).not.toContain("What only the staff may read");
      expect(await page.locator("main input:checked").count()).toBe(0);
    }
  await anybody.goto(copied);
  expect(await said(anybody)).toContain("Code of six digits");

  // What is not there yet is said, and leads to where it is mended.
  await sign(applicant, application);
  await applicant.goto(`${application}/submit`);
  expect(await said(applicant)).toContain("What is still missing");
  expect(await applicant.locator(`main a[href^="${application}/raters"]`).count()).toBeGreaterThan(0);
  expect(await applicant.getByRole("button", { name: "Submit now" }).count()).toBe(0);
  await press(half, half.getByRole("button", { name: "Send the rating" }));
  await confirmFacts(coordinator);
  await applicant.reload();
  await expectReadable(applicant);
  await press(applicant, applicant.getByRole("button", { name: "Submit now" }));
  expect(await said(applicant)).toContain("Your application is submitted.");

  // The coordinator returns one training with a question.
  await coordinator.goto(desk);
  await press(coordinator, coordinator.getByRole("button", { name: "Begin the pre-check" }));
  await press(coordinator, coordinator.getByRole("link", { name: "Return with questions" }));
  await expectReadable(coordinator);
  const training = entries.training.split("/").at(-1) ?? "";
  await coordinator.locator(`input[value="entry:${training}"]`).check({ force: true });
  await press(coordinator, coordinator.getByRole("button", { name: "Go on to the questions" }));
  for (const field of await coordinator.locator("main textarea").all())
    await field.fill("How many of the hours were about feeding?");
  await press(coordinator, coordinator.getByRole("button", { name: "Return", exact: true }));

  // Answered, mended and submitted again; another entry is changed and stays out of it.
  await applicant.goto(entries.training);
  await applicant.locator("#hours").fill("7");
  await save(applicant);
  await applicant.goto(entries.rsc);
  await applicant.locator("#hours").fill("40");
  await save(applicant);
  await applicant.goto(`${application}/returned`);
  await expectReadable(applicant);
  await applicant.locator("main textarea").fill("Seven. I have corrected the entry.");
  await press(applicant, applicant.getByRole("button", { name: "Save and submit again" }));
  expect(await said(applicant)).toContain("submitted again");

  await coordinator.goto(desk);
  await coordinator
    .getByRole("link", { name: "See the answers, and what changed since it was returned" })
    .click();
  await coordinator.waitForURL(`**${desk}/copies/2`);
  await expectReadable(coordinator);
  const compared = await said(coordinator);
  for (const told of ["Compared to copy 1", "Seven. I have corrected the entry.", "Changed"])
    expect(compared).toContain(told);
  const rows = coordinator.locator("table", { hasText: "Was" }).locator("tbody tr");
  expect(await rows.count()).toBe(1);
  expect((await rows.first().innerText()).replaceAll(/\s+/g, " ")).toBe("Hours 8 7");
  // The verdict of each requirement is folded away where nothing differs.
  expect(await coordinator.locator("main").textContent()).toContain("26 of 24 hours");
}, 300_000);
