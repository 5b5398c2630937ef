import type { HolderId } from "../../core/register/standing.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { refused, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Act, Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { factsOf, HolderFields, holderLabels } from "./holder-fields.tsx";
import { recordHolder } from "./record-holder.ts";

/** The form with which somebody is entered in the register. */
export const newHolderPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, world, entered } = visit;
  const words = registerWords[language];
  const register = `/a/${association.slug}/register`;
  return shown({
    title: words.fresh.title,
    body: (
      <>
        <PageHeading
          above={<Breadcrumb language={language} trail={[{ href: register, label: words.title }]} />}
          heading={words.fresh.title}
          lead={words.fresh.lead}
        />
        <Form
          language={language}
          action={`${register}/new`}
          entered={entered}
          labels={holderLabels(language)}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
        >
          <Hidden name="id" value={entered?.typed["id"]?.[0] ?? world.ids.id<"holder">()} />
          <HolderFields visit={visit} />
          <ButtonGroup>
            <Button>{words.fresh.save}</Button>
            <ButtonLink href={register} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};

/** Takes the form. */
export const enterHolder: Act<Parameters<typeof factsOf>[0] & { readonly id: HolderId }> = async (
  anybody,
  { id, ...typed },
) => {
  const { world, actor, association } = ofStaff(anybody);
  const recorded = await recordHolder(world, actor, { id, ...factsOf(typed) });
  if (!recorded.ok) return refused(recorded.refusal);
  return seeOther(`/a/${association.slug}/register/holders/${id}`, { notice: "holder-recorded" });
};
