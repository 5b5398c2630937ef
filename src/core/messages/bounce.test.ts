import { describe, expect, test } from "vitest";
import { readBounce } from "./bounce.ts";

const id = "6f2b7c1e-0000-4000-8000-00000000000c";

const report = ({
  action = "failed",
  status = "5.1.1",
  envelope = `Original-Envelope-Id: ${id}`,
  returned = `Message-ID: <${id}@lakes.example>`,
} = {}): string =>
  `Return-Path: <>
From: MAILER-DAEMON@mx.other.example
To: attune@lakes.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <20270301.4711@mx.other.example>
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

<ana@other.example>: user unknown

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.other.example
${envelope}

Final-Recipient: rfc822; ana@other.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 5.1.1
 user unknown

--b
Content-Type: text/rfc822-headers

From: Attune <attune@lakes.example>
${returned}
Subject: Your link to sign in

--b--
`.replaceAll("\n", "\r\n");

describe("a report of mail that came back", () => {
  test("names the delivery, by its envelope or by the headers that are returned", () => {
    expect(readBounce(report())).toEqual([id]);
    expect(readBounce(report({ envelope: "X-Other: 1" }))).toEqual([id]);
    expect(readBounce(report({ returned: "X-Other: 1" }))).toEqual([id]);
    expect(readBounce(report({ returned: `Message-ID:\n <${id.toUpperCase()}@lakes.example>` }))).toEqual([
      id,
    ]);
  });

  test.each([
    ["of a mail that is only late", { action: "delayed", status: "4.4.1" }],
    ["of a failure that is not for good", { status: "4.2.2" }],
    ["of a mail that was delivered", { action: "delivered", status: "2.0.0" }],
    [
      "of a mail that is not ours",
      { envelope: "Original-Envelope-Id: QQ314159", returned: "Message-ID: <x@y.example>" },
    ],
  ])("%s names none", (_words, what) => {
    expect(readBounce(report(what))).toEqual([]);
  });

  test.each(["", "Action: failed", `Message-ID: <${id}@lakes.example>`, "\u0000".repeat(1000)])(
    "is not read out of something else (%#)",
    (text) => {
      expect(readBounce(text)).toEqual([]);
    },
  );

  test("of any length is read in time", () => {
    expect(readBounce(`Message-ID: ${" ".repeat(500_000)}\n${"Action:\n ".repeat(100_000)}`)).toEqual([]);
  });
});
