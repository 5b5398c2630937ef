import { wordsSought } from "../../core/register/name-words.ts";
import { Button, ButtonLink } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { lookUpWords } from "../../ui/wording/site/look-up.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import { ownAddress } from "../../web/own-address.ts";
import { refused, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { type FoundInRegister, lookUp, MOST_FOUND } from "./look-up.ts";

/** The page that somebody is looked up for: an address of ours, to which the one chosen is added. */
const purposeIn = ({ query }: Visit): string | undefined => ownAddress(query.get("for"));

const withHolder = (purpose: string, holder: string): string => {
  const url = new URL(purpose, "http://ours.invalid");
  url.searchParams.set("holder", holder);
  return `${url.pathname}${url.search}`;
};

type ResultsProps = { readonly visit: Visit; readonly found: readonly FoundInRegister[] };

const Results = ({ visit, found }: ResultsProps) => {
  const { language } = visit;
  const words = lookUpWords[language].page;
  const purpose = purposeIn(visit);
  if (found.length === 0) return <EmptyState heading={words.none}>{words.noneText}</EmptyState>;
  return (
    <section aria-labelledby="results">
      <h2 id="results">{words.results}</h2>
      <ul class="found-list">
        {found.map(({ holder, name, association, says }) => (
          <li class="found">
            <div class="found-words">
              <p class="found-name">{name}</p>
              <p class="hint">{association}</p>
              <p>{says}</p>
            </div>
            {purpose === undefined ? null : (
              <ButtonLink href={withHolder(purpose, holder)} kind="secondary" small says={words.useOf(name)}>
                {words.use}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
      {found.length < MOST_FOUND ? null : (
        <p class="hint">{words.more(speechIn(language).number(MOST_FOUND))}</p>
      )}
    </section>
  );
};

/** Looks somebody up without a script, and leads back with whom was chosen. */
export const lookUpPage: Show = async (visit) => {
  const { language, query } = visit;
  const words = lookUpWords[language].page;
  const typed = (query.get("q") ?? "").trim().slice(0, 200);
  const found = await lookUp(visit, typed);
  if (!found.ok) return refused(found.refusal);
  const purpose = purposeIn(visit);
  const isTooShort = typed !== "" && wordsSought(typed).length === 0;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <Form language={language} action="/register/look-up" method="get" isInline>
          {purpose === undefined ? null : <Hidden name="for" value={purpose} />}
          <TextField
            language={language}
            name="q"
            type="search"
            label={words.label}
            hint={words.hint}
            need="unmarked"
            value={typed}
            autocomplete="off"
          />
          <Button>{words.submit}</Button>
        </Form>
        {isTooShort ? (
          <Notice language={language} kind="information" isBrief>
            <p>{words.tooShort}</p>
          </Notice>
        ) : null}
        {typed === "" || isTooShort ? null : <Results visit={visit} found={found.value} />}
        {purpose === undefined ? null : (
          <p>
            <a href={purpose}>{words.back}</a>
          </p>
        )}
      </>
    ),
  });
};
