import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { missing, refused, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { mayChange } from "./deed.ts";
import { HolderFields, holderLabels } from "./holder-fields.tsx";
import { Details } from "./holder-parts.tsx";
import { loadHolder } from "./register.query.ts";
import { RegisterTrail } from "./register-trail.tsx";
import { loadThereAlready } from "./there-already.query.ts";
import { ShownAlike, ThereAlreadyNotice } from "./there-already.tsx";

/** The form with which what is written down of somebody is corrected. */
export const editHolderPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const view = await loadHolder(visit);
  if (view === undefined) return missing;
  const may = mayChange(visit.actor, view.isLeanedOn);
  if (!may.ok) return refused(may.refusal);
  const { language, association, entered } = visit;
  const { holder } = view;
  const words = registerWords[language];
  const address = `/a/${association.slug}/register/holders/${holder.id}`;
  const there = await loadThereAlready(visit, holder.id);
  const title = words.details.changeOf(holder.name);
  return shown({
    title,
    body: (
      <>
        <PageHeading
          above={<RegisterTrail visit={visit} between={[{ href: address, label: holder.name }]} />}
          heading={title}
        />
        {entered?.refusal?.code === "moved-on" ? (
          <Panel id="stands" heading={words.details.standsNow}>
            <Details language={language} holder={holder} />
          </Panel>
        ) : null}
        {there === undefined ? null : (
          <ThereAlreadyNotice visit={visit} there={there} whatNow={words.details.whatNow[there.because]} />
        )}
        <Form
          language={language}
          action={`${address}/change`}
          entered={entered}
          labels={holderLabels(language)}
          refusal={
            entered?.refusal === undefined || there !== undefined
              ? undefined
              : sayRefusal(entered.refusal, visit)
          }
        >
          <Hidden name="seen" value={String(holder.version)} />
          <ShownAlike there={there} />
          <HolderFields visit={visit} details={holder} />
          <ButtonGroup>
            <Button>{there?.because === "name" ? words.details.saveAsAnother : words.details.save}</Button>
            <ButtonLink href={address} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
