import { act, page, type Route } from "../../web/route.ts";
import { demonstrationPage } from "./demonstration.page.tsx";
import { enterDemonstration, enterForm } from "./enter.ts";

export const routes: readonly Route[] = [
  page("/demonstration", { may: "demonstration.use" }, demonstrationPage),
  act(
    "/demonstration/enter",
    { may: "demonstration.use", logs: "session.opened", form: enterForm },
    enterDemonstration,
  ),
];
