import type { Snapshot } from "../../core/entries/hour-requests.ts";
import { hoursWords } from "./site/hours.ts";
import { type Language, speechIn } from "./speech.ts";

/** Days of hours as they stood: "from January 1 to June 30, 2025". */
export const daysText = ({ from, to, sessions }: Snapshot, language: Language): string => {
  const words = hoursWords[language].line;
  const { date, count } = speechIn(language);
  const when = from === to ? words.on(date(from)) : words.fromTo(date(from), date(to));
  return sessions.length > 1 ? `${when} (${count(sessions.length, words.days)})` : when;
};

/** Hours as they stood, with their days and form. */
export const figuresText = (snapshot: Snapshot, language: Language): string => {
  const words = hoursWords[language].line;
  const how = snapshot.form === "group" ? words.group : words.individual;
  return `${how}, ${daysText(snapshot, language)}: ${speechIn(language).count(snapshot.hours, words.hour)}`;
};
