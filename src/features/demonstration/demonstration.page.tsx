import { Button, ButtonLink } from "../../ui/controls/button.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { type DemonstrationWords, demonstrationWords } from "../../ui/wording/site/demonstration.ts";
import { roleWords } from "../../ui/wording/site/role-words.ts";
import type { Language } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { type InventedPerson, inventedPassword, inventedPeople } from "./cast.ts";
import { codeOf } from "./codes.query.ts";

const rolesIn = (
  { roles, platformRoles }: InventedPerson,
  language: Language,
  words: DemonstrationWords,
): readonly string[] => {
  const said = [
    ...roles.map(({ association, role }) => `${roleWords[language][role]}, ${association.name}`),
    ...platformRoles.map((role) => roleWords[language][role]),
  ];
  return said.length === 0 ? [words.noRole] : said;
};

const People = ({ language }: { readonly language: Language }) => {
  const words = demonstrationWords[language];
  return (
    <Table
      language={language}
      caption={words.who}
      hidesCaption
      empty=""
      rows={inventedPeople}
      columns={[
        { heading: words.person, isRowHeading: true, cell: ({ name }) => name },
        {
          heading: words.roles,
          cell: (person) => rolesIn(person, language, words).map((role) => <div>{role}</div>),
        },
        {
          heading: words.be,
          hidesHeading: true,
          cell: ({ id, name }) => (
            <form method="post" action="/demonstration/enter">
              <Hidden name="person" value={id} />
              <Button kind="secondary" small says={words.beWhom(name)}>
                {words.be}
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
};

type Codes = ReadonlyMap<string, string | undefined>;

const LongWay = ({ language, codes }: { readonly language: Language; readonly codes: Codes }) => {
  const words = demonstrationWords[language];
  return (
    <Disclosure summary={words.longWay}>
      <p>{words.longWayText}</p>
      <p>
        {words.password}: <code>{inventedPassword}</code>
      </p>
      <Table
        language={language}
        caption={words.codes}
        hidesCaption
        empty=""
        rows={inventedPeople}
        columns={[
          { heading: words.address, isRowHeading: true, cell: ({ address }) => address },
          { heading: words.code, cell: ({ id }) => codes.get(id) ?? words.noCode },
        ]}
      />
      <p>{words.codeText}</p>
    </Disclosure>
  );
};

/** Whom one can be in a demonstration, by one press or the long way. */
export const demonstrationPage: Show = async ({ world, language }) => {
  const words = demonstrationWords[language];
  const codes = new Map<string, string | undefined>();
  for (const { id } of inventedPeople) codes.set(id, await codeOf(world, id));
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          heading={words.title}
          lead={words.lead}
          actions={
            <ButtonLink kind="quiet" href="/demonstration/mail">
              {words.mail}
            </ButtonLink>
          }
        />
        <People language={language} />
        <LongWay language={language} codes={codes} />
      </>
    ),
  });
};
