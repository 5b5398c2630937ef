import { describe, expect, test } from "vitest";
import type { DeliveryState } from "./delivery.ts";
import type { AddressId } from "./ids.ts";
import type { MessageKind } from "./kinds.ts";
import { dueAddresses, groupOf, manners } from "./recipients.ts";
import { mailState } from "./summary.ts";

const main = "main" as AddressId;
const second = "second" as AddressId;
const addresses = [
  { id: second, isMain: false },
  { id: main, isMain: true },
];

describe("whom a message goes to", () => {
  test.each<[string, DeliveryState | undefined, readonly AddressId[]]>([
    ["not tried", undefined, [main]],
    ["being sent", "sending", [main]],
    ["sent", "sent", [main]],
    ["tried again", "trying-again", [main]],
    ["given up", "gave-up", [main, second]],
    ["bounced", "bounced", [main, second]],
  ])("to the main address while mail there is %s", (_words, state, due) => {
    expect(dueAddresses("main", addresses, (id) => (id === main ? state : undefined))).toEqual(due);
  });

  test("to nobody further once every address is lost", () => {
    expect(dueAddresses("main", addresses, () => "gave-up")).toEqual([main, second]);
  });

  test("to all addresses, the main one first, where one may be in wrong hands", () => {
    expect(dueAddresses("all", addresses, () => "gave-up")).toEqual([main, second]);
    expect(dueAddresses("all", [], () => undefined)).toEqual([]);
  });
});

test.each<[readonly DeliveryState[], string]>([
  [[], "queued"],
  [["gave-up", "sent"], "sent"],
  [["gave-up", "sending"], "sending"],
  [["gave-up", "trying-again"], "trying-again"],
  [["gave-up", "bounced"], "bounced"],
  [["gave-up"], "gave-up"],
])("%j by mail is %s", (states, said) => {
  expect(mailState(states)).toBe(said);
});

describe("what waits, and what can be turned off", () => {
  const kinds = Object.keys(manners) as MessageKind[];

  test("nothing that guards the account or was asked for", () => {
    const always = kinds.filter((kind) => ["security", "asked"].includes(manners[kind].choice));
    expect(always.map((kind) => [manners[kind].hours, groupOf(kind)])).toEqual(
      always.map(() => ["any", undefined]),
    );
    expect(always).toContain("password-changed");
    expect(always).toContain("sign-in-link");
  });

  test("whatever goes to all addresses is about security", () => {
    for (const kind of kinds)
      expect([kind, manners[kind].choice === "security"]).toEqual([kind, manners[kind].reach === "all"]);
  });

  test("reminders and news, and nothing that a process waits for", () => {
    expect(kinds.filter((kind) => groupOf(kind) !== undefined)).toEqual([
      "invitation-accepted",
      "hours-answered",
      "holder-settled",
      "export-ready",
      "application-reminder",
    ]);
  });
});
