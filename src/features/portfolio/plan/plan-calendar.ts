import { calendarFile } from "../../../core/planning/calendar-file.ts";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import type { Show } from "../../../web/route.ts";
import { planAddresses } from "./addresses.ts";
import { readPlan } from "./plan.query.ts";

/** The steps that have a day, as a file for a calendar. */
export const planCalendar: Show = async (visit) => {
  const { language, world } = visit;
  const { open } = await readPlan(visit);
  const words = planWords[language];
  const { url } = world.site;
  const entries = open.flatMap(({ step, title, isMet, isOverdue }) =>
    step.due === null || isMet
      ? []
      : [
          {
            id: step.id,
            day: step.due,
            title: isOverdue ? words.says(words.late, title) : title,
            description: step.note,
            href: `${url}${planAddresses.plan}`,
          },
        ],
  );
  return {
    kind: "file",
    type: "text/calendar; charset=utf-8",
    name: `${words.fileName}.ics`,
    content: calendarFile(words.calendarName, entries, {
      made: world.clock.now(),
      domain: new URL(url).hostname,
    }),
  };
};
