import type { RouteExamples } from "../../kit/route-examples.ts";
import { demonstrationExamples } from "./demonstration.ts";
import { homeExamples } from "./home.ts";

/** An example of every route: each feature has its file beside this one and is entered here. */
export const examples: RouteExamples = { ...homeExamples, ...demonstrationExamples };
