import { describe, expect, test } from "vitest";
import { parseDay } from "../../kernel/calendar.ts";
import { readSetting } from "../change-setting.ts";
import { applicationRules } from "./application-rules.ts";
import { type SettingKey, settingKeys, settingOf } from "./catalogue.ts";
import { plainAmount, readAmount } from "./currency.ts";
import { feeFor } from "./fees.ts";
import { reviewRules } from "./review-rules.ts";

const among = { rules: [], from: parseDay("2027-01-01") ?? 0 };

const problems = (key: SettingKey, value: unknown): unknown => {
  const read = readSetting(key, value, among);
  return read.ok ? "fine" : read.refusal.map(({ field, problem }) => `${field}: ${problem}`);
};

test.each(settingKeys)("what is usual for %s is a value of it", (key) => {
  expect(readSetting(key, settingOf(key).usual, among)).toEqual({ ok: true, value: settingOf(key).usual });
});

const rules = reviewRules.usual;
const waits = applicationRules.usual;
const calendar = { rounds: [], renewalOpens: "10-01", renewalDeadline: "12-31" };
const contact = { replyTo: null, website: null, telephone: null, postal: null };
const none = { after: [], before: [], onLastDay: false };
const reminders = { submission: { ...none, before: [3, 30] }, answers: none, rating: none };
const fee = { kind: "exam", category: null, amount: 0 };

describe("values", () => {
  test.each<[SettingKey, unknown, unknown]>([
    ["time-zone", "America/Detroit", "fine"],
    ["time-zone", "Mars/Olympus", [": not-offered"]],
    ["time-zone", 5, [": not-understood"]],
    ["currency", "MXN", "fine"],
    ["currency", "ABC", [": not-offered"]],
    ["languages", { main: "es", offered: ["es", "en"] }, "fine"],
    ["languages", { main: "es", offered: ["en"] }, ["main: not-offered"]],
    ["languages", { main: "en", offered: [] }, ["offered: not-chosen", "main: not-offered"]],
    ["languages", { main: "fr", offered: ["en"] }, ["main: not-offered"]],
    ["category-labels", { IFA: { en: "A", es: "" } }, ["IFA.es: required"]],
    ["category-labels", { IFA: { en: "A".repeat(81), es: "B" } }, ["IFA.en: too-long"]],
    [
      "editions",
      [
        { edition: "e", overlays: [] },
        { edition: "e", overlays: [] },
      ],
      [": already-there"],
    ],
    ["review-rules", { ...rules, reviewers: 0 }, ["reviewers: too-small"]],
    ["review-rules", { ...rules, reviewers: 6 }, ["reviewers: too-large"]],
    ["review-rules", { ...rules, reviewers: 1.5 }, ["reviewers: not-a-number"]],
    ["review-rules", { ...rules, reviewers: 1 }, ["secondLevel: not-offered"]],
    ["review-rules", { ...rules, reviewers: 1, secondLevel: "always" }, "fine"],
    ["review-rules", { ...rules, quorum: 9 }, ["quorum: too-large"]],
    ["review-rules", { ...rules, fromElsewhere: 9 }, ["fromElsewhere: too-large"]],
    ["review-rules", { ...rules, further: true }, [": not-understood"]],
    ["application-rules", { ...waits, feesGuard: ["processing", "registration"] }, "fine"],
    ["application-rules", { ...waits, feesGuard: ["exam"] }, ["feesGuard.0: not-offered"]],
    [
      "application-rules",
      { ...waits, feesGuard: ["processing", "processing"] },
      ["feesGuard: already-there"],
    ],
    ["application-rules", { ...waits, monthsToPrepare: 0 }, ["monthsToPrepare: too-small"]],
    ["application-rules", { ...waits, daysToAppeal: 0 }, "fine"],
    ["reference-rules", { validMonths: 12, uninformed: 0 }, ["uninformed: too-small"]],
    ["reference-rules", { validMonths: 61, uninformed: 6 }, ["validMonths: too-large"]],
    ["reminder-rules", reminders, "fine"],
    ["reminder-rules", { ...reminders, answers: { ...none, after: [0] } }, ["answers.after.0: too-small"]],
    [
      "reminder-rules",
      { ...reminders, rating: { ...none, before: [3, 3] } },
      ["rating.before: already-there"],
    ],
    [
      "reminder-rules",
      { ...reminders, rating: { ...none, before: [1, 2, 3, 4, 5, 6] } },
      ["rating.before: too-many"],
    ],
    ["quiet-hours", { areKept: true, from: 22, until: 6 }, "fine"],
    ["quiet-hours", { areKept: true, from: 6, until: 6 }, ["until: not-offered"]],
    ["quiet-hours", { areKept: true, from: 24, until: 6 }, ["from: too-large"]],
    ["calendar", { ...calendar, renewalOpens: "02-29" }, ["renewalOpens: not-a-date"]],
    ["calendar", { ...calendar, renewalOpens: "12-31" }, ["renewalDeadline: too-small"]],
    [
      "calendar",
      { ...calendar, rounds: [{ submitBy: "2027-03-01", decideBy: "2027-03-01" }] },
      ["rounds.0.decideBy: too-small"],
    ],
    [
      "calendar",
      { ...calendar, rounds: [{ submitBy: "2027-02-30", decideBy: "2027-03-01" }] },
      ["rounds.0.submitBy: not-a-date"],
    ],
    ["fees", { currency: "USD", amounts: [{ ...fee, amount: -1 }] }, ["amounts.0.amount: too-small"]],
    ["fees", { currency: "USD", amounts: [{ ...fee, amount: 0.5 }] }, ["amounts.0.amount: not-a-number"]],
    ["fees", { currency: "USD", amounts: [fee, { ...fee, amount: 7 }] }, ["amounts: already-there"]],
    ["fees", { currency: "USD", amounts: [{ ...fee, kind: "tip" }] }, ["amounts.0.kind: not-offered"]],
    ["contact", { ...contact, replyTo: "office@valley.example" }, "fine"],
    ["contact", { ...contact, replyTo: "Office@valley.example" }, ["replyTo: not-an-address"]],
    ["contact", { ...contact, website: "http://valley.example" }, ["website: not-a-link"]],
    ["contact", { ...contact, website: "https://valley.example/a?b" }, "fine"],
    ["contact", { ...contact, website: "javascript:alert(1)" }, ["website: not-a-link"]],
    ["contact", { ...contact, website: "https://you@valley.example" }, ["website: not-a-link"]],
    ["contact", { ...contact, postal: "Box 1\nValley" }, "fine"],
    ["contact", { ...contact, telephone: "1\n2" }, ["telephone: not-understood"]],
    ["branding", { welcome: { en: "a\u202eb", es: "" } }, ["welcome.en: not-understood"]],
    ["branding", { welcome: { en: "Hello\n\nthere", es: "" } }, "fine"],
  ])("%s %j", (key, value, expected) => {
    expect(problems(key, value)).toEqual(expected);
  });

  test("are put in one order", () => {
    const read = readSetting(
      "fees",
      {
        currency: "USD",
        amounts: [
          { kind: "exam", category: null, amount: 2 },
          { kind: "registration", category: null, amount: 1 },
        ],
      },
      among,
    );
    expect(read.ok && read.value.amounts.map(({ kind }) => kind)).toEqual(["registration", "exam"]);
  });
});

describe("amounts", () => {
  test.each([
    ["25", "USD", 2500, "25.00"],
    ["25.5", "USD", 2550, "25.50"],
    ["$25,05", "USD", 2505, "25.05"],
    ["0.29", "USD", 29, "0.29"],
    ["300", "JPY", 300, "300"],
  ])("%s in %s", (typed, code, amount, plain) => {
    expect(readAmount(typed, code)).toBe(amount);
    expect(plainAmount(amount, code)).toBe(plain);
  });

  test.each([
    ["", "USD"],
    ["-5", "USD"],
    ["5.001", "USD"],
    ["1,000.00", "USD"],
    ["300.5", "JPY"],
    ["1e3", "USD"],
  ])("%j in %s is none", (typed, code) => {
    expect(readAmount(typed, code)).toBeUndefined();
  });

  test("of a category stand before those of all", () => {
    const fees = {
      currency: "USD",
      amounts: [
        { kind: "exam" as const, category: null, amount: 100 },
        { kind: "exam" as const, category: "IFA", amount: 50 },
      ],
    };
    expect([feeFor(fees, "exam", "IFA"), feeFor(fees, "exam", "IFS"), feeFor(fees, "late", "IFA")]).toEqual([
      50,
      100,
      undefined,
    ]);
  });
});
