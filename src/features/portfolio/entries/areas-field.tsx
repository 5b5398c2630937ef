import { areaName } from "../../../core/competencies/area-groups.ts";
import type { Choice } from "../../../ui/controls/choice.tsx";
import { ChoiceInput } from "../../../ui/controls/choice.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { type FieldProps, wire } from "../../../ui/controls/field-wiring.ts";
import { ChoiceGroup } from "../../../ui/controls/fieldset.tsx";
import { areaExplained } from "../../../ui/wording/site/portfolio/competencies/area-words.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import type { Among } from "./among.ts";

type AreasFieldProps = FieldProps & {
  readonly texts: readonly string[];
  readonly among: Among;
};

/** Where suggestions are asked for again once something was saved. */
const suggestionsAddress = "/portfolio/competencies/suggestions";

type BoxProps = AreasFieldProps & {
  readonly id: string;
  readonly index: number;
  readonly area: string;
  readonly label: string;
  readonly because?: readonly string[];
};

const AreaBox = ({ language, name, texts, id, index, area, label, because }: BoxProps) => {
  const says = areaExplained(area, language);
  const choice: Choice = {
    value: area,
    label,
    ...(says === undefined && because === undefined
      ? {}
      : {
          hint: (
            <>
              {because === undefined ? null : (
                <span class="area-because">
                  {competencyWords[language].because(speechIn(language).list(because))}
                </span>
              )}
              <span class="area-says">{says}</span>
            </>
          ),
        }),
  };
  return (
    <ChoiceInput
      type="checkbox"
      name={name}
      groupId={id}
      index={index}
      choice={choice}
      isChosen={texts.includes(area)}
    />
  );
};

/**
 * The areas that an entry shows: those that what is typed lets think of, those chosen so far, and all the others folded
 * away. Each is one box; nothing is ticked but by a hand.
 */
export const AreasField = (props: AreasFieldProps) => {
  const { language, texts, among } = props;
  const wiring = wire(props);
  const words = competencyWords[language].field;
  const { groups = [], suggested = [] } = among.areas ?? {};
  const chosen = [...new Set(texts)].filter((text) => text !== "");
  const isApart = new Set([...chosen, ...suggested.map(({ area }) => area)]);
  const rest = groups.map((group) => ({
    ...group,
    areas: group.areas.filter(({ id }) => !isApart.has(id)),
  }));
  const count = groups.reduce((sum, { areas }) => sum + areas.length, 0);
  let index = -1;
  const box = (area: string, label: string, because?: readonly string[]) => {
    index += 1;
    return (
      <AreaBox
        {...props}
        id={wiring.id}
        index={index}
        area={area}
        label={label}
        {...(because === undefined ? {} : { because })}
      />
    );
  };
  const named = (id: string): string => areaName(groups, id, language) ?? among.areaName(id);
  return (
    <at-areas
      data-source={suggestionsAddress}
      data-none={words.none}
      data-one={words.one}
      data-many={words.many}
    >
      <ChoiceGroup {...props} wiring={wiring}>
        <div
          class="areas-part"
          data-part="suggested"
          role="group"
          aria-labelledby={`${wiring.id}-suggested`}
          hidden={suggested.length === 0}
        >
          <p class="areas-heading" id={`${wiring.id}-suggested`}>
            {words.suggested}
          </p>
          <div class="choices">{suggested.map(({ area, because }) => box(area, named(area), because))}</div>
        </div>
        <div
          class="areas-part areas-chosen"
          role="group"
          aria-labelledby={`${wiring.id}-chosen`}
          hidden={chosen.length === 0}
        >
          <p class="areas-heading" id={`${wiring.id}-chosen`}>
            {words.chosen}
          </p>
          <div class="choices">{chosen.map((area) => box(area, named(area)))}</div>
        </div>
        <Disclosure summary={words.all(count)}>
          <div class="areas-search" data-part="search" hidden>
            <label for={`${wiring.id}-search`}>{words.search}</label>
            <input id={`${wiring.id}-search`} type="search" autocomplete="off" />
            <p class="hint" role="status" data-part="found" />
          </div>
          {rest.map((group) => (
            <fieldset class="areas-group" data-group={group.id} hidden={group.areas.length === 0}>
              <legend>{group.name[language]}</legend>
              <div class="choices">{group.areas.map(({ id, name }) => box(id, name[language]))}</div>
            </fieldset>
          ))}
        </Disclosure>
      </ChoiceGroup>
    </at-areas>
  );
};
