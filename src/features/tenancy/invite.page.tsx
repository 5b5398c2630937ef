import { roles } from "../../core/access/roles.ts";
import { languages } from "../../core/kernel/language.ts";
import { limit } from "../../store/limits.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { CheckboxGroup } from "../../ui/controls/checkbox-group.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { peopleWords } from "../../ui/wording/site/people.ts";
import { roleExplanations } from "../../ui/wording/site/role-explanations.ts";
import { roleWords } from "../../ui/wording/site/role-words.ts";
import { settingsWords } from "../../ui/wording/site/settings.ts";
import { refused, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Act, Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { type Inviting, invite } from "./invite.ts";

/** The form with which somebody is invited. */
export const invitePage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, world, entered } = visit;
  const words = peopleWords[language];
  const { invite: form } = words;
  const people = `/a/${association.slug}/people`;
  const field = { language, entered } as const;
  return shown({
    title: form.title,
    body: (
      <>
        <PageHeading
          above={<Breadcrumb language={language} trail={[{ href: people, label: words.title }]} />}
          heading={form.title}
          lead={form.lead}
        />
        <Form
          language={language}
          action={`${people}/invite`}
          entered={entered}
          labels={{
            name: form.name,
            address: form.address,
            roles: form.roles,
            language: form.language,
          }}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
        >
          <Hidden name="id" value={world.ids.id<"invitation">()} />
          <TextField {...field} name="name" label={form.name} hint={form.nameHint} autocomplete="off" />
          <TextField
            {...field}
            name="address"
            type="email"
            label={form.address}
            hint={form.addressHint}
            autocomplete="off"
          />
          <CheckboxGroup
            {...field}
            name="roles"
            label={form.roles}
            hint={form.rolesHint}
            choices={roles.map((role) => ({
              value: role,
              label: roleWords[language][role],
              hint: roleExplanations[language][role],
            }))}
          />
          <RadioGroup
            {...field}
            name="language"
            label={form.language}
            hint={form.languageHint}
            value={language}
            choices={languages.map((each) => ({
              value: each,
              label: settingsWords[language].languages[each],
            }))}
          />
          <ButtonGroup>
            <Button>{form.send}</Button>
            <ButtonLink href={people} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};

/** Takes the form. */
export const sendInvitation: Act<Inviting> = async (anybody, wanted) => {
  const { world, actor, association } = ofStaff(anybody);
  const allowed = await limit(world, "invitation", { person: actor.personId });
  if (!allowed.ok) return refused(allowed.refusal);
  const invited = await invite(world, actor, wanted);
  if (!invited.ok) return refused(invited.refusal);
  return seeOther(`/a/${association.slug}/people`, { notice: "invitation-made" });
};
