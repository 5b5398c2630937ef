import type { MailTemplate, TemplatedKind } from "../../../core/association/settings/mail-template.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import { type Rendered, rendered } from "../../../ui/mail/render.ts";
import { sampleLetter } from "../../../ui/mail/sample-letter.ts";
import { mailTemplateWords } from "../../../ui/wording/site/mail-templates.ts";
import type { Language } from "../../../ui/wording/speech.ts";

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
  return rendered(sampleLetter(kind, context, now), context);
};
