import { formatDay } from "../../core/kernel/calendar.ts";
import { type Instant, localDay } from "../../core/kernel/instant.ts";
import { peopleWords } from "../../ui/wording/site/people.ts";
import { roleWords } from "../../ui/wording/site/role-words.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import type { PeopleView } from "./people.query.ts";

/** What every part of the page of people is given. */
export type PeopleProps = { readonly visit: StaffVisit; readonly view: PeopleView };

/** The words of the page, with its days in the association's time zone. */
export const wordsOf = ({ visit: { language }, view: { timeZone } }: PeopleProps) => {
  const speech = speechIn(language);
  return {
    words: peopleWords[language],
    roles: roleWords[language],
    speech,
    dayOf: (instant: Instant) => speech.date(formatDay(localDay(instant, timeZone))),
  };
};
