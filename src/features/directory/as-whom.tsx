import { Hidden } from "../../ui/controls/form.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { directoryWords } from "../../ui/wording/site/directory.ts";
import { sayStandings } from "../../ui/wording/site/standing-words.ts";
import type { Visit } from "../../web/visit.ts";
import { findYourselfFor } from "./addresses.ts";
import type { Known } from "./mine.query.ts";

type Props = {
  readonly visit: Visit;
  readonly known: Known;
  /** Where somebody comes back to who finds that they are another person of the register. */
  readonly page: string;
};

/** As whom of a register a listing is offered, and the way to say that this is somebody else. */
export const AsWhom = ({ visit: { language, world }, known: { holder, standings }, page }: Props) => {
  const words = directoryWords[language];
  const says = sayStandings(standings, language, categoryNames(world.standards, language));
  return (
    <>
      <SummaryList
        rows={[
          {
            term: words.youAre,
            details: `${holder.name}, ${holder.association}`,
            action: <a href={findYourselfFor(page)}>{words.notMe}</a>,
          },
          { term: words.standing, details: says === "" ? words.noStanding : says },
        ]}
      />
      <Hidden name="holder" value={holder.id} />
    </>
  );
};
