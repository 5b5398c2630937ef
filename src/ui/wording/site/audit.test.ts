import { describe, expect, test } from "vitest";
import { events } from "../../../core/access/events.ts";
import { languages } from "../speech.ts";
import { auditWords, sayEvent } from "./audit.ts";
import type { Told } from "./audit-words.ts";

const told = (details: Readonly<Record<string, unknown>>, isReader = false): Told => ({
  who: isReader ? "You" : "Ana Soto",
  isReader,
  whom: "Leo Hart",
  isOwn: details["own"] === true,
  text: (key) => (typeof details[key] === "string" ? details[key] : undefined),
  number: (key) => (typeof details[key] === "number" ? details[key] : 0),
  list: (key) => (Array.isArray(details[key]) ? (details[key] as readonly string[]) : []),
});

describe.each(languages)("in %s", (language) => {
  test.each(events)("%s is a whole sentence, with its details and without them", (event) => {
    const details = {
      setting: "fees",
      "holds-from": "2027-03-01",
      role: "coordinator",
      roles: ["reviewer", "advisor"],
      methods: ["password", "totp"],
      left: 3,
      ended: 2,
    };
    for (const given of [details, {}]) {
      const sentence = sayEvent(event, told(given), language);
      expect(sentence).toMatch(/^\p{Lu}.*[^ .]\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN| {2}|[[\]{}]/);
    }
  });

  test("events have different names to choose from", () => {
    const names = Object.values(auditWords[language].events);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each([
  [
    "session.opened",
    { methods: ["password", "totp"] },
    "Ana Soto signed in with password and a code of the authenticator app.",
  ],
  [
    "session.opened",
    { way: "demonstration" },
    "Ana Soto signed in with one press, as the demonstration allows.",
  ],
  ["session.opened", {}, "Ana Soto signed in."],
  ["role.given", { role: "exam-scorer" }, "Ana Soto gave Leo Hart the role of exam scorer."],
  ["role.given", { role: "advisor", own: true }, "Ana Soto took up the role of advisor."],
  [
    "invitation.made",
    { roles: ["reviewer", "advisor"] },
    "Ana Soto invited Leo Hart as reviewer and advisor.",
  ],
  ["recovery-code.used", { left: 1 }, "Ana Soto used a recovery code; 1 recovery code left."],
  ["of.tomorrow", {}, "Ana Soto: of.tomorrow."],
])("%s %j", (event, details, sentence) => {
  expect(sayEvent(event, told(details), "en")).toBe(sentence);
});

test.each([
  [
    "role.ended",
    { role: "committee-member" },
    "Ana Soto le quitó a Leo Hart la función de integrante del comité.",
  ],
  [
    "invitation.made",
    { roles: ["reviewer", "advisor"] },
    "Ana Soto invitó a Leo Hart para las funciones de revisión y asesoría.",
  ],
  ["role.given", { role: "advisor", own: true }, "Ana Soto asumió la función de asesoría."],
  ["session.revoked", { ended: 2 }, "Ana Soto cerró sesión en otro lugar: se cerraron 2 sesiones."],
  ["recovery-code.used", { left: 1 }, "Ana Soto usó un código de recuperación; queda 1 código."],
])("%s %j in Spanish", (event, details, sentence) => {
  expect(sayEvent(event, told(details), "es")).toBe(sentence);
});
