import { plainPage, type RouteExamples } from "../../kit/route-examples.ts";
import { linkExamples } from "./account-links.ts";
import { ownAccountExamples } from "./account-own.ts";
import { secondStepExamples } from "./account-second-step.ts";
import { signInExamples } from "./account-sign-in.ts";
import { allianceExamples } from "./alliance.ts";
import { copiesExamples } from "./application-copies.ts";
import { applicationDeskExamples } from "./application-desk.ts";
import { ratingsExamples } from "./application-ratings.ts";
import { signingExamples } from "./application-signing.ts";
import { submittingExamples } from "./application-submitting.ts";
import { vettingExamples } from "./application-vetting.ts";
import { applyingExamples } from "./applying.ts";
import { auditExamples } from "./audit.ts";
import { demonstrationExamples } from "./demonstration.ts";
import { demonstrationMailExamples } from "./demonstration-mail.ts";
import { directoryExamples } from "./directory.ts";
import { frameworkExamples } from "./framework.ts";
import { homeExamples } from "./home.ts";
import { hoursExamples } from "./hours.ts";
import { inboxExamples } from "./inbox.ts";
import { mailChoiceExamples } from "./mail-choices.ts";
import { competencyExamples } from "./portfolio-competencies.ts";
import { documentExamples } from "./portfolio-documents.ts";
import { entryExamples } from "./portfolio-entries.ts";
import { portfolioExportExamples } from "./portfolio-export.ts";
import { portfolioImportExamples } from "./portfolio-import.ts";
import { ledgerExamples } from "./portfolio-ledger.ts";
import { lookExamples } from "./portfolio-look.ts";
import { planExamples } from "./portfolio-plan.ts";
import { readinessExamples } from "./portfolio-readiness.ts";
import { portfolioSavingExamples } from "./portfolio-saving.ts";
import { sharingExamples } from "./portfolio-sharing.ts";
import { ratersExamples } from "./raters.ts";
import { ratingExamples } from "./rating.ts";
import { registerExamples } from "./register.ts";
import { returnedMailExamples } from "./returned-mail.ts";
import { tenancyExamples } from "./tenancy.ts";

/** An example of every route: each feature has its file beside this one and is entered here. */
export const examples: RouteExamples = {
  ...homeExamples,
  ...signInExamples,
  ...secondStepExamples,
  ...linkExamples,
  ...ownAccountExamples,
  ...tenancyExamples,
  ...auditExamples,
  ...allianceExamples,
  ...demonstrationExamples,
  ...demonstrationMailExamples,
  ...returnedMailExamples,
  ...inboxExamples,
  ...mailChoiceExamples,
  ...entryExamples,
  ...documentExamples,
  ...portfolioSavingExamples,
  ...portfolioImportExamples,
  ...portfolioExportExamples,
  ...sharingExamples,
  ...planExamples,
  ...readinessExamples,
  ...lookExamples,
  ...ledgerExamples,
  ...competencyExamples,
  ...frameworkExamples,
  ...hoursExamples,
  ...registerExamples,
  ...directoryExamples,
  ...applicationDeskExamples,
  ...applyingExamples,
  ...signingExamples,
  ...copiesExamples,
  ...ratersExamples,
  ...ratingExamples,
  ...vettingExamples,
  ...ratingsExamples,
  ...submittingExamples,
  "GET /controls": plainPage("/controls"),
};
