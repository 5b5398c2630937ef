import { showsAreas, suggestAreas } from "../../../core/competencies/suggest-areas.ts";
import { typedOf } from "../../../core/entries/entry.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { areaExplained } from "../../../ui/wording/site/portfolio/competencies/area-words.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import type { JudgedEntry } from "../readiness/readiness.query.ts";
import { competencyAddresses } from "./addresses.ts";
import type { Tagging } from "./tagging.ts";

type Props = Tagging & { readonly area: string };

type Line = { readonly entry: JudgedEntry; readonly because: readonly string[] };

const Lines = ({ language, nameOf, area, lines }: Props & { readonly lines: readonly Line[] }) => {
  const words = competencyWords[language];
  return (
    <ul class="tag-list">
      {lines.map(({ entry, because }) => {
        const { text, href } = nameOf(entry);
        return (
          <li>
            <div>
              <a href={href}>{text}</a> <span class="hint">{kindWords[entry.kind][language].title}</span>
              {because.length === 0 ? null : (
                <p class="hint">{words.because(speechIn(language).list(because))}</p>
              )}
            </div>
            <Form language={language} action={competencyAddresses.tag}>
              <Hidden name="entry" value={entry.id} />
              <Hidden name="for" value={area} />
              <Button kind="secondary" small name="add" value={area} says={words.tag.tagWith(text)}>
                {words.tag.tagThis}
              </Button>
            </Form>
          </li>
        );
      })}
    </ul>
  );
};

/** The entries that could show one area: first those that speak of it, with the words that do. */
export const TagForArea = (props: Props) => {
  const { language, entries, all, area } = props;
  const words = competencyWords[language].tag;
  const alone = all.map((group) => ({ ...group, areas: group.areas.filter(({ id }) => id === area) }));
  const isShown = entries.some(
    (entry) => showsAreas(entry.kind) && (typedOf(entry)["areas"] ?? []).includes(area),
  );
  const lines = entries.flatMap((entry): readonly Line[] => {
    const typed = typedOf(entry);
    if (!showsAreas(entry.kind) || (typed["areas"] ?? []).includes(area)) return [];
    return [{ entry, because: suggestAreas(entry.kind, typed, alone)[0]?.because ?? [] }];
  });
  const matching = lines.filter(({ because }) => because.length > 0);
  const rest = lines.filter(({ because }) => because.length === 0);
  return (
    <Panel id="areas" heading={matching.length === 0 ? words.rest(rest.length) : words.matching}>
      <p>{areaExplained(area, language)}</p>
      {lines.length === 0 ? <p>{words.noEntries}</p> : null}
      {lines.length > 0 && matching.length === 0 ? (
        <p>{isShown ? words.noMoreMatch : words.noMatch}</p>
      ) : null}
      {matching.length === 0 ? null : <Lines {...props} lines={matching} />}
      {rest.length === 0 ? null : (
        <Disclosure summary={words.rest(rest.length)} isOpen={matching.length === 0}>
          <Lines {...props} lines={rest} />
        </Disclosure>
      )}
      <ButtonGroup>
        <ButtonLink kind="secondary" href={competencyAddresses.matrix}>
          {words.toMatrix}
        </ButtonLink>
      </ButtonGroup>
    </Panel>
  );
};
