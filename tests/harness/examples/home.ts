import { plainPage, type RouteExamples } from "../../kit/route-examples.ts";

export const homeExamples: RouteExamples = {
  "GET /": plainPage("/"),
  "POST /language": {
    by: "visitor",
    ask: () => ({ address: "/language", fields: { to: "es", back: "/" } }),
    answers: { to: "/" },
  },
  "POST /appearance": {
    by: "visitor",
    ask: () => ({ address: "/appearance", fields: { to: "dark", back: "/" } }),
    answers: { to: "/" },
  },
};
