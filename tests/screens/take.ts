// Takes a picture of every page and state, at three widths, light and dark, in both languages, for people to look at:
// `script/screens [part of a name …]` writes them to screens/ with an index.html.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { checkoutFolder } from "../../src/services/checkout.ts";
import { missingChromium, startChromium } from "../kit/chromium.ts";
import { endServer, type Served, startServer } from "../kit/served.ts";
import type { View } from "./view.ts";
import { personCalled, views } from "./views.ts";

const widths = [375, 768, 1280] as const;
const schemes = ["light", "dark"] as const;
const languages = ["en", "es"] as const;

type Look = {
  readonly width: (typeof widths)[number];
  readonly scheme: (typeof schemes)[number];
  readonly language: (typeof languages)[number];
};

const folder = join(checkoutFolder, "screens");
const wanted = process.argv.slice(2);
const chosen = views.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

const looks: readonly Look[] = widths.flatMap((width) =>
  schemes.flatMap((scheme) => languages.map((language) => ({ width, scheme, language }))),
);

const fileOf = (view: View, { width, scheme, language }: Look): string =>
  `${view.name}-${width}-${scheme}-${language}.png`;

const enter = async (context: BrowserContext, url: string, name: string): Promise<void> => {
  const answer = await context.request.post(`${url}/demonstration/enter`, {
    form: { person: personCalled(name).id },
    headers: { origin: url },
    maxRedirects: 0,
  });
  if (answer.status() !== 303) throw new Error(`${name} was not let in: ${answer.status()}`);
};

const take = async (browser: Browser, { url }: Served, view: View, look: Look): Promise<void> => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.scheme,
    locale: look.language,
    extraHTTPHeaders: { "accept-language": look.language },
  });
  try {
    if (view.as !== undefined) await enter(context, url, view.as);
    await context.addCookies([{ name: "attune-language", value: look.language, url }]);
    const page = await context.newPage();
    await page.goto(`${url}${view.address}`);
    await view.after?.(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) process.stdout.write(`${fileOf(view, look)}: ${overflow} px wider than the screen\n`);
    await page.screenshot({ path: join(folder, fileOf(view, look)), fullPage: true });
  } finally {
    await context.close();
  }
};

const index = (): string =>
  `<!doctype html><meta charset="utf-8"><title>Screens</title>${chosen
    .map(
      (view) =>
        `<h2>${view.name}</h2>${looks.map((look) => `<a href="${fileOf(view, look)}"><img loading="lazy" height="300" src="${fileOf(view, look)}" alt=""></a>`).join(" ")}`,
    )
    .join("")}`;

if (missingChromium !== undefined) throw new Error(missingChromium);
if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const served = await startServer();
const browser = await startChromium();
const failed: string[] = [];
const takeOrTell = async (view: View, look: Look): Promise<void> => {
  try {
    await take(browser, served, view, look);
  } catch (error) {
    failed.push(fileOf(view, look));
    process.stdout.write(
      `${fileOf(view, look)}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
};
try {
  for (const view of chosen) for (const look of looks) await takeOrTell(view, look);
  await writeFile(join(folder, "index.html"), index());
  process.stdout.write(`${chosen.length * looks.length - failed.length} pictures in screens/\n`);
  if (failed.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await endServer(served);
}
