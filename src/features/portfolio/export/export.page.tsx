import type { Child } from "hono/jsx";
import {
  EXPORT_KEPT_DAYS,
  type Export,
  exportFormats,
  isThere,
  isUnderway,
} from "../../../core/import/export.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import { listExports } from "../../../store/exports.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { FreshPart, ToldAnew } from "../../../ui/controls/told-anew.tsx";
import { exportWords } from "../../../ui/wording/site/portfolio/export.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { dayIn, momentIn, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses } from "../readiness/addresses.ts";
import { readReadiness } from "../readiness/read-readiness.ts";
import type { Readiness } from "../readiness/reading.ts";
import { UncountedEntries } from "../readiness/uncounted-entries.tsx";
import { kindsIn } from "./kind-sheet.ts";
import { standsFor } from "./stands-for.ts";

type Props = {
  readonly visit: PersonVisit;
  readonly readiness: Readiness;
  readonly files: readonly Export[];
};

const page = readinessAddresses.export;

/** A download is followed by no page, so its form does not wait for one. */
const Downloading = ({ action, children }: { readonly action: string; readonly children?: Child }) => (
  <form method="post" action={action} class="form">
    {children}
  </form>
);

/** The open document; where it can stand for several associations and applications, for which of them. */
const TheDocument = ({ visit: { language }, readiness }: Props) => {
  const words = exportWords[language];
  const { uncounted } = readiness.stated.composed;
  const options = standsFor(readiness, language);
  return (
    <Panel id="file" heading={words.file}>
      <div class="prose">
        <p>{words.what}</p>
        {uncounted.length === 0 ? null : <p>{words.not}</p>}
        <p>{words.told}</p>
      </div>
      <Downloading action={page}>
        {options.length < 2 ? null : (
          <SelectField
            language={language}
            name="as"
            label={words.as}
            hint={words.asHint}
            need="unmarked"
            nothing={false}
            value={options[0]?.value}
            options={options.map(({ value, label }) => ({ value, label }))}
          />
        )}
        <ButtonGroup>
          <Button>{words.download}</Button>
        </ButtonGroup>
      </Downloading>
    </Panel>
  );
};

const Lists = ({ visit: { language }, readiness }: Props) => {
  const words = exportWords[language];
  const kinds = kindsIn(readiness.loaded.kept.entries);
  if (kinds.length === 0) return null;
  return (
    <Panel id="list" heading={words.list}>
      <p>{words.listLead}</p>
      <Downloading action={`${page}/list`}>
        <SelectField
          language={language}
          name="kind"
          label={words.kind}
          need="unmarked"
          nothing={false}
          options={kinds.map((kind) => ({ value: kind, label: kindWords[kind][language].title }))}
        />
        <ButtonGroup>
          <Button kind="secondary">{words.downloadList}</Button>
        </ButtonGroup>
      </Downloading>
      {kinds.length < 2 ? null : (
        <Downloading action={`${page}/lists`}>
          <p>{words.allLists}</p>
          <ButtonGroup>
            <Button kind="secondary">{words.downloadLists}</Button>
          </ButtonGroup>
        </Downloading>
      )}
    </Panel>
  );
};

const stateOf = (visit: PersonVisit, file: Export): string => {
  const words = exportWords[visit.language];
  if (file.state === "making")
    return words.states.making(speechIn(visit.language).share(file.progress / 100));
  return file.state === "ready"
    ? words.states.ready(dayIn(visit, file.madeAt + EXPORT_KEPT_DAYS * DAY))
    : words.states[file.state];
};

const Act = ({ visit, file }: { readonly visit: PersonVisit; readonly file: Export }) => {
  const { language, world } = visit;
  const words = exportWords[language];
  const address = `${page}/files/${file.id}`;
  return (
    <ButtonGroup>
      {isThere(file, world.clock.now()) ? (
        <ButtonLink href={address} small download says={words.downloadSays(words.formats[file.format].name)}>
          {words.download}
        </ButtonLink>
      ) : null}
      {file.state === "failed" ? (
        <Form language={language} action={`${address}/again`}>
          <Button kind="secondary" small>
            {words.again}
          </Button>
        </Form>
      ) : null}
      <Form language={language} action={`${address}/drop`}>
        <Button kind="quiet" small>
          {isUnderway(file) ? words.cancel : words.drop}
        </Button>
      </Form>
    </ButtonGroup>
  );
};

/** The files that were asked for, and how far each has come. */
const Asked = ({ visit, files }: Pick<Props, "visit" | "files">) => {
  const { language, world } = visit;
  const words = exportWords[language];
  if (files.length === 0) return null;
  return (
    <>
      <Table
        language={language}
        caption={words.filesTable}
        empty=""
        rows={files}
        columns={[
          { heading: words.name, isRowHeading: true, cell: ({ format }) => words.formats[format].name },
          { heading: words.asked, cell: ({ madeAt }) => momentIn(visit, madeAt) },
          { heading: words.state, cell: (file) => stateOf(visit, file) },
          { heading: words.actions, hidesHeading: true, cell: (file) => <Act visit={visit} file={file} /> },
        ]}
      />
      {files.some(isUnderway) ? (
        <p>
          <a href={`${page}?now=${world.clock.now()}#files`}>{words.look}</a>
        </p>
      ) : null}
    </>
  );
};

const Files = ({ visit, files }: Props) => {
  const { language, world, entered } = visit;
  const words = exportWords[language];
  return (
    <Panel id="files" heading={words.files}>
      <p>{words.filesLead}</p>
      {entered?.refusal === undefined ? null : (
        <Notice language={language} kind="error" isAnnounced isBrief>
          <p>{sayRefusal(entered.refusal, visit)}</p>
        </Notice>
      )}
      {exportFormats.map((format) => (
        <Form language={language} action={`${page}/files`}>
          <Hidden name="id" value={world.ids.id()} />
          <Hidden name="format" value={format} />
          <p>{words.formats[format].what}</p>
          <ButtonGroup>
            <Button kind="secondary">{words.formats[format].make}</Button>
          </ButtonGroup>
        </Form>
      ))}
      <ToldAnew from={page} waits={files.some(isUnderway)} ready={words.nothingWaits}>
        <FreshPart name="files">
          <Asked visit={visit} files={files} />
        </FreshPart>
      </ToldAnew>
    </Panel>
  );
};

/** What can be taken along, as what: the open document, lists, a workbook, and a portfolio to be read and printed. */
export const exportPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, world, person } = visit;
  const words = exportWords[language];
  const readiness = await readReadiness(visit);
  const files = await world.store.withinPerson(person.id, async (tx) =>
    listExports(tx, person.id, world.clock.now()),
  );
  const props = { visit, readiness, files };
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: readinessAddresses.dashboard, label: readinessWords[language].title }]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        {readiness.loaded.kept.entries.length === 0 && files.length === 0 ? (
          <EmptyState
            heading={words.nothing.heading}
            action={<ButtonLink href={readinessAddresses.dashboard}>{words.nothing.action}</ButtonLink>}
          >
            <p>{words.nothing.text}</p>
          </EmptyState>
        ) : (
          <>
            <Files {...props} />
            <Lists {...props} />
            <TheDocument {...props} />
            <UncountedEntries language={language} readiness={readiness} />
          </>
        )}
      </>
    ),
  });
};
