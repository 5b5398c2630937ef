import { writeTextOf } from "../../kit/signed-texts.ts";
import type { List } from "./list.ts";

/** Lists of what is signed and submitted. */
export const signingLists: { readonly [named: string]: List } = {
  "versions of a text that is signed": {
    route: "/a/:association/texts/:text",
    by: "a-association-administrator",
    add: async ({ world }) => writeTextOf(world, "a", "ethics"),
    shows: (number) => `Version ${number}`,
  },
};
