import { type ListedImport, listImports } from "../../../store/imports.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { SentFile, SentText } from "../../../ui/controls/file-or-text.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Stepper } from "../../../ui/controls/stepper.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import { shortDayIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { importAddresses } from "./addresses.ts";
import { ImportTrail } from "./trail.tsx";

/** The id that a form which came back was sent with: sent again it is the same import. */
const idFor = ({ entered, world }: PersonVisit): string => entered?.typed["id"]?.[0] ?? world.ids.id();

const Before = ({ visit, before }: { visit: PersonVisit; before: readonly ListedImport[] }) => {
  const { language } = visit;
  const words = importWords[language];
  if (before.length === 0) return null;
  return (
    <Panel id="before" heading={words.list.heading}>
      <Table
        language={language}
        caption={words.list.heading}
        hidesCaption
        empty={words.list.none}
        rows={before}
        columns={[
          {
            heading: words.list.name,
            isRowHeading: true,
            cell: ({ id, name }) => (
              <a href={importAddresses.one(id)}>{name === "" ? words.pastedName : name}</a>
            ),
          },
          { heading: words.list.when, isShort: true, cell: ({ madeAt }) => shortDayIn(visit, madeAt) },
          { heading: words.list.state, cell: ({ state }) => words.list.states[state] },
        ]}
      />
    </Panel>
  );
};

/** The three steps of bringing something in. */
export const ImportSteps = ({ visit, current }: { visit: PersonVisit; current: 0 | 1 | 2 }) => {
  const { choose, columns, look } = importWords[visit.language].steps;
  return (
    <Stepper
      language={visit.language}
      current={current}
      steps={[{ label: choose }, { label: columns }, { label: look }]}
    />
  );
};

/** Where a list or a document is chosen, and what was brought in before. */
export const importPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, entered, world, person } = visit;
  const words = importWords[language];
  const before = await world.store.withinPerson(person.id, async (tx) =>
    listImports(tx, person.id, world.clock.now()),
  );
  const field = { language, entered } as const;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading above={<ImportTrail language={language} />} heading={words.title} lead={words.lead} />
        <ImportSteps visit={visit} current={0} />
        <Panel id="how" heading={words.how.heading}>
          <ul>
            {words.how.lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Panel>
        <Form
          language={language}
          action={importAddresses.all}
          hasFiles
          entered={entered}
          labels={{ file: words.file }}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
        >
          <Hidden name="id" value={idFor(visit)} />
          <SentFile
            {...field}
            words={words}
            accept=".csv,.tsv,.txt,.xlsx,.json,text/csv,text/plain,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
          <ButtonGroup>
            <Button>{words.goOn}</Button>
          </ButtonGroup>
        </Form>
        <Form language={language} action={importAddresses.all} says={words.pasted}>
          <Hidden name="id" value={idFor(visit)} />
          <SentText {...field} words={words} />
          <ButtonGroup>
            <Button kind="secondary">{words.goOn}</Button>
          </ButtonGroup>
        </Form>
        <Before visit={visit} before={before} />
      </>
    ),
  });
};
