import type { HourLine, Snapshot } from "../../core/entries/hour-requests.ts";
import { CheckboxGroup, type CheckboxGroupProps } from "../../ui/controls/checkbox-group.tsx";
import { hoursWords } from "../../ui/wording/site/hours.ts";
import { type Language, speechIn } from "../../ui/wording/speech.ts";
import { valueOfAll } from "./hours.form.ts";

/** Hours as they stood: "In a group, from January 1 to June 30, 2025: 12 hours". */
export const snapshotText = ({ form, from, to, hours, sessions }: Snapshot, language: Language): string => {
  const words = hoursWords[language].line;
  const { date, count } = speechIn(language);
  const how = form === "group" ? words.group : words.individual;
  const when = from === to ? words.on(date(from)) : words.fromTo(date(from), date(to));
  const days = sessions.length > 1 ? ` (${count(sessions.length, words.days)})` : "";
  return `${how}, ${when}${days}: ${count(hours, words.hour)}`;
};

type Props = Pick<CheckboxGroupProps, "language" | "label" | "entered" | "hint"> & {
  readonly id: string;
  readonly asker: string;
  readonly open: readonly HourLine[];
};

/**
 * The entries of one person, to be ticked by whoever was asked about them: none is ticked before. One box stands for all of
 * them, with a script or without.
 */
export const LineChoices = ({ language, id, label, hint, asker, open, entered }: Props) => (
  <at-ticks>
    <CheckboxGroup
      language={language}
      name="lines"
      id={id}
      label={label}
      hint={hint}
      need="unmarked"
      entered={entered}
      choices={[
        ...open.map((line) => ({ value: line.id, label: snapshotText(line.snapshot, language) })),
        ...(open.length > 1
          ? [{ value: valueOfAll(open), label: hoursWords[language].confirm.all(open.length, asker) }]
          : []),
      ]}
    />
  </at-ticks>
);
