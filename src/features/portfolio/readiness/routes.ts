import { act, page, type Route } from "../../../web/route.ts";
import { readinessAddresses } from "./addresses.ts";
import { associationsPage } from "./associations.page.tsx";
import { categoryPage } from "./category.page.tsx";
import { dashboardPage } from "./dashboard.page.tsx";
import { finderPage } from "./finder.page.tsx";
import {
  beginFollowing,
  categoriesForm,
  endFollowing,
  keepForm,
  keepOne,
  keepTicked,
  plainForm,
} from "./following.ts";
import { overviewPage } from "./overview.page.tsx";
import { readinessPanel } from "./panel.tsx";
import { whatIfPage } from "./what-if.page.tsx";

const may = "portfolio.read";
const { dashboard, overview, panel, associations, whatIf, finder } = readinessAddresses;

/** What a portfolio comes to, and by whose rules. */
export const routes: readonly Route[] = [
  page(dashboard, { may }, dashboardPage),
  page(overview, { may }, overviewPage),
  page(panel, { may }, readinessPanel),
  page(`${overview}/:edition/:category`, { may }, categoryPage),
  page(whatIf, { may }, whatIfPage),
  page(finder, { may }, finderPage),
  page(associations, { may }, associationsPage),
  act(
    `${associations}/:followed/follow`,
    { may: "portfolio.change", logs: "association.followed", form: plainForm },
    beginFollowing,
  ),
  act(
    `${associations}/:followed/unfollow`,
    { may: "portfolio.change", logs: "association.unfollowed", form: plainForm },
    endFollowing,
  ),
  act(
    `${associations}/:followed/categories`,
    { may: "portfolio.change", logs: "nothing", form: categoriesForm, from: associationsPage },
    keepTicked,
  ),
  act(
    `${associations}/:followed/keep`,
    { may: "portfolio.change", logs: "nothing", form: keepForm, from: associationsPage },
    keepOne,
  ),
];
