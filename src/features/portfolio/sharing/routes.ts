import { act, page, type Route } from "../../../web/route.ts";
import { plainForm, shareForm } from "./sharing.form.ts";
import { sharingPage } from "./sharing.page.tsx";
import { share, unshare } from "./sharing-acts.ts";

/** Who may look at one's portfolio. */
export const routes: readonly Route[] = [
  page("/portfolio/sharing", { may: "portfolio.share" }, sharingPage),
  act(
    "/portfolio/sharing",
    { may: "portfolio.share", logs: "portfolio.shared", form: shareForm, from: sharingPage },
    share,
  ),
  act(
    "/portfolio/sharing/:grant/end",
    { may: "portfolio.share", logs: "portfolio.unshared", form: plainForm, from: sharingPage },
    unshare,
  ),
];
