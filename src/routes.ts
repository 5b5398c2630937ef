import { routes as account } from "./features/account/routes.ts";
import { routes as alliance } from "./features/alliance/routes.ts";
import { routes as applying } from "./features/application/applying/routes.ts";
import { routes as comments } from "./features/application/comments/routes.ts";
import { routes as copies } from "./features/application/copies/routes.ts";
import { routes as desk } from "./features/application/desk/routes.ts";
import { routes as raters } from "./features/application/raters/routes.ts";
import { routes as ratings } from "./features/application/ratings/routes.ts";
import { routes as signing } from "./features/application/signing/routes.ts";
import { routes as submitting } from "./features/application/submitting/routes.ts";
import { routes as vetting } from "./features/application/vetting/routes.ts";
import { routes as audit } from "./features/audit/routes.ts";
import { routes as controls } from "./features/controls/routes.ts";
import { routes as demonstration } from "./features/demonstration/routes.ts";
import { routes as demonstrationMail } from "./features/demonstration-mail/routes.ts";
import { routes as directory } from "./features/directory/routes.ts";
import { routes as framework } from "./features/framework/routes.ts";
import { routes as home } from "./features/home/routes.ts";
import { routes as hours } from "./features/hours/routes.ts";
import { routes as inbox } from "./features/inbox/routes.ts";
import { routes as mailChoices } from "./features/mail-choices/routes.ts";
import { routes as competencies } from "./features/portfolio/competencies/routes.ts";
import { routes as documents } from "./features/portfolio/documents/routes.ts";
import { routes as entries } from "./features/portfolio/entries/routes.ts";
import { routes as exports } from "./features/portfolio/export/routes.ts";
import { routes as imports } from "./features/portfolio/import/routes.ts";
import { routes as ledger } from "./features/portfolio/ledger/routes.ts";
import { routes as look } from "./features/portfolio/look/routes.ts";
import { routes as plan } from "./features/portfolio/plan/routes.ts";
import { routes as readiness } from "./features/portfolio/readiness/routes.ts";
import { routes as saving } from "./features/portfolio/saving/routes.ts";
import { routes as sharing } from "./features/portfolio/sharing/routes.ts";
import { routes as rating } from "./features/rating/routes.ts";
import { routes as register } from "./features/register/routes.ts";
import { routes as returnedMail } from "./features/returned-mail/routes.ts";
import { routes as tenancy } from "./features/tenancy/routes.ts";
import type { Route } from "./web/route.ts";

/** Every address of the house. The order does not matter: no address hides another (a test looks). */
export const routes: readonly Route[] = [
  ...home,
  ...account,
  ...audit,
  ...desk,
  ...comments,
  ...signing,
  ...copies,
  ...submitting,
  ...inbox,
  ...mailChoices,
  ...hours,
  ...entries,
  ...plan,
  ...imports,
  ...documents,
  ...exports,
  ...readiness,
  ...demonstration,
  ...demonstrationMail,
  ...returnedMail,
  ...controls,
  ...tenancy,
  ...register,
  ...directory,
  ...alliance,
  ...saving,
  ...sharing,
  ...look,
  ...ledger,
  ...competencies,
  ...framework,
  ...rating,
  ...raters,
  ...applying,
  ...vetting,
  ...ratings,
];
