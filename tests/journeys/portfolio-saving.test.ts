import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { inventedPassword } from "../../src/features/demonstration/cast.ts";
import { enterAs, expectReadable, journeyStage } from "../kit/journey.ts";
import { startServer } from "../kit/served.ts";

// Nothing that is typed is lost: without a button, without a network, without a server, without a session, without a
// script; on two pages at once; and on a device that others use too, nothing of it stays.

const address = "beth.arlington@people.example";
const spanish = "rosa.elena.quiroga@people.example";

const stage = journeyStage();

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await stage.chromium.newContext({
    baseURL: stage.served.url,
    viewport: { width: 375, height: 700 },
    locale: "en-US",
  });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  return async () => context.close();
});

type SigningIn = { readonly as?: string; readonly isShared?: boolean; readonly on?: Page };

const signIn = async ({ as = address, isShared = false, on = page }: SigningIn = {}): Promise<void> => {
  await on.getByLabel("E-mail address").fill(as);
  await on.getByLabel("Password", { exact: true }).fill(inventedPassword);
  if (isShared) await on.getByText("Other people use this device").click();
  await on.getByRole("button", { name: "Sign in", exact: true }).click();
  await on.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
};

/** By one press: whoever signs in too often is asked to wait. */
const comeIn = async (): Promise<void> => enterAs(page, "Beth Arlington");

/** Waits as patiently as the rest of the page. */
const soon = { timeout: 15_000 };

const title = (on = page): Locator => on.getByLabel("Title", { exact: false }).first();
const hours = (on = page): Locator => on.locator('[data-field="hours"] input');
const state = (on = page): Locator => on.locator(".entry-state");
const says = async (words: string | RegExp, on = page): Promise<void> =>
  state(on).filter({ hasText: words }).waitFor();

/** A new training with its title typed, which is saved without a button. */
const begin = async (text: string): Promise<string> => {
  await page.goto("/portfolio/training/new");
  await title().pressSequentially(text);
  await says(/^Saved/);
  await page.waitForURL(/\/portfolio\/training\/[0-9a-f-]{36}$/);
  return page.url();
};

/** What the server has: in another browser, of the same person. */
const stored = async (url: string): Promise<string> => {
  const elsewhere = await stage.chromium.newContext({ baseURL: stage.served.url, locale: "en-US" });
  const other = await elsewhere.newPage();
  await enterAs(other, "Beth Arlington");
  await other.goto(url);
  const value = await title(other).inputValue();
  await elsewhere.close();
  return value;
};

type Waiting = { readonly field: string; readonly lies: string };

/** What waits on the device: of which field, and everything that lies there of it, bytes as letters. */
const drafts = async (on = page): Promise<readonly Waiting[]> =>
  on.evaluate(
    async () =>
      new Promise<Waiting[]>((resolve, reject) => {
        const opening = indexedDB.open("attune");
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("drafts"));
        opening.addEventListener("error", () => reject(new Error("no database")));
        opening.addEventListener("success", () => {
          const asking = opening.result.transaction("drafts").objectStore("drafts").getAll();
          asking.addEventListener("success", () => {
            opening.result.close();
            const kept = asking.result as { field: string; sealed: { text: ArrayBuffer } }[];
            const letters = (bytes: ArrayBuffer): string => String.fromCharCode(...new Uint8Array(bytes));
            resolve(
              kept.map((each) => ({
                field: each.field,
                lies: `${JSON.stringify(each)} ${letters(each.sealed.text)}`,
              })),
            );
          });
        });
      }),
  );

/** What the worker of the site has cached, address and text. */
const cached = async (): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push(new URL(request.url).pathname, (await (await cache.match(request))?.text()) ?? "");
    }
    return found;
  });

const isSound = async (): Promise<void> => expectReadable(page);

const endSession = async (): Promise<void> => context.clearCookies({ name: "attune-session" });

describe("what is typed", () => {
  test("is saved without a button, says what is missing, and the button adds nothing to it", async () => {
    await comeIn();
    const url = await begin("Listening to Babies");
    expect(await stored(url)).toBe("Listening to Babies");
    expect(await page.locator("#entry-problems").innerText()).toContain("missing");
    await isSound();
    await page.locator('[data-field="date"] input').fill("2026-01-10");
    await hours().fill("6");
    await says(/^Saved$/);
    expect(await page.locator("#entry-problems .entry-counts").count()).toBe(1);
    await title().fill("Listening to Babies!");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.waitForURL("**/portfolio/training");
    expect(await page.getByRole("main").innerText()).toContain("Listening to Babies!");
    expect(await stored(url)).toBe("Listening to Babies!");
    await page.goto(url);
    expect(await page.locator(".entry-others").count()).toBe(0);
  });

  test("and cannot be read is told where it stands as soon as it is left, and keeps nothing from counting", async () => {
    await comeIn();
    await begin("Watching");
    await page.locator('[data-field="date"] input').fill("2026-01-10");
    await hours().fill("6");
    await says(/^Saved$/);
    const part = page.locator('[data-field="rscProvisionHours"]');
    const mistake = part.getByText("Please write hours as 1.5 or 1:30.");
    await part.locator("input").fill("about 2");
    await says(/^Saved. Something in it could not be read/);
    expect(await mistake.isVisible()).toBe(false);
    await title().focus();
    await mistake.waitFor();
    expect(await part.locator("input").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#entry-problems .entry-counts").count()).toBe(1);
    await isSound();
    await part.locator("input").fill("2");
    expect(await mistake.isVisible()).toBe(false);
    await says(/^Saved$/);
  });

  test("has the buttons of an entry with its first save", async () => {
    await comeIn();
    await page.goto("/portfolio/training/new");
    const remove = page.getByRole("button", { name: "Delete", exact: true });
    expect(await remove.isVisible()).toBe(false);
    await title().fill("Begun by mistake");
    await says(/^Saved/);
    await remove.click();
    await page.getByText("Deleted: Begun by mistake.").waitFor();
  });

  test("of lines says nothing bad before one is begun", async () => {
    await comeIn();
    await begin("A series of days");
    await page.getByText("A series", { exact: true }).click();
    await page.locator("#entry-problems").getByText("“Days and hours” is missing").waitFor();
    expect(await page.getByText("Every line needs").count()).toBe(0);
    const lines = page.locator('[data-field="sessions"]');
    await lines.getByLabel("Day", { exact: true }).first().fill("2026-01-10");
    await title().focus();
    await lines.getByText("Every line needs a day and hours.").waitFor();
  });

  test("shows and hides what is asked only sometimes", async () => {
    await comeIn();
    await page.goto("/portfolio/training/new");
    const sessions = page.locator('[data-field="sessions"]');
    expect(await sessions.isVisible()).toBe(false);
    await page.getByText("A series", { exact: true }).click();
    expect(await sessions.isVisible()).toBe(true);
    expect(await page.locator('[data-field="date"]').isVisible()).toBe(false);
  });

  test("without a network is kept on the device and sent when it is back", async () => {
    await comeIn();
    const url = await begin("Watch");
    await context.setOffline(true);
    await title().pressSequentially(" and wait");
    await says("Kept on this device");
    await isSound();
    // Whoever has only the device can read none of it, nor find there what opens it.
    const [waiting, ...others] = await drafts();
    expect([waiting?.field, others]).toEqual(["title", []]);
    expect(waiting?.lies).not.toMatch(/Watch|wait/);
    expect(await page.locator("[data-key]").count()).toBe(0);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
    await context.setOffline(false);
    await says(/^Saved/);
    expect(await stored(url)).toBe("Watch and wait");
    await page.waitForFunction(() => document.querySelector("at-entry[data-waits]") === null);
    expect(await drafts()).toEqual([]);
  });

  test("and left behind in a page that was closed is sent from the next one", async () => {
    await comeIn();
    const url = await begin("Wonder");
    await context.setOffline(true);
    await title().pressSequentially(" together");
    await says("Kept on this device");
    await page.close();
    page = await context.newPage();
    await context.setOffline(false);
    await page.goto("/me");
    await expect.poll(async () => drafts(), soon).toEqual([]);
    expect(await stored(url)).toBe("Wonder together");
  });

  test("outlives a server that is killed, and is sent to the next", async () => {
    await comeIn();
    const url = await begin("Hold");
    const { dataFolder, local } = stage.served;
    await stage.served.kill();
    await title().pressSequentially(" in mind");
    await says("Kept on this device");
    stage.served = await startServer({ dataFolder, port: Number(new URL(local).port) });
    await says(/^Saved/);
    expect(await stored(url)).toBe("Hold in mind");
  });

  test("is there again after the page was lost while the server was away", async () => {
    await comeIn();
    const url = await begin("Slow");
    await context.setOffline(true);
    await title().pressSequentially(" down");
    await says("Kept on this device");
    await page.close();
    await context.setOffline(false);
    page = await context.newPage();
    await page.goto(url);
    await says(/^Saved/);
    expect(await title().inputValue()).toBe("Slow down");
    expect(await page.locator(".entry-others").count()).toBe(0);
  });
});

test("what was typed a moment before the page was left is saved as well", async () => {
  await comeIn();
  const url = await begin("Warm");
  await title().press("End");
  await page.keyboard.type("th");
  await page.goto("/me");
  await expect.poll(async () => drafts(), soon).toEqual([]);
  expect(await stored(url)).toBe("Warmth");
});

describe("two pages", () => {
  const second = async (url: string): Promise<Page> => {
    const other = await context.newPage();
    await other.goto(url);
    return other;
  };

  test("on the same field keep both, and ask", async () => {
    await comeIn();
    const url = await begin("Play");
    const other = await second(url);
    await title().fill("Play therapy");
    await says(/^Saved/);
    await title(other).fill("Floor time");
    await says(/please choose/, other);
    await hours(other).focus();
    const choice = other.locator(".entry-others");
    await choice.waitFor();
    expect(await title(other).inputValue()).toBe("Play therapy");
    expect(await choice.innerText()).toContain("Floor time");
    await expectReadable(other);
    await choice.getByRole("button").last().click();
    await other.waitForLoadState();
    await expect.poll(async () => title(other).inputValue(), soon).toBe("Floor time");
    expect(await other.locator(".entry-others").count()).toBe(0);
    await page.bringToFront();
    expect(await stored(url)).toBe("Floor time");
  });

  test("on different fields take both over without asking", async () => {
    await comeIn();
    const url = await begin("Rupture and repair");
    const other = await second(url);
    await hours().fill("3");
    await says(/^Saved/);
    await title(other).fill("Rupture");
    await says(/^Saved/, other);
    await expect.poll(async () => hours(other).inputValue(), soon).toBe("3");
    expect(await other.locator(".entry-others").count()).toBe(0);
  });

  test("of which one deletes and the other types: the edit wins", async () => {
    await comeIn();
    const url = await begin("Attune");
    const other = await second(url);
    await title().pressSequentially("d");
    await says(/^Saved/);
    await other.getByRole("button", { name: /^Delete/ }).click();
    expect(await other.getByRole("main").innerText()).toContain("was not deleted");
    await other.getByRole("button", { name: /^Delete/ }).click();
    await other.waitForURL("**/portfolio/training*");
    await title().pressSequentially(" again");
    await says(/^Saved/);
    expect(await stored(url)).toBe("Attuned again");
  });
});

describe("a session that ended", () => {
  test("keeps what is typed, and the same page goes on after signing in", async () => {
    await comeIn();
    const url = await begin("Pause");
    await endSession();
    await title().pressSequentially(" and reflect");
    await says("You have been signed out");
    await isSound();
    await page.getByRole("link", { name: "Sign in and go on" }).click();
    await signIn();
    expect(page.url()).toBe(url);
    await says(/^Saved/);
    expect(await title().inputValue()).toBe("Pause and reflect");
    expect(await stored(url)).toBe("Pause and reflect");
  });

  test("leaves the way to sign in under the finger that presses it, though another save is answered meanwhile", async () => {
    await comeIn();
    await begin("Rest");
    await endSession();
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    let asked = 0;
    await page.route("**/portfolio/save", async (route) => {
      asked++;
      await (asked === 1 ? first : second).promise;
      await route.continue();
    });
    const begun = page.waitForRequest("**/portfolio/save");
    await title().press("End");
    await page.keyboard.type("e");
    await begun;
    await page.keyboard.type("d");
    const again = page.waitForRequest("**/portfolio/save");
    first.resolve();
    await again;
    const link = page.getByRole("link", { name: "Sign in and go on" });
    await link.hover();
    await page.mouse.down();
    const answered = page.waitForResponse("**/portfolio/save");
    second.resolve();
    await answered;
    await page.evaluate(async () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await page.mouse.up();
    await page.waitForURL("**/sign-in?next=*");
  });

  test("keeps an entry that was only just begun", async () => {
    await comeIn();
    await page.goto("/portfolio/training/new");
    await endSession();
    await title().pressSequentially("Begin here");
    await says("You have been signed out");
    await page.getByRole("link", { name: "Sign in and go on" }).click();
    await signIn();
    await says(/^Saved/);
    expect(await title().inputValue()).toBe("Begin here");
    expect(await stored(page.url())).toBe("Begin here");
  });

  test("and somebody else who signs in: nothing is sent as theirs, and it is forgotten", async () => {
    await comeIn();
    const url = await begin("Mine");
    await endSession();
    await title().pressSequentially(" alone");
    await says("You have been signed out");
    const other = await context.newPage();
    await other.goto("/sign-in");
    await signIn({ as: spanish, on: other });
    await expect.poll(async () => drafts(other), soon).toEqual([]);
    await page.bringToFront();
    await title().pressSequentially("!");
    expect(await stored(url)).toBe("Mine");
    await other.goto("/portfolio/training");
    expect(await other.getByRole("main").innerText()).not.toContain("Mine");
  });

  test("keeps any other form in a page that can be read by everybody", async () => {
    await comeIn();
    await page.goto("/me/name");
    await endSession();
    await page.getByRole("main").locator("form button[type=submit]").first().click();
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await isSound();
  });

  test("without a script keeps the form in the page", async () => {
    const plain = await stage.chromium.newContext({
      baseURL: stage.served.url,
      javaScriptEnabled: false,
      locale: "en-US",
    });
    page = await plain.newPage();
    await comeIn();
    await page.goto("/portfolio/training/new");
    await title().fill("By hand");
    await plain.clearCookies({ name: "attune-session" });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("signed out");
    const [other] = await Promise.all([
      plain.waitForEvent("page"),
      page.getByRole("link", { name: /Sign in again/ }).click(),
    ]);
    await signIn({ on: other });
    await page.getByRole("button", { name: "Send again" }).click();
    await expect.poll(async () => title().inputValue(), soon).toBe("By hand");
    await plain.close();
  });
});

describe("the device", () => {
  test("of several people keeps nothing, and still waits for the network", async () => {
    await page.goto("/sign-in");
    await signIn({ isShared: true });
    const url = await begin("Lean");
    await context.setOffline(true);
    await title().pressSequentially(" in");
    await says("please leave this page open");
    expect(await drafts()).toEqual([]);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
    await context.setOffline(false);
    await says(/^Saved/);
    expect(await stored(url)).toBe("Lean in");
  });

  test("warns before signing out while something waits, and has nothing afterwards", async () => {
    await comeIn();
    await begin("Rest");
    await context.setOffline(true);
    await title().pressSequentially("ing");
    await says("Kept on this device");
    // Answered by itself: the press that it interrupts may wait for the answer.
    let asked = "";
    page.once("dialog", (dialog) => {
      asked = dialog.message();
      dialog.dismiss().catch(() => undefined);
    });
    // Whatever came in meanwhile is counted beside the word.
    await page.locator("summary").filter({ hasText: "Menu" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect.poll(() => asked, soon).toContain("has not been sent yet");
    expect(await drafts()).toHaveLength(1);
    await context.setOffline(false);
    await says(/^Saved/);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(stage.served.url + "/");
    expect(await drafts()).toEqual([]);
  });

  test("has only the files of the site in its cache, and a page of nobody", async () => {
    await comeIn();
    await begin("Quiet words");
    await page.evaluate(async () => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    const found = await cached();
    const paths = found.filter((_, at) => at % 2 === 0);
    expect(paths.filter((path) => !/^\/assets\/|^\/offline$/.test(path))).toEqual([]);
    expect(paths).toContain("/offline");
    expect(found.join("\n")).not.toMatch(/Quiet words|Beth|Arlington/);
    await context.setOffline(true);
    await title().fill("Quiet words!");
    await says("Kept on this device");
    await page.goto("/portfolio");
    expect(await page.getByRole("heading", { name: "There is no network" }).count()).toBe(1);
    await page.getByText("1 change is kept on this device").waitFor();
    await isSound();
    await context.setOffline(false);
    await page.getByRole("heading", { name: "There is no network" }).waitFor({ state: "detached" });
    await expect.poll(async () => drafts(), soon).toEqual([]);
  });
});

test("without a script the button saves", async () => {
  const plain = await stage.chromium.newContext({
    baseURL: stage.served.url,
    javaScriptEnabled: false,
    locale: "en-US",
  });
  page = await plain.newPage();
  await comeIn();
  await page.goto("/portfolio/training/new");
  await title().fill("With a button");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  expect(await title().inputValue()).toBe("With a button");
  expect(await stored(page.url())).toBe("With a button");
  await plain.close();
});
