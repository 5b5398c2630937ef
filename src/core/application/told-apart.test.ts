import { expect, test } from "vitest";
import { toldApart } from "./told-apart.ts";

const dana = (...marks: readonly string[]) => ({ name: "Dana Ruiz", marks });

test.each([
  [[dana("dana@here.example")], ["Dana Ruiz"]],
  [
    [dana("dana@here.example"), { name: "Bo Lind", marks: ["bo@here.example"] }],
    ["Dana Ruiz", "Bo Lind"],
  ],
  [
    [dana("dana@here.example"), dana("ruiz@there.example")],
    ["Dana Ruiz (dana@here.example)", "Dana Ruiz (ruiz@there.example)"],
  ],
  [
    [dana("", "colleague"), dana("ruiz@there.example", "colleague")],
    ["Dana Ruiz (colleague)", "Dana Ruiz (ruiz@there.example)"],
  ],
  [
    [dana("dana@here.example", "colleague"), dana("dana@here.example", "teacher")],
    ["Dana Ruiz (colleague)", "Dana Ruiz (teacher)"],
  ],
  [
    [dana("", ""), dana("", "")],
    ["Dana Ruiz", "Dana Ruiz"],
  ],
])("who has a name that others have too is told by what only they have", (all, said) => {
  expect(toldApart(all)).toEqual(said);
});
