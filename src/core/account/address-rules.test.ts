import { expect, test } from "vitest";
import { no, yes } from "../kernel/result.ts";
import { judgeAddition, judgeSecond } from "./address-rules.ts";
import type { EmailAddress } from "./email-address.ts";

const main = { id: "1", address: "ana@correo.example", main: true };
const second = { id: "2", address: "ana@salud.example", main: false };
const wanted = "ruiz@correo.example" as EmailAddress;

test.each([
  ["beside the main one", [main], wanted, yes(wanted)],
  [
    "which is already theirs",
    [main],
    "ana@correo.example" as EmailAddress,
    no({ code: "address-already-yours" }),
  ],
  ["beside two", [main, second], wanted, no({ code: "two-addresses-already" })],
])("an address %s", (_, own, address, answer) => {
  expect(judgeAddition(own, address)).toEqual(answer);
});

test.each([
  ["2", yes(second)],
  ["1", no({ code: "address-is-main" })],
  ["3", no({ code: "address-not-yours" })],
])("address %s may go or become the main one", (id, answer) => {
  expect(judgeSecond([main, second], id)).toEqual(answer);
});
