import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage } from "../../../../tests/kit/browser-page.ts";
import { missingChromium, startChromium } from "../../../../tests/kit/chromium.ts";
import type { Answer, Save } from "./answer.ts";

// What the element does with each answer, beside a server that says anything. Whole walks are a journey of their own.

const isLeftOut = missingChromium !== undefined && process.env["ATTUNE_TEST_ALL"] !== "1";

let browser: Browser;
beforeAll(async () => {
  if (!isLeftOut) browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
});

const ENTRY = "0c000000-0000-4000-8000-000000000001";

const field = (name: string, control: string, when = ""): string =>
  `<div class="entry-field" data-field="${name}" ${when}><label for="${name}">${name}</label>${control}</div>`;

const line = (day: string, hours: string): string =>
  `<li class="entry-line"><input name="sessions" aria-label="day" value="${day}"><input name="sessions" aria-label="hours" value="${hours}"></li>`;

type Further = { readonly version?: number | undefined; readonly account?: string; readonly more?: string };

const markup = ({ version = 3, account = "me", more = "" }: Further): string => `
<at-entry data-kind="training" data-entry="${ENTRY}" data-version="${version}" data-save="/portfolio/save">
  <p class="entry-state" role="status">Nothing yet</p>
  <div id="entry-problems"></div>
  <form method="post" action="/portfolio/training/${ENTRY}">
    <input type="hidden" name="account" value="${account}"><input type="hidden" name="editor" value="x"><input type="hidden" name="seen" value="${version}">
    <input type="hidden" name="shown" value='{"title":[],"logged":["total"]}'><input type="hidden" name="beside" value="{}">
    ${field("title", `<textarea id="title" name="title"></textarea>`)}
    ${field("logged", `<input id="logged" type="radio" name="logged" value="total" checked><input type="radio" name="logged" value="sessions" aria-label="series">`)}
    ${field("sessions", `<ol class="entry-lines">${line("2026-01-01", "2")}${line("", "")}${line("", "1")}</ol>`, `data-when-field="logged" data-when-holds="sessions"`)}
    ${more}
    <button name="then" value="save">Save</button>
  </form>
</at-entry>
<aside id="readiness" data-source="/panel"><div data-part="body" aria-live="polite"><ul><li>One</li><li>Two</li></ul></div></aside>
<at-drafts hidden data-account="me" data-drafts="none" data-saving="Saving" data-held="No network" data-wait-held="Wait until {time}" data-signed-out="Signed out"
  data-sign-in="Sign in" data-refused="Not saved:" data-too-long="too long"></at-drafts>`;

const answer = (more: Partial<Answer> = {}): Answer => ({
  version: 4,
  fields: {},
  others: [],
  mistakes: [],
  doubts: [],
  told: "<p>It counts</p>",
  state: "Saved",
  missing: "",
  ...more,
});

type Given = {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body: unknown;
};

/** The page, with a server that gives these answers one after the other, the last one again and again. */
const opened = async (answers: readonly Given[], further: Further = {}) => {
  let asked = 0;
  const shown = await openPage(browser, markup(further), {
    serviceWorkers: "block",
    answers: {
      "/portfolio/save": () => {
        const given = answers[Math.min(asked++, answers.length - 1)] ?? { body: answer() };
        return {
          ...(given.status === undefined ? {} : { status: given.status }),
          ...(given.headers === undefined ? {} : { headers: given.headers }),
          body: JSON.stringify(given.body),
        };
      },
      "/panel": () => ({ body: JSON.stringify({ html: "<ul><li>One</li><li>Three</li></ul>" }) }),
    },
  });
  const sentSaves = (at: number): readonly Save[] =>
    JSON.parse(new URLSearchParams(shown.sent[at]?.body).get("saves") ?? "[]") as Save[];
  return { ...shown, sentSaves };
};

const says = async (page: Page, words: string | RegExp): Promise<void> =>
  page.locator(".entry-state").filter({ hasText: words }).waitFor();

describe.skipIf(isLeftOut)("an entry", () => {
  test("sends a field as it stands, and shows what comes of it without a word too many", async () => {
    const { page, sentSaves, sent, complaints } = await opened([{ body: answer() }]);
    await page.getByLabel("title").fill("One\ntwo");
    await says(page, /^Saved$/);
    expect(sentSaves(0)).toMatchObject([{ field: "title", typed: ["One\ntwo"], base: 3 }]);
    expect(new URLSearchParams(sent[0]?.body).get("account")).toBe("me");
    expect(await page.locator("#entry-problems").innerHTML()).toBe("<p>It counts</p>");
    await page.getByText("Three").waitFor();
    // The line that stayed the same is the one that was there.
    expect(await page.locator("#readiness li").allTextContents()).toEqual(["One", "Three"]);
    expect(await page.locator('main input[name="seen"]').inputValue()).toBe("4");
    expect(complaints).toEqual([]);
  });

  test("sends lines in their order with what is empty in them, and without those that are empty", async () => {
    const { page, sentSaves } = await opened([{ body: answer() }]);
    await page.getByLabel("series").check();
    await page.getByLabel("hours").nth(1).fill("4");
    await page.getByLabel("hours").nth(1).blur();
    await says(page, /^Saved$/);
    await expect.poll(() => sentSaves(0).length + sentSaves(1).length).toBe(2);
    const typed = [...sentSaves(0), ...sentSaves(1)].find((save) => save.field === "sessions")?.typed;
    expect(typed).toEqual(["2026-01-01", "2", "", "4", "", "1"]);
  });

  test("says beside a field what is wrong there once it is left, and no longer while it is put right", async () => {
    const more = `<div class="entry-field" data-field="hours"><div class="field"><label for="hours">number</label>
      <div class="hint" id="hours-hint">For example 6</div><input id="hours" name="hours" aria-describedby="hours-hint"></div></div>`;
    const mistakes = [{ field: "hours", html: `<p class="mistake" id="hours-mistake">No number</p>` }];
    const { page, complaints } = await opened(
      [{ body: answer({ mistakes, state: "Unread" }) }, { body: answer({ version: 5 }) }],
      { more },
    );
    const input = page.getByLabel("number");
    await input.fill("about 6");
    await says(page, /^Unread$/);
    expect(await page.locator(".mistake").count()).toBe(0);
    await page.getByLabel("title").focus();
    await page.locator(".field.has-mistake .hint + .mistake").waitFor();
    expect(await input.getAttribute("aria-describedby")).toBe("hours-mistake hours-hint");
    expect(await input.getAttribute("aria-invalid")).toBe("true");
    await input.fill("6");
    expect(await page.locator(".mistake, .has-mistake").count()).toBe(0);
    expect(await input.getAttribute("aria-describedby")).toBe("hours-hint");
    expect(await input.getAttribute("aria-invalid")).toBe("false");
    await says(page, /^Saved$/);
    expect(complaints).toEqual([]);
  });

  test("says at a field why it looks mistyped, without calling it wrong, and no longer once it does not", async () => {
    const more = `<div class="entry-field" data-field="hours"><div class="field"><label for="hours">number</label>
      <div class="hint" id="hours-hint">For example 6</div><input id="hours" name="hours" aria-describedby="hours-hint"></div></div>`;
    const doubts = [{ field: "hours", html: `<p class="doubt" id="hours-doubt">So many</p>` }];
    const { page, complaints } = await opened(
      [{ body: answer({ doubts, state: "Doubted" }) }, { body: answer({ version: 5, state: "Sure" }) }],
      { more },
    );
    const input = page.getByLabel("number");
    await input.fill("900");
    await page.getByLabel("title").focus();
    await says(page, /^Doubted$/);
    await page.locator(".field:not(.has-mistake) .hint + .doubt").waitFor();
    expect(await input.getAttribute("aria-describedby")).toBe("hours-doubt hours-hint");
    expect(await input.getAttribute("aria-invalid")).not.toBe("true");
    await input.fill("9");
    await page.getByLabel("title").focus();
    await says(page, /^Sure$/);
    await page.locator(".doubt").waitFor({ state: "detached" });
    expect(await input.getAttribute("aria-describedby")).toBe("hours-hint");
    expect(complaints).toEqual([]);
  });

  test("that is new has its buttons with its first save", async () => {
    const more = `<div class="entry-actions" hidden><button formaction="/portfolio/training/${ENTRY}/delete">Delete</button></div>`;
    const { page } = await opened([{ body: answer() }], { version: 0, more });
    const remove = page.getByRole("button", { name: "Delete" });
    expect(await remove.isVisible()).toBe(false);
    await page.getByLabel("title").fill("One");
    await says(page, /^Saved$/);
    expect(await remove.isVisible()).toBe(true);
  });

  test("that is gone by now is sent whole, as new", async () => {
    const { page, sentSaves } = await opened([{ body: { gone: true } }, { body: answer({ version: 1 }) }]);
    await page.getByLabel("title").fill("Again");
    await says(page, /^Saved$/);
    expect(sentSaves(1).map(({ field: name, base, typed }) => [name, base, typed])).toEqual([
      ["title", 0, ["Again"]],
      ["logged", 0, ["total"]],
      ["sessions", 0, ["2026-01-01", "2", "", "1"]],
    ]);
  });

  test("that is refused says why, and is sent again once something else is typed", async () => {
    const { page, sent } = await opened([{ body: { refused: "too much of it." } }, { body: answer() }]);
    await page.getByLabel("title").fill("A");
    await says(page, "Not saved: too much of it.");
    await page.getByLabel("title").fill("B");
    await says(page, /^Saved$/);
    expect(sent).toHaveLength(2);
  });

  test("with a field that is too long saves the others and says so", async () => {
    const { page, sentSaves, sent } = await opened([{ body: answer() }]);
    await page.getByLabel("title").fill("x".repeat(10_001));
    await says(page, "Not saved: too long");
    expect(sent).toEqual([]);
    await page.getByLabel("series").check();
    await expect.poll(() => sent.length).toBe(1);
    expect(sentSaves(0).map(({ field: name }) => name)).toEqual(["logged"]);
  });

  test("of somebody signed out links to where that is mended, in a tab of its own where nothing is kept", async () => {
    const { page, complaints } = await opened([{ status: 401, body: "" }]);
    await page.getByLabel("title").fill("A");
    await says(page, "Signed out");
    const link = page.getByRole("link", { name: "Sign in" });
    expect([await link.getAttribute("href"), await link.getAttribute("target")]).toEqual([
      "/sign-in?next=%2F",
      "_blank",
    ]);
    expect(complaints.filter((said) => !said.includes("401"))).toEqual([]);
  });

  test("typed in under another account waits for its own", async () => {
    const { page, sent } = await opened([{ status: 409, body: "" }], { account: "them" });
    await page.getByLabel("title").fill("A");
    await says(page, "Signed out");
    expect(new URLSearchParams(sent[0]?.body).get("account")).toBe("them");
  });

  const unsaved = `<div class="entry-field" data-field="holder" data-version="3" data-unsaved><input type="hidden" name="holder" value="h"></div>`;

  test("that came with more than is stored saves it with the first letter", async () => {
    const { page, sent, sentSaves } = await opened([{ body: answer() }], { more: unsaved });
    await page.getByLabel("title").focus();
    expect(sent).toEqual([]);
    await page.keyboard.type("A");
    await says(page, /^Saved$/);
    expect(sentSaves(0).map(({ field: name, typed }) => [name, typed])).toEqual([
      ["title", ["A"]],
      ["holder", ["h"]],
    ]);
  });

  test("that came with more than is stored leaves it to the button where nothing was typed", async () => {
    const { page, sent } = await opened([{ body: answer() }], { more: unsaved });
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(`**/portfolio/training/${ENTRY}`);
    const form = new URLSearchParams(sent[0]?.body);
    expect([sent.length, form.get("holder"), JSON.parse(form.get("shown") ?? "{}")]).toEqual([
      1,
      "h",
      expect.objectContaining({ holder: [] }),
    ]);
  });

  test("of a server that cannot just now is sent again", async () => {
    const { page, sent } = await opened([{ status: 503, body: "" }, { body: answer() }]);
    await page.getByLabel("title").fill("A");
    await says(page, "No network");
    await says(page, /^Saved$/);
    expect(sent).toHaveLength(2);
    expect(new URLSearchParams(sent[0]?.body).get("saves")).toBe(
      new URLSearchParams(sent[1]?.body).get("saves"),
    );
  });

  test("too often is said to wait, and until when, and is not sent before", async () => {
    const headers = { "retry-after": "600" };
    const { page, sent } = await opened([{ status: 429, headers, body: "" }]);
    await page.clock.install({ time: new Date("2027-03-01T15:05:00") });
    await page.getByLabel("title").fill("A");
    await page.clock.runFor(5000);
    await says(page, /^Wait until 3:15\sPM$/);
    await page.clock.runFor(60_000);
    expect(sent).toHaveLength(1);
  });

  test("changed elsewhere shows it where nobody is", async () => {
    const fields = { logged: { typed: ["sessions"], version: 4 } };
    const { page } = await opened([{ body: answer({ fields }) }]);
    await page.getByLabel("title").fill("A");
    await says(page, /^Saved$/);
    expect(await page.getByLabel("series").isChecked()).toBe(true);
    expect(await page.locator('[data-field="sessions"]').isVisible()).toBe(true);
  });

  test("is sent before the form is, which then has nothing to add", async () => {
    const fields = { title: { typed: ["A"], version: 4 } };
    const { page, sent } = await opened([{ body: answer({ fields }) }]);
    await page.getByLabel("title").fill("A");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(`**/portfolio/training/${ENTRY}`);
    expect(sent.map(({ address }) => address)).toEqual(["/portfolio/save", `/portfolio/training/${ENTRY}`]);
    const form = new URLSearchParams(sent[1]?.body);
    expect([form.get("then"), form.get("seen"), JSON.parse(form.get("shown") ?? "{}")]).toEqual([
      "save",
      "4",
      { title: ["A"], logged: ["total"], sessions: ["2026-01-01", "2", "", "1"] },
    ]);
    expect(form.get("editor")).toBe(new URLSearchParams(sent[0]?.body).get("editor"));
  });
});
