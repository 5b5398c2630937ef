import type { HourLine } from "../../core/entries/hour-requests.ts";
import { CheckboxGroup, type CheckboxGroupProps } from "../../ui/controls/checkbox-group.tsx";
import { figuresText } from "../../ui/wording/hour-figures.ts";
import { hoursWords } from "../../ui/wording/site/hours.ts";
import { valueOfAll } from "./hours.form.ts";

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
        ...open.map((line) => ({ value: line.id, label: figuresText(line.snapshot, language) })),
        ...(open.length > 1
          ? [{ value: valueOfAll(open), label: hoursWords[language].confirm.all(open.length, asker) }]
          : []),
      ]}
    />
  </at-ticks>
);
