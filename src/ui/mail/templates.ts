import { isTemplated } from "../../core/association/settings/mail-template.ts";
import type { MailKind, MailParams } from "../../core/messages/kinds.ts";
import { addressChanged } from "./kinds/address-changed.ts";
import { alreadyRegistered } from "./kinds/already-registered.ts";
import { applicationComment } from "./kinds/application-comment.ts";
import { applicationMoved } from "./kinds/application-moved.ts";
import { applicationReminder } from "./kinds/application-reminder.ts";
import { applicationToRun } from "./kinds/application-to-run.ts";
import { exportReady } from "./kinds/export-ready.ts";
import { factorChanged } from "./kinds/factor-changed.ts";
import { helpAsked } from "./kinds/help-asked.ts";
import { holderSettled } from "./kinds/holder-settled.ts";
import { hoursAnswered } from "./kinds/hours-answered.ts";
import { hoursRequest } from "./kinds/hours-request.ts";
import { invitation } from "./kinds/invitation.ts";
import { invitationAccepted } from "./kinds/invitation-accepted.ts";
import { listingDecided } from "./kinds/listing-decided.ts";
import { noAccount } from "./kinds/no-account.ts";
import { passwordChanged } from "./kinds/password-changed.ts";
import { ratingCode } from "./kinds/rating-code.ts";
import { ratingNews } from "./kinds/rating-news.ts";
import { ratingReminder } from "./kinds/rating-reminder.ts";
import { ratingRequest } from "./kinds/rating-request.ts";
import { recoveryCodeUsed } from "./kinds/recovery-code-used.ts";
import { recoveryLink } from "./kinds/recovery-link.ts";
import { registrationLink } from "./kinds/registration-link.ts";
import { roleEnded } from "./kinds/role-ended.ts";
import { signInLink } from "./kinds/sign-in-link.ts";
import { templateTest } from "./kinds/template-test.ts";
import { verifyAddress } from "./kinds/verify-address.ts";
import { type Context, inOwnWords, type Letter, type Template } from "./letter.ts";

const templates: { readonly [K in MailKind]: Template<K> } = {
  "registration-link": registrationLink,
  "already-registered": alreadyRegistered,
  "sign-in-link": signInLink,
  "no-account": noAccount,
  "recovery-link": recoveryLink,
  "verify-address": verifyAddress,
  "address-changed": addressChanged,
  "password-changed": passwordChanged,
  "factor-changed": factorChanged,
  "recovery-code-used": recoveryCodeUsed,
  invitation,
  "invitation-accepted": invitationAccepted,
  "hours-request": hoursRequest,
  "hours-answered": hoursAnswered,
  "rating-request": ratingRequest,
  "rating-reminder": ratingReminder,
  "rating-code": ratingCode,
  "rating-news": ratingNews,
  "holder-settled": holderSettled,
  "export-ready": exportReady,
  "role-ended": roleEnded,
  "listing-decided": listingDecided,
  "application-moved": applicationMoved,
  "application-to-run": applicationToRun,
  "application-comment": applicationComment,
  "help-asked": helpAsked,
  "application-reminder": applicationReminder,
  "template-test": templateTest,
};

/** Writes the letter of one kind, with own words where they may be chosen. Throws where it lacks its link or its association, which is a fault of the caller. */
export const letterOf = <K extends MailKind>(kind: K, params: MailParams[K], context: Context): Letter => {
  const letter = templates[kind](params, context);
  return isTemplated(kind) ? inOwnWords(letter, context) : letter;
};
