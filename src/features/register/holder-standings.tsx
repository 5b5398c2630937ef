import { inOrderShown, type Standing } from "../../core/register/standing.ts";
import { ButtonLink } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { sayDays, sayStanding } from "../../ui/wording/site/standing-words.ts";
import { type HolderProps, holderAddress, StateOfStanding } from "./holder-parts.tsx";

/** What somebody holds, held or will hold, with the way to change each. */
export const HolderStandings = ({ mayChange, ...props }: HolderProps & { readonly mayChange: boolean }) => {
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
          ...(mayChange
            ? [
                {
                  heading: words.actions,
                  hidesHeading: true,
                  cell: (standing: Standing) => (
                    <ButtonLink
                      href={`${holderAddress(props)}/standings/${standing.id}`}
                      kind="secondary"
                      small
                      says={words.changeOf(`${say(standing)}, ${sayDays(standing, language)}`)}
                    >
                      {words.change}
                    </ButtonLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
};
