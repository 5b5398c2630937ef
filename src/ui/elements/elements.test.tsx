import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage } from "../../../tests/kit/browser-page.ts";
import { missingChromium, startChromium } from "../../../tests/kit/chromium.ts";
import { htmlOf } from "../../../tests/kit/markup.ts";
import { Button } from "../controls/button.tsx";
import { Combobox, SuggestingField } from "../controls/combobox.tsx";
import { Copyable } from "../controls/copyable.tsx";
import { FileField } from "../controls/file-field.tsx";
import { Form } from "../controls/form.tsx";
import { PasswordField } from "../controls/password-field.tsx";
import { Confirm } from "../controls/question.tsx";
import { TextField } from "../controls/text-field.tsx";
import { DeviceTimeZone, TimeZoneField } from "../controls/time-zone-field.tsx";

const isLeftOut = missingChromium !== undefined && process.env["ATTUNE_TEST_ALL"] !== "1";

let browser: Browser;
beforeAll(async () => {
  if (!isLeftOut) browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
});

const areas = ["Attachment", "Child welfare", "Listening", "Observación"].map((label, index) => ({
  value: `area-${index + 1}`,
  label,
}));

const pressed = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const combobox = (page: Page) => page.getByRole("combobox", { name: "Area" });
const options = (page: Page) => page.getByRole("option");

describe.skipIf(isLeftOut)("a list that can be searched", () => {
  const opened = async (value?: string, javaScriptEnabled = true) =>
    openPage(
      browser,
      await htmlOf(
        <Form language="en" action="/save">
          <Combobox language="en" name="area" label="Area" options={areas} value={value} hint="One." />
          <Button>Save</Button>
        </Form>,
      ),
      { javaScriptEnabled },
    );
  const sentArea = async ({
    page,
    sent,
  }: Awaited<ReturnType<typeof opened>>): Promise<string | undefined> => {
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL("**/save");
    return sent[0]?.body;
  };

  test("is a plain select without a script", async () => {
    const shown = await opened("area-2", false);
    expect(await shown.page.locator("select").inputValue()).toBe("area-2");
    expect(await sentArea(shown)).toBe("area=area-2");
  });

  test("keeps its label, hint and value, and is closed at first", async () => {
    const { page, complaints } = await opened("area-2");
    expect(await combobox(page).inputValue()).toBe("Child welfare");
    expect(await combobox(page).getAttribute("aria-expanded")).toBe("false");
    expect(await combobox(page).getAttribute("aria-describedby")).toBe("area-hint");
    expect(await options(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("is chosen from by typing and by arrows, without the mouse", async () => {
    const shown = await opened();
    const { page } = shown;
    await combobox(page).focus();
    await page.keyboard.type("observacion");
    await options(page).first().waitFor();
    expect(await options(page).allTextContents()).toEqual(["Observación"]);
    expect(await page.getByRole("status").first().textContent()).toBe("1 choice");
    await pressed(page, "ArrowDown", "Enter");
    expect(await combobox(page).inputValue()).toBe("Observación");
    expect(await combobox(page).getAttribute("aria-expanded")).toBe("false");
    expect(await sentArea(shown)).toBe("area=area-4");
  });

  test("points at what the arrows have reached, around the ends", async () => {
    const { page } = await opened();
    await combobox(page).focus();
    await pressed(page, "ArrowUp");
    await options(page).first().waitFor();
    const pointedAt = async (): Promise<string | null> => {
      const id = await combobox(page).getAttribute("aria-activedescendant");
      return id === null ? null : page.locator(`#${id}`).textContent();
    };
    expect(await pointedAt()).toBe("Observación");
    await pressed(page, "ArrowDown");
    expect(await pointedAt()).toBe("Attachment");
    expect(await page.locator('[role="option"][aria-selected="true"]').allTextContents()).toEqual([
      "Attachment",
    ]);
    await pressed(page, "Escape");
    expect(await pointedAt()).toBe(null);
    expect(await options(page).count()).toBe(0);
  });

  test("takes back what is none of its choices, and nothing for nothing", async () => {
    const shown = await opened("area-3");
    const { page } = shown;
    await combobox(page).fill("Astrology");
    await page.getByText("Nothing fits what you typed.").waitFor({ state: "attached" });
    await pressed(page, "Tab");
    expect(await combobox(page).inputValue()).toBe("Listening");
    await combobox(page).fill("");
    await pressed(page, "Tab");
    expect(await sentArea(shown)).toBe("area=");
  });

  test("takes a choice that was typed out and sent by Enter", async () => {
    const { page, sent } = await opened("area-3");
    await combobox(page).fill("Child welfare");
    await options(page).first().waitFor();
    await pressed(page, "Escape", "Enter");
    await page.waitForURL("**/save");
    expect(sent[0]?.body).toBe("area=area-2");
  });

  test("is chosen from by hand", async () => {
    const shown = await opened();
    await shown.page.getByRole("button", { name: "Show the choices" }).click();
    await options(shown.page).filter({ hasText: "Listening" }).click();
    expect(await sentArea(shown)).toBe("area=area-3");
  });
});

describe.skipIf(isLeftOut)("suggestions", () => {
  const field = (source?: string) => (
    <Form language="en" action="/save">
      <SuggestingField language="en" name="area" label="Area" suggestions={["Attachment"]} source={source} />
      <Button>Save</Button>
    </Form>
  );

  test("leave what is typed, and can be asked of the server", async () => {
    const shown = await openPage(browser, await htmlOf(field("/areas")), {
      answers: { "/areas": () => ({ body: JSON.stringify(["Listening", "Learning"]) }) },
    });
    const { page, sent, complaints } = shown;
    await combobox(page).pressSequentially("l");
    await options(page).first().waitFor();
    expect(await options(page).allTextContents()).toEqual(["Listening", "Learning"]);
    await options(page).last().click();
    expect(await combobox(page).inputValue()).toBe("Learning");
    await combobox(page).fill("My own");
    // The list opens over the button, sooner or later: only once it is closed is there one thing to press.
    await options(page).first().waitFor();
    await pressed(page, "Escape");
    expect(await options(page).count()).toBe(0);
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL("**/save");
    expect(sent[0]?.body).toBe("area=My+own");
    expect(complaints).toEqual([]);
  });

  test("that cannot be fetched are told of, and typing goes on", async () => {
    const { page } = await openPage(browser, await htmlOf(field("/areas")), {
      answers: { "/areas": () => ({ status: 503, body: "" }) },
    });
    await combobox(page).pressSequentially("l");
    await page.getByText("The choices could not be fetched.").waitFor({ state: "attached" });
    await combobox(page).pressSequentially("ist");
    expect(await combobox(page).inputValue()).toBe("list");
  });
});

describe.skipIf(isLeftOut)("the time zone of a device", () => {
  const form = async (timezoneId: string, { isScripted = true, value = "" } = {}) =>
    openPage(
      browser,
      await htmlOf(
        <Form language="en" action="/save">
          <DeviceTimeZone name="device" />
          <TimeZoneField language="en" name="zone" value={value} need="optional" offersDevice />
          <Button>Save</Button>
        </Form>,
      ),
      { timezoneId, javaScriptEnabled: isScripted },
    );
  type Opened = Awaited<ReturnType<typeof form>>;
  const offer = ({ page }: Opened) => page.getByRole("button", { name: /time zone of this device/ });
  const zone = ({ page }: Opened) => page.getByRole("combobox", { name: "Time zone" });
  const sentBy = async ({ page, sent }: Opened): Promise<readonly (readonly [string, string])[]> => {
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL("**/save");
    return [...new URLSearchParams(sent[0]?.body ?? "")];
  };

  test("is sent along unseen, and offered where one is chosen from a list", async () => {
    const shown = await form("America/New_York");
    await zone(shown).waitFor();
    expect(await offer(shown).textContent()).toBe("Use the time zone of this device: America/New York");
    await offer(shown).click();
    expect(await zone(shown).inputValue()).toBe("America/New York");
    expect(await zone(shown).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await offer(shown).count()).toBe(0);
    expect(await sentBy(shown)).toEqual([
      ["device", "America/New_York"],
      ["zone", "America/New_York"],
    ]);
    expect(shown.complaints).toEqual([]);
  });

  test("is offered beside another that may be theirs, and not twice where that is the same", async () => {
    const field = (
      <TimeZoneField
        language="en"
        name="zone"
        value=""
        need="optional"
        offersDevice
        offers={{ zone: "America/Detroit", of: "Lantern Valley" }}
      />
    );
    const open = async (timezoneId: string) => openPage(browser, await htmlOf(field), { timezoneId });
    const offers = ({ page }: Awaited<ReturnType<typeof open>>) =>
      page.getByRole("button", { name: /Use the time zone of/ });
    const shown = await open("America/New_York");
    await zone(shown).waitFor();
    expect(await offers(shown).allTextContents()).toEqual([
      "Use the time zone of this device: America/New York",
      "Use the time zone of Lantern Valley: America/Detroit",
    ]);
    await offers(shown).last().click();
    expect(await zone(shown).inputValue()).toBe("America/Detroit");
    expect(await offers(shown).count()).toBe(1);
    const same = await open("America/Detroit");
    await zone(same).waitFor();
    expect(await offers(same).count()).toBe(1);
  });

  test("is offered again once another is chosen, and never where it is chosen already", async () => {
    const shown = await form("America/Detroit", { value: "America/Detroit" });
    await zone(shown).waitFor();
    expect(await offer(shown).count()).toBe(0);
    await zone(shown).fill("UTC");
    await pressed(shown.page, "Tab");
    expect(await offer(shown).count()).toBe(1);
  });

  test("is neither sent nor offered without a script", async () => {
    const shown = await form("America/New_York", { isScripted: false, value: "America/Detroit" });
    expect(await offer(shown).count()).toBe(0);
    expect(await sentBy(shown)).toEqual([
      ["device", ""],
      ["zone", "America/Detroit"],
    ]);
  });
});

describe.skipIf(isLeftOut)("a question", () => {
  const question = async () =>
    htmlOf(
      <Confirm
        language="en"
        id="delete"
        href="/delete"
        label="Delete"
        question={{ heading: "Delete it?", body: <p>For good.</p>, action: "/delete", verb: "Delete it" }}
      />,
    );

  test("is a page of its own without a script", async () => {
    const { page } = await openPage(browser, await question(), { javaScriptEnabled: false });
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByRole("link", { name: "Delete" }).click();
    await page.waitForURL("**/delete");
  });

  test("opens over the page, gives the focus back, and is answered there", async () => {
    const { page, sent } = await openPage(browser, await question());
    const opener = page.getByRole("button", { name: "Delete", exact: true });
    await opener.focus();
    await pressed(page, "Space");
    await page.getByRole("dialog", { name: "Delete it?" }).waitFor();
    await pressed(page, "Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await pressed(page, "Enter");
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await opener.click();
    await page.getByRole("button", { name: "Delete it" }).click();
    await page.waitForURL("**/delete");
    expect(sent.length).toBe(1);
  });
});

describe.skipIf(isLeftOut)("a form", () => {
  const form = async (warnsUnsaved = false) =>
    htmlOf(
      <Form language="en" action="/save" warnsUnsaved={warnsUnsaved}>
        <TextField language="en" name="title" label="Title" />
        <Button name="then" value="next">
          Save
        </Button>
      </Form>,
    );

  test("is sent once however often it is pressed, with its button, until somebody comes back to it", async () => {
    const { page, sent } = await openPage(browser, await form(), {
      // An answer that leaves the page where it is.
      answers: { "/save": () => ({ status: 204, body: "" }) },
    });
    const button = page.getByRole("button", { name: "Save" });
    await button.click();
    expect(await page.locator(".form-wait").textContent()).toBe("One moment…");
    expect(await button.getAttribute("aria-disabled")).toBe("true");
    await button.dispatchEvent("click");
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    expect(await button.getAttribute("aria-disabled")).toBe(null);
    expect(await page.locator(".form-wait").textContent()).toBe("");
    await page.getByLabel("Title").fill("Again");
    await button.click();
    await expect.poll(() => sent.at(-1)?.body).toBe("title=Again&then=next");
    expect(sent.map(({ body }) => body)).toEqual(["title=&then=next", "title=Again&then=next"]);
  });

  test("asks before something typed is lost, and not when it is sent", async () => {
    const { page, sent } = await openPage(browser, await form(true));
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      dialog.dismiss().catch(() => undefined);
    });
    await page.getByLabel("Title").pressSequentially("Listening");
    await page.evaluate(() => {
      location.href = "/elsewhere";
    });
    await expect.poll(() => asked).toEqual(["beforeunload"]);
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL("**/save");
    expect(asked.length).toBe(1);
    expect(sent.length).toBe(1);
  });
});

describe.skipIf(isLeftOut)("a password", () => {
  const field = async () =>
    htmlOf(
      <Form language="en" action="/sign-in">
        <PasswordField language="en" name="password" label="Password" autocomplete="current-password" />
        <Button>Sign in</Button>
      </Form>,
    );

  test("has no button that would do nothing without a script", async () => {
    const { page } = await openPage(browser, await field(), { javaScriptEnabled: false });
    expect(await page.getByRole("button").allTextContents()).toEqual(["Sign in"]);
  });

  test("is shown and hidden again, and hidden before it is sent", async () => {
    const { page, sent } = await openPage(browser, await field(), {
      answers: { "/sign-in": () => ({ status: 204, body: "" }) },
    });
    const input = page.getByLabel("Password", { exact: true });
    await input.fill("correct horse");
    await page.getByRole("button", { name: "Show password" }).click();
    expect(await input.getAttribute("type")).toBe("text");
    await page.getByRole("button", { name: "Hide password" }).click();
    expect(await input.getAttribute("type")).toBe("password");
    await page.getByRole("button", { name: "Show password" }).click();
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect.poll(() => input.getAttribute("type")).toBe("password");
    expect(sent.map(({ body }) => body)).toEqual(["password=correct+horse"]);
  });
});

describe.skipIf(isLeftOut)("files and codes", () => {
  test("chosen files are listed with their size", async () => {
    const { page } = await openPage(
      browser,
      await htmlOf(<FileField language="en" name="proof" label="Proof" isSeveral />),
    );
    await page.getByLabel("Proof").setInputFiles([
      { name: "transcript.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(1_250_000) },
      { name: "<b>.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(900) },
    ]);
    expect(
      await page.getByRole("list", { name: "Chosen files" }).getByRole("listitem").allTextContents(),
    ).toEqual(["transcript.pdf1.3 MB", "<b>.jpg0.9 kB"]);
  });

  test("files can be dropped; a field for one takes one", async () => {
    const { page } = await openPage(
      browser,
      await htmlOf(<FileField language="en" name="proof" label="Proof" />),
    );
    await page.evaluate(() => {
      const dropped = new DataTransfer();
      for (const name of ["one.pdf", "two.pdf"]) dropped.items.add(new File(["x"], name));
      document
        .querySelector("at-files")
        ?.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
    });
    expect(await page.getByRole("listitem").allTextContents()).toEqual(["one.pdf0 kB"]);
    expect(await page.getByLabel("Proof").evaluate((input: HTMLInputElement) => input.files?.length)).toBe(1);
  });

  test("codes are copied a line each, and it is said", async () => {
    const { page } = await openPage(
      browser,
      await htmlOf(<Copyable language="en" name="Codes" lines={["4fk2", "h7t3"]} />),
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("4fk2\nh7t3");
  });
});
