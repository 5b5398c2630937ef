import { describe, expect, test } from "vitest";
import * as z from "zod";
import { messageParams, readMessage } from "./kinds.ts";

describe("a message as it was stored", () => {
  test("is read back", () => {
    const params = { change: "removed", at: 1_800_000_000_000 };
    expect(readMessage("address-changed", params)).toEqual({ kind: "address-changed", params });
  });

  test.each([
    ["a kind that this program does not know", "moon-landing", {}],
    ["a name of every object", "constructor", {}],
    ["something missing", "address-changed", { change: "removed" }],
    ["something else", "role-ended", { role: "king", at: 0 }],
    ["more than belongs to it", "sign-in-link", { token: "secret" }],
    ["words where an id belongs", "hours-request", { request: "Rosa Ibarra", expiresAt: 0 }],
  ])("is not read with %s", (_words, kind, params) => {
    expect(readMessage(kind, params)).toBeUndefined();
  });

  test("holds only ids, moments, numbers and words of our own vocabulary", () => {
    const fields = Object.values(messageParams).flatMap(({ shape }) => Object.values<z.ZodType>(shape));
    const isId = (field: z.ZodType): boolean => field instanceof z.ZodStringFormat && field.format === "id";
    const types = new Set(fields.map((field) => (isId(field) ? "id" : field.type)));
    expect(types).toEqual(new Set(["array", "boolean", "enum", "id", "number"]));
  });
});
