import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { HolderFields, holderLabels } from "./holder-fields.tsx";
import { RegisterTrail } from "./register-trail.tsx";
import { loadThereAlready } from "./there-already.query.ts";
import { ShownAlike, ThereAlreadyNotice } from "./there-already.tsx";

/** The form with which somebody is entered in the register. */
export const newHolderPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, world, entered } = visit;
  const words = registerWords[language];
  const register = `/a/${association.slug}/register`;
  const there = await loadThereAlready(visit, null);
  return shown({
    title: words.fresh.title,
    body: (
      <>
        <PageHeading
          above={<RegisterTrail visit={visit} />}
          heading={words.fresh.title}
          lead={words.fresh.lead}
        />
        {there === undefined ? null : (
          <ThereAlreadyNotice visit={visit} there={there} whatNow={words.fresh.whatNow[there.because]} />
        )}
        <Form
          language={language}
          action={`${register}/new`}
          entered={entered}
          labels={holderLabels(language)}
          refusal={
            entered?.refusal === undefined || there !== undefined
              ? undefined
              : sayRefusal(entered.refusal, visit)
          }
        >
          <Hidden name="id" value={entered?.typed["id"]?.[0] ?? world.ids.id<"holder">()} />
          <ShownAlike there={there} />
          <HolderFields visit={visit} />
          <ButtonGroup>
            <Button>{there?.because === "name" ? words.fresh.saveAnother : words.fresh.save}</Button>
            <ButtonLink href={register} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
