import { describe, expect, test } from "vitest";
import { readSmtpUrl } from "./settings.ts";

const site = "https://attune.lakes.example";

describe("SMTP_URL", () => {
  test("names a host, a user with any password, and whom mail is from", () => {
    const url =
      "smtps://attune:p%40ss%2Fword@mail.lakes.example:465/?from=Five%20Lakes%20<mail@lakes.example>";
    expect(readSmtpUrl(url, site)).toEqual({
      ok: true,
      value: {
        host: "mail.lakes.example",
        port: 465,
        line: "tls",
        user: { name: "attune", password: "p@ss/word" },
        from: { name: "Five Lakes", address: "mail@lakes.example" },
      },
    });
  });

  test("may leave out the rest: mail is then from the site itself", () => {
    expect(readSmtpUrl("smtp://mail.lakes.example", site)).toMatchObject({
      ok: true,
      value: {
        port: 587,
        line: "starttls-if-offered",
        user: undefined,
        from: { address: "attune@attune.lakes.example" },
      },
    });
  });

  test.each([
    ["smtps://mail.example", "tls"],
    ["smtps://localhost", "tls"],
    ["smtp://a:b@mail.example", "starttls"],
    ["smtp://mail.example", "starttls-if-offered"],
    ["smtp://localhost:25", "open"],
    ["smtp://a:b@127.0.0.1", "open"],
    ["smtp://[::1]:2525", "open"],
  ])("%s keeps the line %s", (url, line) => {
    expect(readSmtpUrl(url, site)).toMatchObject({ ok: true, value: { line } });
  });

  test.each([
    ["mail.lakes.example:465", site, "must begin with"],
    ["https://mail.lakes.example", site, "must begin with"],
    ["smtp://", site, "must begin with"],
    ["smtp://mail.lakes.example/inbox", site, "no path"],
    ["smtp://mail.lakes.example?form=a@b.example", site, "knows no “form”"],
    ["smtp://mail.lakes.example?from=nobody", site, "no address"],
    ["smtp://mail.lakes.example?from=a@b.example%0d%0aBcc:%20c@d.example", site, "no address"],
    ["smtp://mail.lakes.example?from=A%0aB%20<a@b.example>", site, "no address"],
    ["smtp://mail.lakes.example", "http://localhost:3000", "add ?from="],
    ["smtp://mail.lakes.example", "http://127.0.0.1:3000", "add ?from="],
    ["smtp://a:%ZZsecret@mail.lakes.example", site, "percent-encoded"],
  ])("%s with %s is refused in words", (url, at, words) => {
    const read = readSmtpUrl(url, at);
    expect(read).toEqual({ ok: false, refusal: expect.stringContaining(words) as unknown });
    expect(JSON.stringify(read)).not.toContain("secret");
  });
});
