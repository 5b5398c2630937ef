import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { contentSecurityPolicy } from "../../src/web/headers.ts";

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/ui/${entry}`, import.meta.url))],
    bundle: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
};

let made: Promise<{ readonly css: string; readonly js: string }> | undefined;

/** The stylesheet and the script of the house, bundled once a run. */
const assets = async () => {
  made ??= Promise.all([bundled("styles/site.css"), bundled("elements/site.ts")]).then(([css, js]) => ({
    css,
    js,
  }));
  return made;
};

/** Where {@link openPage} serves them, for whole documents. */
export const pageAssets = { css: "/site.css", js: "/site.js", icon: "/icon.svg" } as const;

const site = "https://attune.test";

export type ShownPage = {
  readonly page: Page;
  /** What the browser sent by forms, in order. */
  readonly sent: readonly { readonly address: string; readonly body: string }[];
  /** What the page said about itself that nobody should have to hear: refused by the policy, thrown. */
  readonly complaints: readonly string[];
};

type Answered = {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body: string;
};

type Answers = { readonly [path: string]: () => Answered };

/**
 * Opens markup in a real browser under the policy of the house, with its style and script and without any server.
 * Markup that is no whole document is put into one. `answers` says what further addresses give; a form that is sent gets a page of another name.
 */
export const openPage = async (
  browser: Browser,
  markup: string,
  { answers = {}, ...options }: BrowserContextOptions & { readonly answers?: Answers } = {},
): Promise<ShownPage> => {
  const { css, js } = await assets();
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const sent: { address: string; body: string }[] = [];
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (said) => {
    if (said.type() === "error") complaints.push(said.text());
  });
  const html = markup.startsWith("<!doctype")
    ? markup
    : `<!doctype html><html lang="en"><head><title>Test</title><link rel="stylesheet" href="${pageAssets.css}"><script type="module" src="${pageAssets.js}"></script></head><body><main>${markup}</main></body></html>`;
  await context.route("**/*", async (route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname;
    const headers = { "content-security-policy": contentSecurityPolicy };
    const found = answers[path];
    if (request.method() === "POST") sent.push({ address: path, body: request.postData() ?? "" });
    if (path === pageAssets.css) await route.fulfill({ body: css, contentType: "text/css" });
    else if (path === pageAssets.js) await route.fulfill({ body: js, contentType: "text/javascript" });
    else if (found !== undefined) {
      const { status = 200, headers: own, body: answer } = found();
      await route.fulfill({ status, headers: { ...own, "content-type": "application/json" }, body: answer });
    } else if (path === "/" && request.method() === "GET")
      await route.fulfill({ body: html, contentType: "text/html; charset=utf-8", headers });
    else await route.fulfill({ body: "<!doctype html><title>Elsewhere</title>", contentType: "text/html" });
  });
  await page.goto(site);
  return { page, sent, complaints };
};
