import { foldedName } from "../../core/register/name-words.ts";
import { lookUpWords } from "../wording/site/look-up.ts";
import type { Language } from "../wording/speech.ts";
import { ButtonGroup } from "./button.tsx";
import { fieldId } from "./field-wiring.ts";
import { Hidden } from "./form.tsx";

/** Somebody in a register, in words. */
export type RegisteredPerson = {
  readonly name: string;
  readonly association: string;
  readonly says: string;
};

export type LookUpFieldProps = {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The id of whom the form names; empty where it names nobody. */
  readonly value: string;
  /** What is stored, where the page came back from the page of looking up with somebody else. */
  readonly stored?: string | undefined;
  /** What the register says of them; undefined where it knows nobody by that id. */
  readonly found?: RegisteredPerson | undefined;
  /** The page to come back to from the page of looking up, which adds `holder` to its address. */
  readonly page: string;
  /** The name that is typed beside it: it is looked for first, without a script, and told where the register has another. */
  readonly typed?: string | undefined;
  /** The field in which that name is typed: it takes the name of whoever is chosen. */
  readonly fills?: string | undefined;
};

/** An address of ours with more in its query. */
const withQuery = (address: string, more: Readonly<Record<string, string>>): string => {
  const [path = "", query] = address.split("?");
  const all = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) all.set(name, value);
  return `${path}?${all.toString()}`;
};

/** True where both are the same name, however they are written. */
const isSameName = (one: string, other: string): boolean => foldedName(one) === foldedName(other);

const Chosen = ({ language, label, value, found, page, typed = "", fills }: LookUpFieldProps) => {
  const words = lookUpWords[language].field;
  const differs =
    fills !== undefined && found !== undefined && typed !== "" && !isSameName(typed, found.name);
  const back = fills === undefined ? "" : `#${fieldId(fills)}`;
  return (
    <div class="look-up-chosen" data-part="chosen" role="status" hidden={value === ""}>
      <p class="hint">{label}</p>
      <p class="found-name" data-part="name">
        {found?.name}
      </p>
      <p class="hint" data-part="association">
        {found?.association}
      </p>
      <p data-part="says">{value !== "" && found === undefined ? words.gone : found?.says}</p>
      <p data-part="differs" hidden={!differs}>
        {differs ? words.differs(typed, found.name) : null}
      </p>
      <ButtonGroup>
        {fills === undefined ? null : (
          <a
            class="button button-secondary button-small"
            data-part="take-name"
            href={`${withQuery(page, { holder: value, named: "register" })}${back}`}
            hidden={!differs}
          >
            {words.takeName}
          </a>
        )}
        <a
          class="button button-secondary button-small"
          data-part="undo"
          href={`${withQuery(page, { holder: "none" })}${back}`}
        >
          {words.notThem}
        </a>
      </ButtonGroup>
    </div>
  );
};

/**
 * Somebody looked up in the registers of standing. Without a script a link leads to a page that finds them and comes back;
 * with one they are found while somebody types.
 */
export const LookUpField = (props: LookUpFieldProps) => {
  const { language, name, label, hint, value, stored, page, typed, fills } = props;
  const words = lookUpWords[language].field;
  const id = fieldId(name);
  return (
    <div class="field">
      <at-look-up
        data-source="/register/search"
        data-none={words.none}
        data-found-one={words.found.one}
        data-found-many={words.found.many}
        data-away={words.away}
        data-fills={fills}
        data-differs={words.differs("{typed}", "{name}")}
      >
        <Hidden name={name} value={value} />
        <div data-part="search" hidden>
          <label class="look-up-question" for={id}>
            {label}
          </label>
          <div class="hint" id={`${id}-hint`}>
            {hint ?? words.hint}
          </div>
          <input
            id={id}
            type="text"
            class="width-full"
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            data-part="typed"
          />
        </div>
        <div data-part="plain">
          <p class="look-up-question">{label}</p>
          <p class="hint">{hint ?? words.hint}</p>
          <p hidden={value !== ""}>
            <a
              href={withQuery("/register/look-up", {
                for: page,
                ...(typed === undefined || typed === "" ? {} : { q: typed }),
              })}
            >
              {words.pageLink}
            </a>
          </p>
          {value === "" ? <p class="hint">{words.saveFirst}</p> : null}
        </div>
        <Chosen {...props} />
        {stored === undefined || stored === value ? null : <p data-part="unsaved">{words.notSaved}</p>}
      </at-look-up>
    </div>
  );
};
