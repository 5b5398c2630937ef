import { describe, expect, test } from "vitest";
import { no, yes } from "../kernel/result.ts";
import { mailboxOf, readAddress } from "./email-address.ts";

describe("an address is kept in one form", () => {
  test.each([
    ["ana@correo.example", "ana@correo.example"],
    ["  Ana.Ruiz@Correo.EXAMPLE \n", "ana.ruiz@correo.example"],
    ["ana+trabajo@correo.example", "ana+trabajo@correo.example"],
    ["o'neil@salud.example", "o'neil@salud.example"],
    ["ana@niñez.example", "ana@xn--niez-hqa.example"],
    ["ana@nin\u0303ez.example", "ana@xn--niez-hqa.example"],
    ["ana@XN--NIEZ-HQA.example", "ana@xn--niez-hqa.example"],
    [`${"a".repeat(64)}@correo.example`, `${"a".repeat(64)}@correo.example`],
  ])("%j becomes %s", (typed, kept) => {
    expect(readAddress(typed)).toEqual(yes(kept));
  });
});

describe("what is no address is refused with its reason", () => {
  test.each([
    ["", "required"],
    ["   ", "required"],
    ["ana", "not-an-address"],
    ["@correo.example", "not-an-address"],
    ["ana@", "not-an-address"],
    ["ana@correo", "not-an-address"],
    ["ana@correo..example", "not-an-address"],
    ["ana@-correo.example", "not-an-address"],
    ["ana@correo-.example", "not-an-address"],
    ["ana@127.0.0.1", "not-an-address"],
    ["ana@0x7f.1", "not-an-address"],
    ["ana@[127.0.0.1]", "not-an-address"],
    ["ana@correo.example:25", "not-an-address"],
    ["ana@correo.example/x", "not-an-address"],
    ["ana@eve@correo.example", "not-an-address"],
    ["ana ruiz@correo.example", "not-an-address"],
    ["ana.@correo.example", "not-an-address"],
    [".ana@correo.example", "not-an-address"],
    ["ana..ruiz@correo.example", "not-an-address"],
    ['"ana ruiz"@correo.example', "not-an-address"],
    ["josé@correo.example", "not-an-address"],
    ["ana@correo.example\r\nBcc: eve@correo.example", "not-an-address"],
    ["ana\0@correo.example", "not-an-address"],
    ["Ana <ana@correo.example>", "not-an-address"],
    [`${"a".repeat(65)}@correo.example`, "too-long"],
    [`ana@${`${"b".repeat(62)}.`.repeat(4)}example`, "too-long"],
  ])("%j", (typed, problem) => {
    expect(readAddress(typed)).toEqual(no(problem));
  });
});

test("reading an address again changes nothing", () => {
  for (const typed of ["Ana@Niñez.example", "x+y@salud.example"]) {
    const once = readAddress(typed);
    expect(once.ok && readAddress(once.value)).toEqual(once);
  }
});

test.each([
  ["ana@correo.example", "ana@correo.example"],
  ["ana+trabajo@correo.example", "ana@correo.example"],
  ["ana+a+b@correo.example", "ana@correo.example"],
])("%s reaches the mailbox %s", (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});
