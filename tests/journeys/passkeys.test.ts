import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventedPassword } from "../../src/features/demonstration/cast.ts";
import { missingChromium, startChromium } from "../kit/chromium.ts";
import { endServer, type Served, startServer } from "../kit/served.ts";

/** Somebody of the demonstration without a role. */
const address = "beth.arlington@people.example";

/** The same, whose language is Spanish. */
const spanish = "rosa.elena.quiroga@people.example";

let served: Served;
let chromium: Browser;
beforeAll(async () => {
  served = await startServer();
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium?.close();
  await endServer(served);
});

type Device = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Somebody touches the authenticator whenever it asks, or nobody does. */
  readonly touch: (touches: boolean) => Promise<void>;
};

/** A browser of 320 pixels with an authenticator of its own, which asks for a finger or does not. */
const device = async (asksForFinger: boolean): Promise<Device> => {
  const context = await chromium.newContext({ viewport: { width: 320, height: 640 }, locale: "en-US" });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: asksForFinger,
      isUserVerified: asksForFinger,
      automaticPresenceSimulation: true,
    },
  });
  return {
    context,
    page,
    touch: async (enabled) => {
      await session.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled });
    },
  };
};

const at = (path: string): string => `${served.url}${path}`;

const signInByPassword = async (page: Page): Promise<void> => {
  await page.goto(at("/sign-in"));
  await page.getByLabel("E-mail address").fill(address);
  await page.getByLabel("Password", { exact: true }).fill(inventedPassword);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
};

const isSound = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
};

const addPasskey = async (page: Page, name: string): Promise<void> => {
  await page.goto(at("/me/security/passkeys"));
  await isSound(page);
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Make the passkey" }).click();
  await page.waitForURL(at("/me/security/passkeys"));
};

const removePasskey = async (page: Page, name: string): Promise<void> => {
  await page.goto(at("/me/security"));
  await page.getByRole("link", { name: `Remove the passkey ${name}` }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.waitForURL(at("/me/security"));
};

const signOut = async (context: BrowserContext): Promise<void> => {
  await context.clearCookies({ name: "attune-session" });
};

describe.skipIf(missingChromium !== undefined)("passkeys in a real browser", () => {
  test("one that asks for a finger is made, listed with ten codes, and is both factors at signing in", async () => {
    const { context, page, touch } = await device(true);
    await signInByPassword(page);
    await page.waitForURL(at("/me"));
    await isSound(page);
    await addPasskey(page, "Telephone");
    await page.getByRole("heading", { name: "Your recovery codes" }).waitFor();
    expect(await page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem").count()).toBe(10);
    await isSound(page);

    await signOut(context);
    // While the address is typed the browser proposes the passkey; nobody takes it up, and the button asks again.
    await touch(false);
    await page.goto(at("/sign-in?next=/me/security"));
    await isSound(page);
    await touch(true);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.waitForURL(at("/me/security"));
    await page.getByText("You sign in with two factors.").waitFor();
    await page.getByText("Telephone").first().waitFor();
    await isSound(page);

    await signOut(context);
    // Taken up from the proposals of the address.
    await page.goto(at("/sign-in?next=/me/sessions"));
    await page.waitForURL(at("/me/sessions"));
    await removePasskey(page, "Telephone");
    await context.close();
  });

  test("one that only says that it is there is the second step after a password", async () => {
    const { context, page, touch } = await device(false);
    await signInByPassword(page);
    await page.waitForURL(at("/me"));
    await addPasskey(page, "Key");
    await page.getByRole("heading", { name: "Your recovery codes" }).waitFor();

    await signOut(context);
    await touch(false);
    await signInByPassword(page);
    await page.waitForURL(at("/sign-in/second"));
    await touch(true);
    await isSound(page);
    await page.getByRole("button", { name: "Show your passkey" }).click();
    await page.waitForURL(at("/me"));

    await removePasskey(page, "Key");
    await context.close();
  });

  test.each(["en-US", "es-US"])(
    "every page of an account is sound on a narrow screen (%s)",
    async (locale) => {
      const context = await chromium.newContext({ viewport: { width: 320, height: 640 }, locale });
      const page = await context.newPage();
      const look = async (path: string): Promise<void> => {
        await page.goto(at(path));
        expect(new URL(page.url()).pathname).toBe(path);
        await isSound(page);
      };
      for (const path of ["/register", "/recover", "/link-sent", "/link", "/sign-in"]) await look(path);
      await page.locator("#address").fill(locale === "es-US" ? spanish : address);
      await page.locator("#password").fill(inventedPassword);
      await page.locator("#password").press("Enter");
      await page.waitForURL(at("/me"));
      const own = ["/me", "/me/name", "/me/addresses", "/me/sessions", "/me/security", "/sign-in/confirm"];
      const secure = ["/me/security/password", "/me/security/totp", "/me/security/passkeys"];
      for (const path of [...own, ...secure]) await look(path);
      await context.close();
    },
  );

  test("without a script everything else works, and the button says what a passkey needs", async () => {
    const context = await chromium.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(at("/sign-in"));
    await page.getByText("A passkey needs a browser with JavaScript switched on.").waitFor();
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByText("Please use another way.").waitFor();
    await signInByPassword(page);
    await page.waitForURL(at("/me"));
    await context.close();
  });
});
