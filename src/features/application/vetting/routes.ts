import { act, page, type Route } from "../../../web/route.ts";
import { entryVettingPage } from "./entry-vetting.page.tsx";
import { holderCallsPage } from "./holder-calls.page.tsx";
import { vettingForm } from "./vetting.form.ts";
import { recordOfEntry, recordOfHolder } from "./vetting-acts.ts";
import { vettingsPage } from "./vettings.page.tsx";

const ofApplication = "/a/:association/applications/:application/ratings";
const ofHolder = "/a/:association/register/holders/:holder/calls";

/** Calls with raters and providers, as coordinators record them. */
export const routes: readonly Route[] = [
  page(`${ofApplication}/vetting`, { may: "vetting.record" }, vettingsPage),
  page(`${ofApplication}/:entry/vetting`, { may: "vetting.record" }, entryVettingPage),
  act(
    `${ofApplication}/:entry/vetting`,
    { may: "vetting.record", logs: "vetting.recorded", form: vettingForm, from: entryVettingPage },
    recordOfEntry,
  ),
  page(ofHolder, { may: "vetting.record" }, holderCallsPage),
  act(
    ofHolder,
    { may: "vetting.record", logs: "vetting.recorded", form: vettingForm, from: holderCallsPage },
    recordOfHolder,
  ),
];
