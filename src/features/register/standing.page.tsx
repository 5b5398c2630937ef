import { LONGEST_NOTE } from "../../core/register/kept-holder.ts";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { DateField } from "../../ui/controls/date-field.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { missing, refused, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { mayChange } from "./deed.ts";
import { RegisterTrail } from "./register-trail.tsx";
import { loadStanding } from "./standing.query.ts";

/** The form with which the days of a standing are changed, and the way to withdraw it. */
export const standingPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const found = await loadStanding(visit);
  if (found === undefined) return missing;
  const { view, standing, what } = found;
  const may = mayChange(visit.actor, view.isLeanedOn);
  if (!may.ok) return refused(may.refusal);
  const { language, association, entered } = visit;
  const { days, standing: words } = registerWords[language];
  const holder = `/a/${association.slug}/register/holders/${view.holder.id}`;
  const field = { language, entered } as const;
  return shown({
    title: days.title,
    body: (
      <>
        <PageHeading
          above={<RegisterTrail visit={visit} between={[{ href: holder, label: view.holder.name }]} />}
          heading={days.title}
          lead={days.lead(what, view.holder.name)}
        />
        <Form
          language={language}
          action={`${holder}/standings/${standing.id}`}
          entered={entered}
          labels={{ from: words.from, to: words.to, note: days.note }}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
        >
          <Hidden name="seen" value={String(view.holder.version)} />
          <DateField {...field} name="from" label={words.from} value={standing.from} />
          <DateField
            {...field}
            name="to"
            label={words.to}
            hint={words.toHint}
            need="optional"
            value={standing.to ?? undefined}
          />
          <TextField
            {...field}
            name="note"
            label={days.note}
            hint={days.noteHint}
            need="optional"
            maxLength={LONGEST_NOTE}
          />
          <ButtonGroup>
            <Button>{days.save}</Button>
            <ButtonLink href={holder} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
        <Panel id="withdraw" heading={days.withdraw}>
          <p>{days.withdrawText}</p>
          <ButtonGroup>
            <ButtonLink href={`${holder}/standings/${standing.id}/withdraw`} kind="secondary">
              {registerWords[language].withdraw.verb}
            </ButtonLink>
          </ButtonGroup>
        </Panel>
      </>
    ),
  });
};
