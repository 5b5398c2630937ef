import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** What is missing for tests in a real browser, in words; undefined where nothing is. */
export const missingChromium = existsSync(executablePath)
  ? undefined
  : "there is no /usr/bin/chromium: apt-get install -y chromium";

/** Starts Debian's Chromium; it asks nobody but us. */
export const startChromium = async (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
