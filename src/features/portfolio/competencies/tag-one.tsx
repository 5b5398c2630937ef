import { type Suggestion, showsAreas, suggestAreas } from "../../../core/competencies/suggest-areas.ts";
import { typedOf } from "../../../core/entries/entry.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn, upperFirst } from "../../../ui/wording/speech.ts";
import { readinessAddresses } from "../readiness/addresses.ts";
import type { JudgedEntry } from "../readiness/readiness.query.ts";
import { competencyAddresses } from "./addresses.ts";
import type { Tagging } from "./tagging.ts";

type Props = Tagging & {
  readonly entry: JudgedEntry;
  /** How many entries have no area. */
  readonly left: number;
};

const Suggested = ({
  language,
  suggested,
  areaName,
}: Pick<Props, "language" | "areaName"> & { readonly suggested: readonly Suggestion[] }) => {
  const words = competencyWords[language];
  return (
    <>
      <h3 id="suggested">{words.tag.suggested}</h3>
      {suggested.length === 0 ? <p>{words.tag.noSuggestion}</p> : null}
      <ul class="tag-list">
        {suggested.map(({ area, because }) => (
          <li>
            <Button
              kind="secondary"
              name="add"
              value={area}
              says={`${words.tag.add(areaName(area))}. ${words.because(speechIn(language).list(because))}`}
            >
              {upperFirst(areaName(area))}
            </Button>
            <span class="hint">{words.because(speechIn(language).list(because))}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** One entry, its suggestions as buttons, what was chosen so far, and all other areas folded away. */
export const TagOne = ({ entry, left, ...tagging }: Props) => {
  const { language, groups, nameOf, areaName } = tagging;
  const { kind } = entry;
  const words = competencyWords[language].tag;
  const typed = typedOf(entry);
  const chosen = typed["areas"] ?? [];
  const suggested = showsAreas(kind) ? suggestAreas(kind, typed, groups) : [];
  const { text, href } = nameOf(entry);
  return (
    <>
      {left === 0 ? null : <p>{words.left(left)}</p>}
      <Panel id="areas" heading={text}>
        <p class="hint">
          {kindWords[kind][language].title}. <a href={href}>{words.open}</a>
        </p>
        <Form language={language} action={competencyAddresses.tag}>
          <Hidden name="entry" value={entry.id} />
          {suggested.length === 0 && chosen.length > 0 ? null : (
            <Suggested language={language} suggested={suggested} areaName={areaName} />
          )}
          {chosen.length === 0 ? null : (
            <>
              <h3>{words.chosen}</h3>
              <ul class="tag-list">
                {chosen.map((area) => (
                  <li>
                    {upperFirst(areaName(area))}
                    <Button kind="quiet" small name="remove" value={area}>
                      {words.remove(areaName(area))}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Disclosure summary={words.others}>
            {groups.map((group) => {
              const rest = group.areas.filter(({ id }) => !chosen.includes(id));
              return rest.length === 0 ? null : (
                <section class="tag-group">
                  <h4>{group.name[language]}</h4>
                  <div class="tag-buttons">
                    {rest.map(({ id, name }) => (
                      <Button kind="secondary" small name="add" value={id} says={words.add(areaName(id))}>
                        {upperFirst(name[language])}
                      </Button>
                    ))}
                  </div>
                </section>
              );
            })}
          </Disclosure>
        </Form>
        <ButtonGroup>
          <ButtonLink
            kind={chosen.length === 0 ? "secondary" : "primary"}
            href={`${competencyAddresses.tag}?after=${entry.id}`}
          >
            {chosen.length === 0 ? words.nothingFits : words.next}
          </ButtonLink>
          <ButtonLink kind="quiet" href={competencyAddresses.matrix}>
            {words.toMatrix}
          </ButtonLink>
        </ButtonGroup>
      </Panel>
    </>
  );
};

/** Where no entry is that could show an area: which entries could, and the way to them. */
export const NothingThere = ({ language }: { readonly language: Language }) => {
  const words = competencyWords[language].tag;
  return (
    <EmptyState
      heading={words.nothingThere}
      action={
        <ButtonGroup>
          <ButtonLink href="/portfolio/training/new">{words.addFirst}</ButtonLink>
          <ButtonLink kind="secondary" href={readinessAddresses.dashboard}>
            {readinessWords[language].title}
          </ButtonLink>
        </ButtonGroup>
      }
    >
      {words.nothingThereText}
    </EmptyState>
  );
};

/** Where there is nothing to tag, or nothing more in this walk through the entries. */
export const NothingToTag = ({ language, left }: { readonly language: Language; readonly left: number }) => {
  const words = competencyWords[language];
  return (
    <EmptyState
      heading={left === 0 ? words.tag.nothingLeft : words.tag.lastOne}
      action={
        <ButtonGroup>
          <ButtonLink href={competencyAddresses.matrix}>{words.title}</ButtonLink>
          {left === 0 ? null : (
            <ButtonLink kind="secondary" href={competencyAddresses.tag}>
              {words.tag.again}
            </ButtonLink>
          )}
        </ButtonGroup>
      }
    >
      {left === 0 ? words.tag.nothingLeftText : words.tag.lastOneText(left)}
    </EmptyState>
  );
};
