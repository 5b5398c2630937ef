import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const key = randomBytes(32).toString("base64url");

/** What a page with such an element keeps on the device, and which attributes the element has afterwards. */
const opened = async (data: Readonly<Record<string, string>> | undefined) => {
  const dataset: Record<string, string> = { ...data };
  const removeAttribute = (name: string): void => {
    delete dataset[name.replace("data-", "")];
  };
  vi.stubGlobal("document", {
    querySelector: () => (data === undefined ? null : { dataset, removeAttribute }),
  });
  const [{ deviceDrafts }, { noDrafts }] = [await import("./device.ts"), await import("./drafts.ts")];
  const drafts = deviceDrafts();
  expect(deviceDrafts()).toBe(drafts);
  return { keeps: drafts !== noDrafts, dataset };
};

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a page that brings a key keeps what is typed, and the key stands in it no longer", async () => {
  expect(await opened({ account: "me", key })).toEqual({ keeps: true, dataset: { account: "me" } });
});

test("nothing is kept on a page of nobody, or on one without a key", async () => {
  expect((await opened(undefined)).keeps).toBe(false);
  vi.resetModules();
  expect((await opened({ account: "me" })).keeps).toBe(false);
});

test("nothing is kept where the browser seals nothing, as over plain http", async () => {
  vi.stubGlobal("crypto", {});
  expect(await opened({ account: "me", key })).toEqual({ keeps: false, dataset: { account: "me" } });
});
