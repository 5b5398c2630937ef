import type { KnownEdition } from "../../../core/association/known-rules.ts";
import type { EditionsOffered } from "../../../core/association/settings/editions.ts";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import type { Typed } from "../../../web/form.ts";
import { type Among, type SettingFields } from "./setting-fields.ts";

const overlayField = (edition: string): string => `overlay.${edition}`;

const chosenIn = (typed: Typed, { rules }: Among): readonly string[] => {
  const chosen = typed["edition"] ?? [];
  const known = rules.map(({ id }) => id);
  return [...known.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !known.includes(id))];
};

const overlayChoices = ({ overlays }: KnownEdition, { language, words, speech }: Among) =>
  overlays.map(({ id, title, from, to }) => ({
    value: id,
    label: title[language],
    hint: words.editions.inForce(speech.date(from), to === null ? null : speech.date(to)),
  }));

/** The titles of an edition and of its exceptions, where it has some. */
const named = ({ edition: id, overlays }: EditionsOffered[number], { language, speech, rules }: Among) => {
  const edition = rules.find((each) => each.id === id);
  const titles = overlays.map(
    (overlay) => edition?.overlays.find((each) => each.id === overlay)?.title[language] ?? overlay,
  );
  return {
    title: edition?.title[language] ?? id,
    overlays: titles.length === 0 ? undefined : speech.list(titles),
  };
};

export const editionsFields: SettingFields<EditionsOffered> = {
  write: (offered) => ({
    edition: offered.map(({ edition }) => edition),
    ...Object.fromEntries(offered.map(({ edition, overlays }) => [overlayField(edition), overlays])),
  }),
  read: (typed, among) => {
    const chosen = chosenIn(typed, among);
    return {
      value: chosen.map((edition) => ({ edition, overlays: typed[overlayField(edition)] ?? [] })),
      fieldOf: (path) => {
        const [index, part] = path.split(".");
        return part === "overlays" ? overlayField(chosen[Number(index)] ?? "") : "edition";
      },
    };
  },
  labels: ({ language, words, rules }) => ({
    edition: words.editions.editions,
    ...Object.fromEntries(
      rules.map(({ id, title }) => [overlayField(id), words.editions.overlays(title[language])]),
    ),
  }),
  Fields: ({ among, entered }) => {
    const { language, words, rules } = among;
    return (
      <>
        <CheckboxGroup
          language={language}
          name="edition"
          label={words.editions.editions}
          hint={words.editions.hint}
          need="unmarked"
          choices={rules.map(({ id, title }) => ({ value: id, label: title[language] }))}
          entered={entered}
        />
        {rules
          .filter(({ overlays }) => overlays.length > 0)
          .map((edition) => (
            <CheckboxGroup
              language={language}
              name={overlayField(edition.id)}
              label={words.editions.overlays(edition.title[language])}
              hint={words.editions.overlaysHint}
              need="optional"
              choices={overlayChoices(edition, among)}
              entered={entered}
            />
          ))}
      </>
    );
  },
  lines: (value, among) =>
    value.map((each) => {
      const { title, overlays } = named(each, among);
      return {
        part: each.edition,
        term: title,
        said: overlays === undefined ? among.words.editions.asTheyAre : among.words.editions.with(overlays),
      };
    }),
  Shown: ({ among, value }) => {
    const { editions } = among.words;
    if (value.length === 0) return <p>{editions.none}</p>;
    return (
      <div class="prose">
        <ul>
          {value.map((each) => {
            const { title, overlays } = named(each, among);
            return <li>{overlays === undefined ? title : `${title}, ${editions.with(overlays)}`}</li>;
          })}
        </ul>
      </div>
    );
  },
};
