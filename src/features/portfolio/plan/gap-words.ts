import { formatDay } from "../../../core/kernel/calendar.ts";
import type { Gap } from "../../../core/planning/order-of-effect.ts";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import type { PlanView } from "./view-plan.ts";

/** The first day on which it could be there; empty where time does not bring it. */
export const whenOf = ({ earliest }: Gap, language: Language): string =>
  earliest === null ? "" : planWords[language].byItself(speechIn(language).date(formatDay(earliest)));

/** Why something stands where it stands in the order: how long it takes, or how much it holds the day back. */
export const reasonOf = ({ span, sooner, without }: Gap, { found }: PlanView, language: Language): string => {
  const words = planWords[language];
  if (span !== null) return words.spans[span];
  if (sooner <= 0) return "";
  if (without === null) return (found?.gaps.length ?? 0) > 1 ? words.soonerAlone : "";
  return words.sooner(sooner, speechIn(language).date(formatDay(without)));
};
