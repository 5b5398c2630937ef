import { CSV_START, csvLine } from "../../core/kernel/csv.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import type { ImportPlan } from "../../core/register/import/plan-import.ts";
import { readColumns } from "../../core/register/import/read-columns.ts";
import { readRows } from "../../core/register/import/read-rows.ts";
import type { BadRow, ImportRow } from "../../core/register/import/sheet.ts";
import type { RegisterRefusal } from "../../core/register/refusal.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { FileField } from "../../ui/controls/file-field.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { TextAreaField } from "../../ui/controls/text-area-field.tsx";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { registerImportWords } from "../../ui/wording/site/register-import.ts";
import { refused, seeOther, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Act, Show } from "../../web/route.ts";
import { readSheet } from "../../web/sheet.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { sheetVocabulary } from "./categories.ts";
import { importPreview } from "./import-preview.tsx";
import { importRegister, previewImport } from "./import-register.ts";

/** The most rows that are imported at once, the headings aside. */
const MOST_ROWS = 5000;

/** The form in which a list is chosen or pasted. */
export const importPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, entered } = visit;
  const words = registerImportWords[language];
  const register = `/a/${association.slug}/register`;
  const field = { language, entered } as const;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: register, label: registerWords[language].title }]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        <Panel id="how" heading={words.how.heading}>
          <ul>
            {words.how.lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <ButtonGroup>
            <ButtonLink href={`${register}/template.csv`} kind="secondary" download>
              {words.template}
            </ButtonLink>
          </ButtonGroup>
        </Panel>
        <Form
          language={language}
          action={`${register}/import`}
          hasFiles
          entered={entered}
          labels={{ file: words.file, pasted: words.pasted }}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
        >
          <FileField
            {...field}
            name="file"
            label={words.file}
            hint={words.fileHint}
            need="unmarked"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
          />
          <TextAreaField
            {...field}
            name="pasted"
            label={words.pasted}
            hint={words.pastedHint}
            need="unmarked"
            rows={6}
          />
          <ButtonGroup>
            <Button name="step" value="check">
              {words.check}
            </Button>
            <ButtonLink href={register} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};

/** What was sent: a list, and whether it is to be looked at or brought in. */
export type ImportTyped = {
  readonly file: string;
  readonly pasted: string;
  readonly sheet: string;
  readonly step: "check" | "import";
};

type ReadList = {
  readonly good: readonly ImportRow[];
  readonly bad: readonly BadRow[];
  readonly unused: readonly string[];
};

const readList = ({ world }: StaffVisit, text: string): Result<ReadList, RegisterRefusal> => {
  const sheet = readSheet(text, MOST_ROWS + 1);
  if (!sheet.ok) return sheet;
  const [heading, ...rows] = sheet.value;
  const vocabulary = sheetVocabulary(world);
  const columns = readColumns(heading, vocabulary);
  if (!columns.ok) return no(columns.refusal);
  return yes({ ...readRows(rows, columns.value, vocabulary), unused: columns.value.unused });
};

/** The plan with the rows that could not even be read, in the order of the list. */
const withBad = (plan: ImportPlan, bad: readonly BadRow[]): ImportPlan => ({
  ...plan,
  bad: [...plan.bad, ...bad].toSorted((a, b) => a.line - b.line),
});

/** Takes a list: first it shows what the list would bring, then it brings it in. */
export const takeList: Act<ImportTyped> = async (anybody, { file, pasted, sheet, step }) => {
  const visit = ofStaff(anybody);
  const text = [file, pasted, sheet].find((each) => each.trim() !== "") ?? "";
  const list = readList(visit, text);
  if (!list.ok) return refused(list.refusal);
  const { good, bad, unused } = list.value;
  if (step === "check") {
    const plan = await previewImport(visit.world, visit.actor, good);
    return importPreview(visit, { plan: withBad(plan, bad), unused, text });
  }
  const imported = await importRegister(visit.world, visit.actor, good, bad.length);
  if (!imported.ok) return refused(imported.refusal);
  return seeOther(`/a/${visit.association.slug}/register`, { notice: "register-imported" });
};

/** A list with its headings and a row that shows how it is filled in. */
export const template: Show = async (anybody) => {
  const { language } = ofStaff(anybody);
  const { templateName, headings, example } = registerImportWords[language];
  return {
    kind: "file",
    type: "text/csv; charset=utf-8",
    name: `${templateName}.csv`,
    content: CSV_START + csvLine(headings) + csvLine(example),
  };
};
