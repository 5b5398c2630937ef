import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deliveriesNamed, type Judgement, judgeReturned, type ReturnedMail } from "./bounce.ts";

const id = "6f2b7c1e-0000-4000-8000-00000000000c";

const plain: ReturnedMail = {
  reports: null,
  recipients: [],
  ids: [],
  sender: null,
  addressees: [],
  isAnswer: false,
  namesFailed: false,
  subject: "failure notice",
};

const report = (...recipients: ReturnedMail["recipients"]): ReturnedMail => ({
  ...plain,
  reports: "delivery-status",
  recipients,
  // As servers mark their reports.
  isAnswer: true,
  subject: "Undelivered Mail Returned to Sender",
});

const elsewhere = { toReturnPath: false };
const fromNobody = { toReturnPath: true, sender: "" };

describe("a delivery report", () => {
  test.each<[string, string, Judgement]>([
    ["failed", "5.1.1", "failed"],
    // The server has given up, whatever the last answer was: a full mailbox, a server that was never there.
    ["failed", "4.4.7", "failed"],
    ["failed", "", "failed"],
    ["delayed", "4.4.1", "delayed"],
    ["delayed", "5.0.0", "delayed"],
    ["delivered", "2.0.0", "not-a-bounce"],
    ["relayed", "2.0.0", "not-a-bounce"],
    ["expanded", "2.0.0", "not-a-bounce"],
    ["", "5.1.1", "failed"],
    ["", "4.2.2", "delayed"],
    ["", "2.0.0", "not-a-bounce"],
    ["something", "else", "not-a-bounce"],
    ["", "", "not-a-bounce"],
  ])("of “%s” with status “%s” is %s, wherever it came", (action, status, is) => {
    expect(judgeReturned(report({ action, status }), elsewhere)).toBe(is);
    expect(judgeReturned(report({ action, status }), fromNobody)).toBe(is);
    expect(judgeReturned(report({ action, status }), { toReturnPath: true, sender: "a@b.example" })).toBe(is);
  });

  test("of several is a failure where nobody got the mail", () => {
    const failed = { action: "failed", status: "5.1.1" };
    const delayed = { action: "delayed", status: "4.4.1" };
    const expanded = { action: "expanded", status: "2.0.0" };
    expect(judgeReturned(report(failed, delayed), elsewhere)).toBe("failed");
    expect(judgeReturned(report(failed, expanded), elsewhere)).toBe("not-a-bounce");
    expect(judgeReturned(report(expanded, failed), elsewhere)).toBe("not-a-bounce");
  });
});

describe("other mail", () => {
  test.each<[string, Partial<ReturnedMail>, Judgement]>([
    ["of an old server", {}, "failed"],
    ["that has no subject", { subject: "" }, "failed"],
    [
      "that names the address, though it is marked as an answer",
      { isAnswer: true, namesFailed: true },
      "failed",
    ],
    ["that names our own subject", { subject: "Undeliverable: Your link to sign in" }, "failed"],
    ["that is a report without its part", { reports: "delivery-status" }, "failed"],
    ["that answers by itself", { isAnswer: true }, "not-a-bounce"],
    ["of somebody who is away", { subject: "Out of office: back on Monday" }, "not-a-bounce"],
    ["of somebody who is away, in Spanish", { subject: "Respuesta automática: fuera" }, "not-a-bounce"],
    ["of somebody who answers", { subject: "Re: Your link" }, "not-a-bounce"],
    ["that only warns", { subject: "Warning: message 1x delayed 24 hours" }, "delayed"],
    ["that only warns, and names the address", { subject: "Delayed Mail", namesFailed: true }, "delayed"],
    ["that complains of spam", { reports: "feedback-report" }, "not-a-bounce"],
    ["that says it was read", { reports: "disposition-notification" }, "not-a-bounce"],
  ])("%s, from nobody to a return path, is %s", (_words, what, is) => {
    const arrived = judgeReturned({ ...plain, ...what }, fromNobody);
    expect(arrived).toBe(is);
    expect(judgeReturned({ ...plain, ...what, sender: "" }, { toReturnPath: true })).toBe(is);
  });

  test("from somebody, or of whom nothing is known, is no bounce; nor is any that came elsewhere", () => {
    expect(judgeReturned(plain, { toReturnPath: true, sender: "ben@other.example" })).toBe("not-a-bounce");
    expect(judgeReturned({ ...plain, sender: "" }, { toReturnPath: true, sender: "ben@b.example" })).toBe(
      "not-a-bounce",
    );
    expect(judgeReturned(plain, { toReturnPath: true })).toBe("not-a-bounce");
    expect(judgeReturned({ ...plain, sender: "" }, elsewhere)).toBe("not-a-bounce");
  });
});

describe("the deliveries that a report names", () => {
  test("are those whose ids it gives back, each once", () => {
    const ids = [
      id,
      ` <${id.toUpperCase()}@lakes.example> `,
      "QQ314159",
      "<x@y.example>",
      "",
      `${id}x`,
      `a${id}`,
    ];
    expect(deliveriesNamed({ ids })).toEqual([id]);
  });

  test("are never more than some, and never anything but ids", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uuid(), fc.string()), { maxLength: 100 }), (ids) => {
        const named = deliveriesNamed({ ids });
        expect(named.length).toBeLessThanOrEqual(20);
        expect(named.every((one) => /^[0-9a-f-]{36}$/.test(one))).toBe(true);
      }),
    );
  });
});
