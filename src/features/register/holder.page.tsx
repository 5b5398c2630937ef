import {
  inOrderShown,
  type Standing,
  type StandingKind,
  standingKinds,
} from "../../core/register/standing.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Combobox } from "../../ui/controls/combobox.tsx";
import { DateField } from "../../ui/controls/date-field.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { sayDays, sayStanding, standingWords } from "../../ui/wording/site/standing-words.ts";
import { invalid, missing, refused, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Act, Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { categoryOptions, isCategory } from "./categories.ts";
import { recordStanding } from "./change-standings.ts";
import { HolderHistory } from "./holder-history.tsx";
import { Facts, StateOfStanding } from "./holder-parts.tsx";
import { type HolderView, holderIn, loadHolder } from "./register.query.ts";

type Props = { readonly visit: StaffVisit; readonly view: HolderView };

const addressOf = ({ visit, view }: Props): string =>
  `/a/${visit.association.slug}/register/holders/${view.holder.id}`;

const Standings = (props: Props) => {
  const { visit, view } = props;
  const { language, world } = visit;
  const words = registerWords[language].standing;
  const nameOf = categoryNames(world.standards, language);
  const say = (standing: Standing): string => sayStanding(standing, language, nameOf);
  return (
    <Panel id="standing" heading={words.heading}>
      <Table
        language={language}
        caption={words.heading}
        hidesCaption
        empty={<EmptyState heading={words.none}>{words.noneText}</EmptyState>}
        rows={inOrderShown(view.holder.standings)}
        columns={[
          { heading: words.what, isRowHeading: true, cell: say },
          { heading: words.days, cell: (standing) => sayDays(standing, language) },
          {
            heading: words.state,
            cell: (standing) => (
              <StateOfStanding language={language} standing={standing} today={view.today} />
            ),
          },
          {
            heading: words.actions,
            hidesHeading: true,
            cell: (standing) => (
              <ButtonLink
                href={`${addressOf(props)}/standings/${standing.id}`}
                kind="secondary"
                small
                says={words.changeOf(`${say(standing)}, ${sayDays(standing, language)}`)}
              >
                {words.change}
              </ButtonLink>
            ),
          },
        ]}
      />
    </Panel>
  );
};

const AddStanding = (props: Props) => {
  const { language, world, entered } = props.visit;
  const words = registerWords[language].standing;
  const field = { language, entered } as const;
  return (
    <Panel id="add-standing" heading={words.add}>
      <p>{words.addLead}</p>
      <Form
        language={language}
        action={`${addressOf(props)}/standings`}
        entered={entered}
        labels={{ kind: words.kind, category: words.category, from: words.from, to: words.to }}
        refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, props.visit)}
      >
        <Hidden name="id" value={entered?.typed["id"]?.[0] ?? world.ids.id<"standing">()} />
        <RadioGroup
          {...field}
          name="kind"
          label={words.kind}
          choices={standingKinds.map((kind) => ({ value: kind, ...standingWords[language].kinds[kind] }))}
        />
        <Combobox
          {...field}
          name="category"
          label={words.category}
          hint={words.categoryHint}
          need="unmarked"
          options={categoryOptions(world, language)}
        />
        <DateField {...field} name="from" label={words.from} />
        <DateField {...field} name="to" label={words.to} hint={words.toHint} need="optional" />
        <ButtonGroup>
          <Button>{words.record}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

/** Somebody in the register: what is written down, what they hold, and everything that was ever said of it. */
export const holderPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const view = await loadHolder(visit);
  if (view === undefined) return missing;
  const { language, association, world } = visit;
  const words = registerWords[language];
  const { holder } = view;
  const props = { visit, view };
  return shown({
    title: holder.name,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: `/a/${association.slug}/register`, label: words.title }]}
            />
          }
          heading={holder.name}
        />
        <Standings {...props} />
        <AddStanding {...props} />
        <Panel
          id="facts"
          heading={words.facts.heading}
          actions={
            <ButtonLink
              href={`${addressOf(props)}/change`}
              kind="secondary"
              small
              says={words.facts.changeOf(holder.name)}
            >
              {words.facts.change}
            </ButtonLink>
          }
        >
          <Facts language={language} holder={holder} />
          <p class="hint">{words.facts.publicNote}</p>
        </Panel>
        <Panel id="history" heading={words.history.heading}>
          <HolderHistory view={view} language={language} nameOf={categoryNames(world.standards, language)} />
        </Panel>
      </>
    ),
  });
};

/** A standing as it was typed. */
type StandingTyped = {
  readonly id: Standing["id"];
  readonly kind: StandingKind;
  readonly category: string;
  readonly from: string;
  readonly to?: string | undefined;
};

/** Takes the form of a standing. */
export const addStanding: Act<StandingTyped> = async (anybody, { category, to, ...typed }) => {
  const visit = ofStaff(anybody);
  const holder = holderIn(visit);
  if (holder === undefined) return missing;
  if (category !== "" && !isCategory(visit.world, category))
    return invalid([{ field: "category", problem: "not-offered" }]);
  const recorded = await recordStanding(visit.world, visit.actor, {
    holder,
    standing: { ...typed, category: category === "" ? null : category, to: to ?? null },
  });
  if (!recorded.ok) return refused(recorded.refusal);
  return seeOther(`/a/${visit.association.slug}/register/holders/${holder}`, { notice: "standing-recorded" });
};
