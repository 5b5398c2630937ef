import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { canSeal, keyOf, seal, unseal } from "./seal.ts";

const key = async () => keyOf(randomBytes(32).toString("base64url"));
const texts = ["Babies", "", "Año «nuevo» 👶"];

test("what was sealed is read with the same key under the same name, and with no other", async () => {
  const own = await key();
  const sealed = await seal(own, texts, "title 3");
  expect(await unseal(own, sealed, "title 3")).toEqual(texts);
  expect(await unseal(own, sealed, "title 4")).toBe(undefined);
  expect(await unseal(await key(), sealed, "title 3")).toBe(undefined);
  expect(Buffer.from(sealed.text).toString("latin1")).not.toContain("Babies");
});

test("the same texts are never sealed alike", async () => {
  const own = await key();
  const [a, b] = [await seal(own, texts, "title"), await seal(own, texts, "title")];
  expect(Buffer.from(a.text).equals(Buffer.from(b.text))).toBe(false);
});

test("the key cannot be taken out of the browser again", async () => {
  expect(canSeal()).toBe(true);
  const own = await key();
  expect(own.extractable).toBe(false);
  await expect(crypto.subtle.exportKey("raw", own)).rejects.toThrow("not extractable");
});
