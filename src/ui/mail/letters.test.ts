import { describe, expect, test } from "vitest";
import { templatedKinds } from "../../core/association/settings/mail-template.ts";
import { newsForApplicant, newsForCoordinators } from "../../core/messages/application-news.ts";
import type { MailKind, MailParams } from "../../core/messages/kinds.ts";
import { mailWords } from "../wording/site/mail.ts";
import { languages } from "../wording/speech.ts";
import type { Context } from "./letter.ts";
import { rendered } from "./render.ts";
import { letterOf } from "./templates.ts";

const at = Date.UTC(2027, 4, 3, 16, 5);

/** Every kind in every shape that its words know. */
const every: { readonly [K in MailKind]: readonly MailParams[K][] } = {
  "registration-link": [{}],
  "already-registered": [{}],
  "sign-in-link": [{}],
  "no-account": [{}],
  "recovery-link": [{}],
  "verify-address": [{}],
  "address-changed": (["added", "removed", "made-main"] as const).map((change) => ({ change, at })),
  "password-changed": (["set", "changed", "removed"] as const).map((change) => ({ change, at })),
  "factor-changed": (["passkey", "totp", "recovery-codes"] as const).flatMap((factor) =>
    (["added", "removed"] as const).map((change) => ({ factor, change, at })),
  ),
  "recovery-code-used": [0, 1, 9].map((left) => ({ left, at })),
  invitation: [
    { roles: ["coordinator"], expiresAt: at },
    { roles: ["advisor", "reviewer", "exam-scorer"], expiresAt: at },
  ],
  "invitation-accepted": [{ roles: ["committee-member"], at }],
  "hours-request": [{ request: "r", expiresAt: at }],
  "hours-answered": [
    { request: "r", confirmed: 2, disputed: 1, ended: false, at },
    { request: "r", confirmed: 1, disputed: 0, ended: false, at },
    { request: "r", confirmed: 0, disputed: 0, ended: true, at },
  ],
  "rating-reminder": [true, false].map((isStarted) => ({ expiresAt: at, isStarted })),
  "rating-request": [
    { expiresAt: at, isWaived: true },
    { expiresAt: at, isWaived: false },
  ],
  "rating-code": [{ code: "012345", expiresAt: at }],
  "rating-news": (["sent", "not-me", "cannot-rate", "lost", "unwanted"] as const).map((news) => ({
    request: "r",
    application: "a",
    news,
    at,
  })),
  "holder-settled": (["entered", "known", "declined"] as const).map((as) => ({ request: "r", as, at })),
  "export-ready": (["pdf", "xlsx"] as const).map((format) => ({ format, until: at, at })),
  "role-ended": [{ role: "association-administrator", at }],
  "listing-decided": [
    { decision: "accepted", at },
    { decision: "declined", at },
    { decision: "taken-down", at },
  ],
  "application-to-run": newsForCoordinators.map((move) => ({ application: "a", number: 2, move, at })),
  "help-asked": [{ request: "r", at }],
  "application-comment": (["applicant", "coordinators"] as const).map((to) => ({
    application: "a",
    comment: "c",
    to,
    at,
  })),
  "application-reminder": (["submission", "answers"] as const).flatMap((of) =>
    [0, 1, 14].map((left) => ({ application: "a", of, lastDay: 20_700, left })),
  ),
  "template-test": templatedKinds.map((of) => ({ of, language: "en", at })),
  "application-moved": newsForApplicant.map((move) => ({ application: "a", move, at })),
};

const link = "https://attune.lakes.example/link/q0-_Zk3yH7tJ5mB1nV8xW2cR4sD6fG9hK0lP3oI7uYtE1wQ";
const association = { name: 'Association of the <Five> Lakes & "Rivers"', slug: "five-lakes" };
const contexts: readonly Omit<Context, "language">[] = [
  { zone: "UTC", site: "https://attune.lakes.example", name: "Ana María O'Brien-Núñez", association, link },
  {
    zone: "America/Detroit",
    site: "https://attune.lakes.example",
    association: { ...association, replyTo: "office@lakes.example" },
    link,
  },
];

const cases = (Object.keys(every) as MailKind[]).flatMap((kind) =>
  languages.flatMap((language) =>
    every[kind].flatMap((params) =>
      contexts.map((context) => [kind, language, params, { ...context, language }] as const),
    ),
  ),
);

/** What a reader of the HTML sees, without its tags. */
const seen = (html: string): string =>
  html
    .replace(/<(style|title)>.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

describe.each(cases)("%s in %s with %j", (kind, language, params, context) => {
  const letter = letterOf(kind, params as never, context);

  test("says the same in text and in HTML, once each", async () => {
    const { text, html } = await rendered(letter, context);
    const told = [
      mailWords[language].greeting(context.name),
      ...letter.paragraphs,
      ...letter.facts.map(({ label, value }) => `${label}: ${value}`),
      letter.button.label,
      letter.button.address,
      ...(letter.unasked === undefined ? [] : [letter.unasked]),
      mailWords[language].why[letter.why],
    ].map(flat);
    for (const words of told) {
      expect(flat(text)).toContain(words);
      expect(seen(html)).toContain(words);
    }
    expect(text.split(letter.button.address)).toHaveLength(2);
    expect(html.split(`href="${letter.button.address.replaceAll("&", "&amp;")}"`)).toHaveLength(3);
  });

  test("leaves nothing open and loads nothing", async () => {
    const { subject, text, html } = await rendered(letter, context);
    for (const part of [subject, text, seen(html)]) {
      expect(part).not.toMatch(/undefined|null|NaN|\[object|\{|\}|\$/);
    }
    expect(html).not.toMatch(/<(img|link|script|iframe|table)|url\(|@import/);
    expect(html.match(/https?:\/\/[^"<\s]+/g)?.every((address) => address.startsWith(context.site))).toBe(
      true,
    );
  });

  test("keeps to the lengths of mail, but for the address", async () => {
    const { subject, text, html } = await rendered(letter, context);
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(subject).not.toMatch(/[\r\n]|Attune:|!/);
    const long = text.split("\n").filter((line) => line.length > 78);
    expect(long.filter((line) => line !== letter.button.address)).toEqual([]);
    expect(html.length).toBeGreaterThan(0);
  });
});

describe("the two languages", () => {
  test.each(Object.keys(every) as MailKind[])("say %s differently, in as many paragraphs", (kind) => {
    for (const params of every[kind]) {
      const [en, es] = languages.map((language) =>
        letterOf(kind, params as never, { ...(contexts[0] as Context), language }),
      );
      expect(es?.subject).not.toBe(en?.subject);
      expect(es?.paragraphs).toHaveLength(en?.paragraphs.length ?? 0);
      expect(es?.facts).toHaveLength(en?.facts.length ?? 0);
      expect(es?.unasked === undefined).toBe(en?.unasked === undefined);
      for (const [index, paragraph] of (es?.paragraphs ?? []).entries()) {
        expect(paragraph).not.toBe(en?.paragraphs[index]);
      }
    }
  });
});

test("a letter that hands over a link cannot be written without one", () => {
  const context: Context = { language: "en", zone: "UTC", site: "https://attune.lakes.example" };
  expect(() => letterOf("sign-in-link", {}, context)).toThrow("has none");
  expect(() => letterOf("role-ended", { role: "reviewer", at }, context)).toThrow("has none");
});

test("nobody is greeted by a name of which a mail program would make a link", async () => {
  const context: Context = {
    language: "en",
    zone: "UTC",
    site: "https://attune.lakes.example",
    name: "Prize at elsewhere.example",
    link: "https://attune.lakes.example/link/x",
  };
  const { text, html } = await rendered(letterOf("sign-in-link", {}, context), context);
  for (const part of [text, html]) {
    expect(part).toContain("Good day,");
    expect(part).not.toContain("elsewhere");
  }
});
