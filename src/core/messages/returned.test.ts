import { describe, expect, test } from "vitest";
import type { ReturnedMail } from "./bounce.ts";
import type { DeliveryId } from "./ids.ts";
import { type ReturnPaths, returnPathOf } from "./return-path.ts";
import { readReturned } from "./returned.ts";

const a = "6f2b7c1e-0000-4000-8000-00000000000a" as DeliveryId;
const b = "6f2b7c1e-0000-4000-8000-00000000000b" as DeliveryId;

const macOf = (id: string): string => `mac${id.at(-1) ?? ""}00000`;
const paths: ReturnPaths = { domain: "bounces.example", macOf, isMacOf: (id, text) => macOf(id) === text };

const failed: ReturnedMail = {
  reports: "delivery-status",
  recipients: [{ action: "failed", status: "5.1.1" }],
  ids: [`<${b}@lakes.example>`],
  sender: "",
  addressees: [],
  isAnswer: true,
  namesFailed: false,
  subject: "Undelivered",
};

const to = (...addressees: readonly string[]): ReturnedMail => ({ ...failed, addressees });
const pathOf = (id: DeliveryId): string => returnPathOf(paths, id);

describe("a mail that came back", () => {
  test("to a return path is about that delivery alone, whatever it names", () => {
    expect(readReturned(to(pathOf(a), "attune@lakes.example"), paths, undefined)).toEqual({
      is: "failed",
      deliveries: [a],
    });
    expect(readReturned(to(pathOf(a), pathOf(a).toUpperCase()), paths, undefined).deliveries).toEqual([a]);
  });

  test("is what whoever took it in knows of it, before its headers", () => {
    const envelope = { sender: "", delivery: a };
    expect(readReturned(to(pathOf(b)), paths, envelope)).toEqual({ is: "failed", deliveries: [a] });
    const plain = { ...to(pathOf(b)), reports: null, recipients: [], isAnswer: false };
    expect(readReturned(plain, paths, envelope).is).toBe("failed");
    expect(readReturned(plain, paths, { ...envelope, sender: "ben@b.example" }).is).toBe("not-a-bounce");
  });

  test.each([
    ["to a forged one", to(pathOf(a).replace(a, b))],
    ["to a forged one and another address", to("attune@lakes.example", pathOf(a).replace(a, b))],
    ["to two at once", to(pathOf(a), pathOf(b))],
  ])("%s is about none", (_words, mail) => {
    expect(readReturned(mail, paths, undefined)).toEqual({ is: "not-a-bounce", deliveries: [] });
  });

  test("to another address, or where there are no return paths, is about the ids that it gives back", () => {
    expect(readReturned(to("attune@lakes.example"), paths, undefined)).toEqual({
      is: "failed",
      deliveries: [b],
    });
    expect(readReturned(to(pathOf(a)), undefined, undefined).deliveries).toEqual([b]);
    const plain = { ...to("attune@lakes.example"), reports: null, recipients: [] };
    expect(readReturned(plain, paths, undefined).is).toBe("not-a-bounce");
  });

  test("to a return path and a forged one is about the one that is ours", () => {
    expect(readReturned(to(pathOf(a), pathOf(a).replace(a, b)), paths, undefined).deliveries).toEqual([a]);
  });
});
