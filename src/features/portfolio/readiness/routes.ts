import { page, type Route } from "../../../web/route.ts";
import { readinessAddresses } from "./addresses.ts";
import { dashboardPage } from "./dashboard.page.tsx";
import { readinessPanel } from "./panel.tsx";

const may = "portfolio.read";

/** What a portfolio comes to. */
export const routes: readonly Route[] = [
  page(readinessAddresses.dashboard, { may }, dashboardPage),
  page(readinessAddresses.panel, { may }, readinessPanel),
];
