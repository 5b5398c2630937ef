import { Button } from "../../../ui/controls/button.tsx";
import { type FieldProps, wire } from "../../../ui/controls/field-wiring.ts";
import { ChoiceGroup } from "../../../ui/controls/fieldset.tsx";
import { Options } from "../../../ui/controls/select-field.tsx";
import { controlWords } from "../../../ui/wording/site/controls.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import type { Among } from "./among.ts";

type LineProps = FieldProps & {
  /** Texts as they are kept: those of one line after the other. */
  readonly texts: readonly string[];
  /** How many empty lines there are to go on in. */
  readonly spare: number;
};

const linesOf = (texts: readonly string[], size: number, spare: number): readonly (readonly string[])[] => {
  const filled = Math.ceil(texts.length / size);
  return Array.from({ length: filled + spare }, (_, at) => texts.slice(at * size, (at + 1) * size));
};

/** The first input of a group has the group's id, so that a link to the group leads to it. */
const idOf = (group: string, line: number, part: string): string =>
  line === 0 && part === "first" ? group : `${group}-${line + 1}-${part}`;

type InputProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly isDay?: boolean;
};

const Part = ({ id, name, label, value, isDay = false }: InputProps) => (
  <div class="entry-line-part">
    <label for={id}>{label}</label>
    <input
      id={id}
      name={name}
      type={isDay ? "date" : "text"}
      inputmode={isDay ? undefined : "decimal"}
      autocomplete="off"
      value={value}
    />
  </div>
);

const MoreRows = ({ says, text }: { readonly says: string; readonly text: string }) => (
  <Button kind="secondary" small name="next" value="more-rows" says={`${text}: ${says}`}>
    {text}
  </Button>
);

/** Days of a series, each with its hours: one line after the other. */
export const SessionLines = (props: LineProps) => {
  const { language, name, label, texts, spare } = props;
  const wiring = wire(props);
  const words = entryWords[language];
  return (
    <ChoiceGroup {...props} wiring={wiring}>
      <ol class="entry-lines">
        {linesOf(texts, 2, spare).map(([day = "", hours = ""], at) => (
          <li>
            <div class="entry-line entry-line-session" role="group" aria-label={words.session.line(at + 1)}>
              <Part
                id={idOf(wiring.id, at, "first")}
                name={name}
                label={words.session.day}
                value={day}
                isDay
              />
              <Part id={idOf(wiring.id, at, "hours")} name={name} label={words.session.hours} value={hours} />
            </div>
          </li>
        ))}
      </ol>
      <MoreRows says={label} text={words.moreRows} />
    </ChoiceGroup>
  );
};

/** Categories held, from when to when: one line after the other. */
export const HoldingLines = (props: LineProps & Pick<Among, "categories">) => {
  const { language, name, label, texts, spare, categories } = props;
  const wiring = wire(props);
  const words = entryWords[language];
  return (
    <ChoiceGroup {...props} wiring={wiring}>
      <ol class="entry-lines">
        {linesOf(texts, 3, spare).map(([category = "", from = "", to = ""], at) => {
          const id = idOf(wiring.id, at, "first");
          return (
            <li>
              <div class="entry-line entry-line-holding" role="group" aria-label={words.holding.line(at + 1)}>
                <div class="entry-line-part entry-line-wide">
                  <label for={id}>{words.holding.category}</label>
                  <select id={id} name={name}>
                    <option value="">{controlWords[language].choose}</option>
                    <Options options={categories} value={category} />
                  </select>
                </div>
                <Part
                  id={idOf(wiring.id, at, "from")}
                  name={name}
                  label={words.holding.from}
                  value={from}
                  isDay
                />
                <Part id={idOf(wiring.id, at, "to")} name={name} label={words.holding.to} value={to} isDay />
              </div>
            </li>
          );
        })}
      </ol>
      <MoreRows says={label} text={words.moreRows} />
    </ChoiceGroup>
  );
};
