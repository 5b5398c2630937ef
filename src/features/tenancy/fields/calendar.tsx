import type { AssociationCalendar } from "../../../core/association/settings/calendar.ts";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { Fieldset } from "../../../ui/controls/fieldset.tsx";
import type { Typed } from "../../../web/form.ts";
import { MonthDayField, monthDayIn, monthDayTyped } from "./month-day.tsx";
import { type Among, type SettingFields, textIn } from "./setting-fields.ts";

/** Rows that are free for further rounds. */
const FREE_ROWS = 3;

const fieldName = (row: number, part: string): string => `round.${row}.${part}`;

const isFilled = (typed: Typed, row: number): boolean =>
  ["submitBy", "decideBy"].some((part) => textIn(typed, fieldName(row, part)) !== "");

const rowsIn = (typed: Typed): readonly number[] =>
  [...new Set(Object.keys(typed).flatMap((field) => /^round\.(\d{1,3})\./.exec(field)?.[1] ?? []))].map(
    Number,
  );

const filledRows = (typed: Typed): readonly number[] =>
  rowsIn(typed)
    .filter((row) => isFilled(typed, row))
    .toSorted((a, b) => a - b);

const renewals = ({ words }: Among) =>
  ({ renewalOpens: words.calendar.renewalOpens, renewalDeadline: words.calendar.renewalDeadline }) as const;

export const calendarFields: SettingFields<AssociationCalendar> = {
  write: ({ rounds, renewalOpens, renewalDeadline }) => ({
    ...Object.fromEntries(
      rounds.flatMap(({ submitBy, decideBy }, row) => [
        [fieldName(row, "submitBy"), [submitBy]],
        [fieldName(row, "decideBy"), [decideBy]],
      ]),
    ),
    ...monthDayTyped("renewalOpens", renewalOpens),
    ...monthDayTyped("renewalDeadline", renewalDeadline),
  }),
  read: (typed) => {
    const rows = filledRows(typed);
    return {
      value: {
        rounds: rows.map((row) => ({
          submitBy: textIn(typed, fieldName(row, "submitBy")),
          decideBy: textIn(typed, fieldName(row, "decideBy")),
        })),
        renewalOpens: monthDayIn(typed, "renewalOpens"),
        renewalDeadline: monthDayIn(typed, "renewalDeadline"),
      },
      fieldOf: (path) => {
        const [part, index, which] = path.split(".");
        if (part !== "rounds") return `${part}.day`;
        return fieldName(rows[Number(index ?? 0)] ?? 0, which ?? "submitBy");
      },
    };
  },
  labels: (among, typed) => ({
    ...Object.fromEntries(
      rowsIn(typed).flatMap((row) => {
        const round = among.words.calendar.round(among.speech.number(row + 1));
        return [
          [fieldName(row, "submitBy"), `${round}, ${among.words.calendar.submitBy}`],
          [fieldName(row, "decideBy"), `${round}, ${among.words.calendar.decideBy}`],
        ];
      }),
    ),
    "renewalOpens.day": renewals(among).renewalOpens,
    "renewalDeadline.day": renewals(among).renewalDeadline,
  }),
  Fields: ({ among, entered }) => {
    const { language, words, speech } = among;
    const last = Math.max(-1, ...filledRows(entered.typed));
    const rows = Array.from({ length: last + 1 + FREE_ROWS }, (_, row) => row);
    return (
      <>
        <p class="hint">{words.calendar.roundsHint}</p>
        {rows.map((row) => (
          <Fieldset legend={words.calendar.round(speech.number(row + 1))}>
            {(["submitBy", "decideBy"] as const).map((part) => (
              <DateField
                language={language}
                name={fieldName(row, part)}
                label={words.calendar[part]}
                need="unmarked"
                entered={entered}
              />
            ))}
          </Fieldset>
        ))}
        {(["renewalOpens", "renewalDeadline"] as const).map((name) => (
          <MonthDayField among={among} name={name} label={renewals(among)[name]} entered={entered} />
        ))}
      </>
    );
  },
  lines: ({ rounds, ...renewal }, among) => {
    const { words, speech } = among;
    return [
      ...rounds.map(({ submitBy, decideBy }, row) => ({
        part: `round.${row}`,
        term: words.calendar.round(speech.number(row + 1)),
        said: words.calendar.roundIs(speech.date(submitBy), speech.date(decideBy)),
      })),
      ...(["renewalOpens", "renewalDeadline"] as const).map((part) => ({
        part,
        term: renewals(among)[part],
        said: speech.monthDay(renewal[part]),
      })),
    ];
  },
  Shown: ({ among, value: { rounds, renewalOpens, renewalDeadline } }) => {
    const { words, speech } = among;
    return (
      <>
        {rounds.length === 0 ? (
          <p>{words.calendar.noRounds}</p>
        ) : (
          <div class="prose">
            <ol>
              {rounds.map(({ submitBy, decideBy }) => (
                <li>{words.calendar.roundIs(speech.date(submitBy), speech.date(decideBy))}</li>
              ))}
            </ol>
          </div>
        )}
        <p>{words.calendar.renewalIs(speech.monthDay(renewalOpens), speech.monthDay(renewalDeadline))}</p>
      </>
    );
  },
};
