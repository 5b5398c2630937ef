import { describe, expect, test } from "vitest";
import { document } from "./document.tsx";
import type { FrameProps } from "./frame-props.ts";

const assets = { css: "/assets/site-1.css", js: "/assets/site-1.js", icon: "/assets/icon-1.svg" };
const plain: FrameProps = { language: "en", title: "Your portfolio", address: "/portfolio?view=all", assets };

const page = async (more: Partial<FrameProps> = {}): Promise<string> =>
  (await document({ ...plain, ...more })).toString();

describe("the document", () => {
  test("begins with the doctype and names its language and page", async () => {
    const html = await page({ language: "es", title: "Su portafolio" });
    expect(html.startsWith('<!doctype html><html lang="es"><head><meta charset="utf-8"')).toBe(true);
    expect(html).toContain("<title>Su portafolio – Attune</title>");
  });
});
