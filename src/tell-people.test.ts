import { expect, test } from "vitest";
import { tellPeople } from "./tell-people.ts";

test.each([
  [true, ["\nOpen http://localhost:3000\n\n"]],
  [false, []],
  [undefined, []],
])("where the site is, on a screen: %s", (isTTY, expected) => {
  const said: string[] = [];
  const screen = { write: (text: string) => said.push(text), ...(isTTY === undefined ? {} : { isTTY }) };
  tellPeople(screen)("http://localhost:3000");
  expect(said).toEqual(expected);
});
