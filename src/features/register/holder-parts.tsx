import type { KeptHolder } from "../../core/register/kept-holder.ts";
import { holdsOn, type StandingDays } from "../../core/register/standing.ts";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { registerWords } from "../../ui/wording/site/register.ts";
import { standingWords } from "../../ui/wording/site/standing-words.ts";
import type { Language } from "../../ui/wording/speech.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import type { HolderView } from "./register.query.ts";

/** Somebody in the register, as staff look at them. */
export type HolderProps = { readonly visit: StaffVisit; readonly view: HolderView };

/** Where somebody in the register is looked at. */
export const holderAddress = ({ visit, view }: HolderProps): string =>
  `/a/${visit.association.slug}/register/holders/${view.holder.id}`;

type DetailsProps = { readonly language: Language; readonly holder: KeptHolder };

/** What is written down of somebody. */
export const Details = ({ language, holder }: DetailsProps) => {
  const words = registerWords[language].details;
  const { name, address, level, note } = holder;
  return (
    <SummaryList
      rows={[
        { term: words.name, details: name },
        {
          term: words.level,
          details: level === null ? words.noLevel : standingWords[language].levels[level],
        },
        { term: words.address, details: address ?? words.noAddress },
        { term: words.note, details: note === "" ? words.noNote : <p class="as-typed">{note}</p> },
      ]}
    />
  );
};

type StateProps = { readonly language: Language; readonly standing: StandingDays; readonly today: string };

/** Whether a standing holds today. */
export const StateOfStanding = ({ language, standing, today }: StateProps) => {
  const words = registerWords[language].standing;
  if (holdsOn(standing, today)) return <Tag tone="success">{words.goesOn}</Tag>;
  return <Tag>{standing.from > today ? words.ahead : words.ended}</Tag>;
};
