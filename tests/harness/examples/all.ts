import { plainPage, type RouteExamples } from "../../kit/route-examples.ts";
import { ownAccountExamples } from "./account-own.ts";
import { waysInExamples } from "./account-ways-in.ts";
import { demonstrationExamples } from "./demonstration.ts";
import { homeExamples } from "./home.ts";

/** An example of every route: each feature has its file beside this one and is entered here. */
export const examples: RouteExamples = {
  ...homeExamples,
  ...waysInExamples,
  ...ownAccountExamples,
  ...demonstrationExamples,
  "GET /controls": plainPage("/controls"),
};
