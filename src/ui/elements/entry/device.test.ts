import { randomBytes } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { draftsOf } from "./device.ts";
import { noDrafts } from "./drafts.ts";

const key = randomBytes(32).toString("base64url");

/** Whether a page with such an element keeps anything on the device, and what the element holds afterwards. */
const opened = (data: Readonly<Record<string, string>>) => {
  const dataset: Record<string, string> = { ...data };
  const removeAttribute = (name: string): void => {
    delete dataset[name.replace("data-", "")];
  };
  const drafts = draftsOf({ dataset, removeAttribute } as unknown as HTMLElement);
  return { keeps: drafts !== noDrafts, dataset };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a page that brings a key keeps what is typed, and the key stands in it no longer", () => {
  expect(opened({ account: "me", key })).toEqual({ keeps: true, dataset: { account: "me" } });
});

test("nothing is kept on a page of nobody, or on one without a key", () => {
  expect(draftsOf(null)).toBe(noDrafts);
  expect(opened({ account: "me" }).keeps).toBe(false);
});

test("nothing is kept where the browser seals nothing, as over plain http", () => {
  vi.stubGlobal("crypto", {});
  expect(opened({ account: "me", key })).toEqual({ keeps: false, dataset: { account: "me" } });
});
