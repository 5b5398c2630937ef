import { describe, expect, test } from "vitest";
import type { DeliveryId } from "../core/messages/ids.ts";
import { makeReturns, returnPathsAt, signatureOf } from "./returns.ts";

const id = "6f2b7c1e-0000-4000-8000-00000000000c" as DeliveryId;
const other = "6f2b7c1e-0000-4000-8000-00000000000d" as DeliveryId;
const old = new Uint8Array(32).fill(1);
const young = new Uint8Array(32).fill(2);

describe("what proves a return path", () => {
  test("is the same for the same, and another for another delivery or installation", () => {
    const { macOf } = returnPathsAt("b.example", [old]);
    expect(macOf(id)).toMatch(/^[a-z2-7]{16}$/);
    expect(macOf(id)).toBe(returnPathsAt("c.example", [old]).macOf(id));
    expect(macOf(id)).not.toBe(macOf(other));
    expect(macOf(id)).not.toBe(returnPathsAt("b.example", [young]).macOf(id));
  });

  test("goes on being known after a new secret was put before the old one", () => {
    const mac = returnPathsAt("b.example", [old]).macOf(id);
    const both = returnPathsAt("b.example", [young, old]);
    expect(both.isMacOf(id, mac)).toBe(true);
    expect(both.isMacOf(id, both.macOf(id))).toBe(true);
    expect(both.macOf(id)).not.toBe(mac);
    expect(returnPathsAt("b.example", [young]).isMacOf(id, mac)).toBe(false);
    for (const wrong of ["", mac.slice(1), `${mac}a`, both.macOf(other), "é".repeat(8)])
      expect(both.isMacOf(id, wrong)).toBe(false);
  });
});

describe("a signature of what is handed on", () => {
  const secret = "what comes back to a house of tests";
  const body = Buffer.from("From: MAILER-DAEMON\r\n\r\n");
  const { isSigned } = makeReturns({ domain: undefined, secret }, [old]);

  test("is an HMAC over the moment and the body", () => {
    // printf '1772452800.From: MAILER-DAEMON\r\n\r\n' | openssl dgst -sha256 -hmac "$secret"
    expect(signatureOf(secret, "1772452800", body)).toBe(
      "72322d856c91e4b1923f4186142e0cbac16c0646438c447d0ee933c580ed787c",
    );
    expect(isSigned?.("1772452800", body, signatureOf(secret, "1772452800", body))).toBe(true);
  });

  test("is none of another moment, body or secret", () => {
    const mac = signatureOf(secret, "1772452800", body);
    expect(isSigned?.("1772452801", body, mac)).toBe(false);
    expect(isSigned?.("1772452800", Buffer.from("x"), mac)).toBe(false);
    expect(isSigned?.("1772452800", body, signatureOf(`${secret}.`, "1772452800", body))).toBe(false);
    expect(isSigned?.("1772452800", body, "")).toBe(false);
  });

  test("cannot be made where no secret is set", () => {
    expect(makeReturns({ domain: undefined, secret: undefined }, [old])).toEqual({});
  });
});
