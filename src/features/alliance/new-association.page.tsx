import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { TimeZoneField } from "../../ui/controls/time-zone-field.tsx";
import { allianceWords } from "../../ui/wording/site/alliance.ts";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { missing, refused, seeOther, shown, wrong } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Act, Show } from "../../web/route.ts";
import { AdministratorFields, administratorLabels, languageChoices } from "./administrator-fields.tsx";
import type { createAssociationForm } from "./association.form.ts";
import { createAssociation } from "./create-association.ts";

type Typed = Extract<ReturnType<(typeof createAssociationForm)["read"]>, { ok: true }>["value"];

/** The form with which an association is made. */
export const newAssociationPage: Show = async (visit) => {
  const { world, language, entered } = visit;
  const { form, title } = allianceWords[language];
  const field = { language, entered } as const;
  return shown({
    title: form.title,
    body: (
      <>
        <PageHeading
          above={<Breadcrumb language={language} trail={[{ href: "/alliance", label: title }]} />}
          heading={form.title}
          lead={form.lead}
        />
        <Form
          language={language}
          action="/alliance/new-association"
          entered={entered}
          labels={{
            name: form.name,
            slug: form.slug,
            language: form.language,
            timeZone: controlWords[language].timeZone.zone,
            ...administratorLabels(language),
          }}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
          warnsUnsaved
        >
          <Hidden name="id" value={world.ids.id<"association">()} />
          <TextField {...field} name="name" label={form.name} maxLength={200} autocomplete="off" />
          <TextField
            {...field}
            name="slug"
            label={form.slug}
            hint={form.slugHint(world.site.url)}
            maxLength={60}
            spellcheck={false}
            autocomplete="off"
          />
          <RadioGroup
            {...field}
            name="language"
            label={form.language}
            hint={form.languageHint}
            value={language}
            choices={languageChoices(language)}
          />
          <TimeZoneField {...field} name="timeZone" />
          <AdministratorFields world={world} language={language} entered={entered} />
          <ButtonGroup>
            <Button>{form.make}</Button>
            <ButtonLink href="/alliance" kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};

/** Makes it. */
export const makeAssociation: Act<Typed> = async ({ world, actor }, input) => {
  if (actor.kind !== "person" && actor.kind !== "staff") return missing;
  const { id, name, slug, language, timeZone } = input;
  const created = await createAssociation(world, actor, {
    association: { id, name, slug },
    beginning: { language, timeZone },
    administrator: {
      id: input.invitation,
      name: input.administratorName,
      address: input.administratorAddress,
      language: input.administratorLanguage,
    },
  });
  if (created.ok) return seeOther(`/alliance/associations/${slug}`, { notice: "association-created" });
  return created.refusal.code === "slug-taken" ? wrong("slug", "already-there") : refused(created.refusal);
};
