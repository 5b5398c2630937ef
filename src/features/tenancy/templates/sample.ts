import { type MailTemplate, type TemplatedKind } from "../../../core/association/settings/mail-template.ts";
import { DAY, type Instant } from "../../../core/kernel/instant.ts";
import type { Context, Letter } from "../../../ui/mail/letter.ts";
import { type Rendered, rendered } from "../../../ui/mail/render.ts";
import { letterOf } from "../../../ui/mail/templates.ts";
import { mailTemplateWords } from "../../../ui/wording/site/mail-templates.ts";
import type { Language } from "../../../ui/wording/speech.ts";

const application = "00000000-0000-4000-8000-000000000000";

/** A letter of each kind about nobody. */
const sampleOf: { readonly [K in TemplatedKind]: (context: Context, now: Instant) => Letter } = {
  "application-moved": (context, now) =>
    letterOf("application-moved", { application, move: "return", at: now }, context),
  "application-reminder": (context, now) =>
    letterOf(
      "application-reminder",
      { application, of: "submission", lastDay: Math.floor(now / DAY) + 7, left: 7 },
      context,
    ),
  "rating-request": (context, now) =>
    letterOf("rating-request", { expiresAt: now + 60 * DAY, isWaived: true }, context),
  "rating-reminder": (context, now) =>
    letterOf("rating-reminder", { expiresAt: now + 40 * DAY, isStarted: false }, context),
};

/** What a sample is written with. */
export type SampleOf = {
  readonly kind: TemplatedKind;
  readonly template: MailTemplate;
  readonly association: { readonly name: string; readonly slug: string };
  readonly site: string;
  readonly zone: string;
  readonly now: Instant;
};

/** A mail as it would be sent, to an invented person about another. */
export const sampleMail = async (
  { kind, template, association, site, zone, now }: SampleOf,
  language: Language,
): Promise<Rendered> => {
  const { name, applicant: asker } = mailTemplateWords[language].sample;
  const link = `${site}/link/preview`;
  const context = { language, zone, site, name, asker, association, template, link };
  return rendered(sampleOf[kind](context, now), context);
};
