import { describe, expect, test } from "vitest";
import { no, yes } from "../kernel/result.ts";
import { readAddress } from "./email-address.ts";

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
    ["", "address-missing"],
    ["   ", "address-missing"],
    ["ana", "address-not-understood"],
    ["@correo.example", "address-not-understood"],
    ["ana@", "address-not-understood"],
    ["ana@correo", "address-not-understood"],
    ["ana@correo..example", "address-not-understood"],
    ["ana@-correo.example", "address-not-understood"],
    ["ana@correo-.example", "address-not-understood"],
    ["ana@127.0.0.1", "address-not-understood"],
    ["ana@0x7f.1", "address-not-understood"],
    ["ana@[127.0.0.1]", "address-not-understood"],
    ["ana@correo.example:25", "address-not-understood"],
    ["ana@correo.example/x", "address-not-understood"],
    ["ana@eve@correo.example", "address-not-understood"],
    ["ana ruiz@correo.example", "address-not-understood"],
    ["ana.@correo.example", "address-not-understood"],
    [".ana@correo.example", "address-not-understood"],
    ["ana..ruiz@correo.example", "address-not-understood"],
    ['"ana ruiz"@correo.example', "address-not-understood"],
    ["josé@correo.example", "address-not-understood"],
    ["ana@correo.example\r\nBcc: eve@correo.example", "address-not-understood"],
    ["ana\0@correo.example", "address-not-understood"],
    ["Ana <ana@correo.example>", "address-not-understood"],
    [`${"a".repeat(65)}@correo.example`, "address-too-long"],
    [`ana@${`${"b".repeat(62)}.`.repeat(4)}example`, "address-too-long"],
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
