import { isAnyThere } from "../../../core/entries/doubled-days.ts";
import { typedOf } from "../../../core/entries/entry.ts";
import { entryFields, type TypedFields } from "../../../core/entries/fields.ts";
import { outlineOf } from "../../../core/entries/outline.ts";
import { linesIn } from "../../../core/entries/read-series.ts";
import { hoursIn } from "../../../core/entries/reading.ts";
import { rhythms } from "../../../core/entries/repeated-sessions.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { Fieldset } from "../../../ui/controls/fieldset.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { LookUpField } from "../../../ui/controls/look-up-field.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { fieldTold, kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { sayStandings } from "../../../ui/wording/site/standing-words.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { type Reply, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { writtenToday } from "../../../web/today.ts";
import { amongOf } from "../entries/among.ts";
import { SessionLines } from "../entries/line-fields.tsx";
import { askedTarget } from "../readiness/asked-target.ts";
import { type LogTyped, logForm } from "./log.form.ts";
import {
  firstTyped,
  type LogView,
  loadLog,
  NEW_PROVIDER,
  newProvider,
  rscTyped,
  seriesFor,
  thereIn,
  withSomebody,
} from "./log.query.ts";
import { addressHolding, LOG_PAGE, logAddress, logFields, ownQuery, typedInAddress } from "./log-address.ts";
import { answerTo, type LogSaid } from "./log-answer.ts";
import { StandingLines } from "./standing-lines.tsx";
import { SaveAgain } from "./there-lines.tsx";

/** Lines to go on in. */
const SPARE = 3;
const MANY_SPARE = 10;

type Props = {
  readonly visit: PersonVisit;
  readonly view: LogView;
  readonly sent: LogTyped;
  readonly said: LogSaid;
};

const rscField = (name: string) => {
  const field = entryFields.rsc.find((each) => each.name === name);
  if (field === undefined) throw new Error(`RSC has no ${name}`);
  return field;
};

const Who = ({ visit, view, sent }: Props) => {
  const { language, world } = visit;
  const { typed } = sent;
  const words = ledgerWords[language].series;
  const { providers } = amongOf(visit, world.standards, view.readiness.loaded.kept.entries);
  const holder = firstTyped(typed, "holder");
  return (
    <>
      {providers.length === 0 ? (
        <Hidden name="who" value={NEW_PROVIDER} />
      ) : (
        <RadioGroup
          language={language}
          name="who"
          label={words.who}
          value={firstTyped(typed, "who")}
          choices={[...providers, { value: NEW_PROVIDER, label: words.somebody }]}
        />
      )}
      <div class="series-somebody">
        <TextField
          language={language}
          name="name"
          label={providers.length === 0 ? words.who : words.name}
          hint={providers.length === 0 ? undefined : words.nameHint}
          need="unmarked"
          value={firstTyped(typed, "name")}
          autocomplete="off"
        />
        <LookUpField
          language={language}
          name="holder"
          label={words.lookUp}
          value={holder}
          found={
            view.holder === undefined
              ? undefined
              : {
                  name: view.holder.name,
                  association: view.holder.association,
                  says: sayStandings(
                    view.holder.standings,
                    language,
                    categoryNames(world.standards, language),
                  ),
                }
          }
          page={logAddress(visit, { ...typed, who: [NEW_PROVIDER], next: [] }) ?? LOG_PAGE}
          typed={firstTyped(typed, "name")}
          fills="name"
        />
      </div>
    </>
  );
};

const How = ({ visit: { language }, view, sent: { typed } }: Props) => {
  const form = fieldTold(language, "rsc", rscField("form"));
  const bands = fieldTold(language, "rsc", rscField("bands"));
  const providing = fieldTold(language, "rsc", rscField("whileProvidingRsc"));
  return (
    <>
      <RadioGroup
        language={language}
        name="form"
        label={form.label}
        choices={form.choices}
        value={firstTyped(typed, "form")}
      />
      {view.asked.has("bands") ? (
        <CheckboxGroup
          language={language}
          name="bands"
          label={bands.label}
          hint={bands.hint}
          need="unmarked"
          choices={bands.choices}
          values={typed["bands"] ?? []}
        />
      ) : null}
      {view.asked.has("whileProvidingRsc") ? (
        <Checkbox
          language={language}
          name="whileProvidingRsc"
          label={providing.label}
          hint={providing.hint}
          need="unmarked"
          isTicked={firstTyped(typed, "whileProvidingRsc") === "yes"}
        />
      ) : null}
    </>
  );
};

const Repeat = ({ visit: { language }, sent: { typed } }: Props) => {
  const words = ledgerWords[language].series;
  const common = { language, need: "unmarked" } as const;
  return (
    <Fieldset legend={words.repeat}>
      <p class="hint">{words.repeatHint}</p>
      <SelectField
        {...common}
        name="every"
        label={words.every}
        value={firstTyped(typed, "every") === "" ? "month" : firstTyped(typed, "every")}
        options={rhythms
          .toReversed()
          .map((rhythm) => ({ value: rhythm as string, label: words.rhythms[rhythm] }))}
      />
      <DateField {...common} name="from" label={words.from} value={firstTyped(typed, "from")} />
      <DateField {...common} name="to" label={words.to} value={firstTyped(typed, "to")} />
      <NumberField
        {...common}
        name="each"
        label={words.hours}
        unit={entryWords[language].hours}
        value={firstTyped(typed, "each")}
      />
      <ButtonGroup>
        {linesIn(typed).length === 0 ? (
          <Button kind="secondary" name="next" value="rows">
            {words.fill}
          </Button>
        ) : (
          <>
            <Button kind="secondary" name="next" value="replace">
              {words.replace}
            </Button>
            <Button kind="quiet" name="next" value="rows">
              {words.add}
            </Button>
          </>
        )}
      </ButtonGroup>
    </Fieldset>
  );
};

/** What came of filling in or clearing the days, where whoever pressed for it lands. */
const DaysSaid = ({ visit: { language }, said: { filled, isCleared } }: Props) => {
  const words = ledgerWords[language].series;
  const { count, date, list } = speechIn(language);
  const days = (some: number): string => count(some, words.day);
  if (filled === undefined && isCleared !== true) return null;
  return (
    <div id="days" tabindex={-1} autofocus>
      <Notice language={language} kind="information" heading={words.days} isAnnounced>
        {isCleared === true ? <p>{words.cleared}</p> : null}
        {filled === undefined ? null : (
          <>
            <p>{words.filled(days(filled.added))}</p>
            {filled.isReplaced ? <p>{words.replaced}</p> : null}
            {filled.stayed.length === 0 ? null : (
              <p>{words.stayed(list(filled.stayed.map((day) => date(day))))}</p>
            )}
            {filled.later === 0 ? null : <p>{words.later(days(filled.later))}</p>}
          </>
        )}
      </Notice>
    </div>
  );
};

const Days = (props: Props) => {
  const {
    visit: { language },
    sent: { typed },
    said,
  } = props;
  const words = ledgerWords[language].series;
  const { count } = speechIn(language);
  const lines = linesIn(typed);
  const hours = Math.round(lines.reduce((sum, [, each]) => sum + (hoursIn(each) ?? 0), 0) * 100) / 100;
  return (
    <>
      <DaysSaid {...props} />
      <SessionLines
        language={language}
        name="sessions"
        label={words.days}
        hint={words.daysHint}
        need="unmarked"
        texts={lines.flat()}
        spare={said.isLonger === true ? MANY_SPARE : SPARE}
      />
      <div id="days-end" tabindex={-1} autofocus={said.isLonger === true}>
        {lines.length === 0 ? null : (
          <Button kind="quiet" small name="next" value="clear">
            {words.clear}
          </Button>
        )}
      </div>
      <div data-beside="sum" role="status">
        {lines.length === 0 ? null : (
          <p class="series-sum">
            <strong>
              {words.sum(count(lines.length, words.day), count(hours, entryWords[language].totals.hour))}
            </strong>
          </p>
        )}
      </div>
    </>
  );
};

/** Series that the person has with the same provider and form. */
const Into = ({ visit: { language }, view, sent }: Props) => {
  const words = ledgerWords[language].series;
  const { count, date } = speechIn(language);
  const { form } = rscTyped(sent);
  const like = seriesFor(view, sent);
  if (like.length === 0) return null;
  const told = fieldTold(language, "rsc", rscField("form"));
  const label = told.choices.find(({ value }) => value === form?.[0])?.label ?? "";
  return (
    <RadioGroup
      language={language}
      name="into"
      label={words.into}
      value={firstTyped(sent.typed, "into") === "" ? sent.id : firstTyped(sent.typed, "into")}
      choices={[
        { value: sent.id, label: words.fresh },
        ...like.map((entry) => {
          const { parts, to } = outlineOf("rsc", typedOf(entry));
          return {
            value: entry.id,
            label: words.existing(label, count(parts.length, words.day), to === null ? "–" : date(to)),
          };
        }),
      ]}
    />
  );
};

/** What is recorded already on the same days: whether the days are meant beside it. */
const Again = ({ visit: { language }, view, sent }: Props) => {
  const there = thereIn(view, sent);
  return isAnyThere(there) ? (
    <SaveAgain language={language} there={there} isTicked={firstTyped(sent.typed, "again") !== ""} />
  ) : null;
};

/** An hour today as it is typed so far, about every age where none is ticked yet: what is asked then is asked of its provider. */
const todayWith = (visit: PersonVisit, typed: TypedFields): TypedFields => {
  const bands = fieldTold(visit.language, "rsc", rscField("bands")).choices.map(({ value }) => value);
  return {
    ...typed,
    bands: (typed["bands"] ?? []).length === 0 ? bands : typed["bands"],
    sessions: [writtenToday(visit), "1"],
  };
};

/** The page of a series, with what was sent of it and what comes of it. Nothing of it is kept. */
export const showLog = async (visit: PersonVisit, asked: LogTyped): Promise<Reply> => {
  const { language, entered, query, world } = visit;
  const words = ledgerWords[language].series;
  const view = await loadLog(visit, firstTyped(asked.typed, "holder"));
  const { sent, said } = answerTo(visit, view, asked);
  const props = { visit, view, sent, said };
  const somebody = newProvider(sent, view.holder);
  const readiness =
    somebody === undefined
      ? view.readiness
      : withSomebody(view.readiness, { person: sent.person, fields: somebody, holder: view.holder });
  const typed = rscTyped(sent);
  const standing = {
    language,
    readiness,
    vocabulary: world.standards.vocabulary,
    nameOf: categoryNames(world.standards, language),
    target: askedTarget(query, readiness.loaded.offers),
  };
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: "/portfolio", label: readinessWords[language].title },
                { href: "/portfolio/rsc", label: kindWords.rsc[language].title },
              ]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        {(said.mistakes ?? []).length === 0 ? null : (
          <Notice language={language} kind="error" isAnnounced heading={words.mistakes.heading}>
            <ul>
              {said.mistakes?.map((each) => (
                <li>{each}</li>
              ))}
            </ul>
          </Notice>
        )}
        <at-beside
          data-next="beside"
          data-address={addressHolding(visit)}
          data-in-words={logFields.inWords.join(" ")}
        >
          <Form
            language={language}
            action="/portfolio/rsc/log/save"
            warnsUnsaved
            refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
          >
            {/* Enter in a line fills in or shows the days: saving takes a press. */}
            <button class="visually-hidden" name="next" value="look" tabindex={-1} aria-hidden="true">
              {words.fill}
            </button>
            <Hidden name="id" value={sent.id} />
            <Hidden name="person" value={sent.person} />
            <Hidden name="editor" value={sent.editor} />
            <Hidden name="filled" value={firstTyped(sent.typed, "filled")} />
            <Who {...props} />
            <div data-beside="today" aria-live="polite">
              {view.holder === undefined || linesIn(sent.typed).length > 0 ? null : (
                <StandingLines {...standing} typed={todayWith(visit, typed)} level={2} />
              )}
            </div>
            <How {...props} />
            <Repeat {...props} />
            <Days {...props} />
            <div data-beside="standing" aria-live="polite">
              {linesIn(sent.typed).length === 0 ? null : (
                <>
                  <StandingLines {...standing} typed={typed} level={2} />
                  <Into {...props} />
                  <Again {...props} />
                </>
              )}
            </div>
            <ButtonGroup>
              <Button name="next" value="save">
                {words.save}
              </Button>
            </ButtonGroup>
          </Form>
        </at-beside>
      </>
    ),
  });
};

/** What an address holds of a series, as the page of looking up led back to it. */
const sentInAddress = (visit: PersonVisit): LogTyped | undefined => {
  const typed = typedInAddress(visit);
  if (typed === undefined) return undefined;
  const holder = firstTyped(typed, "holder");
  const read = logForm.read({
    ...typed,
    holder: holder === "none" ? [] : [holder],
  });
  return read.ok ? read.value : undefined;
};

/** A series of RSC, to be filled in: as its address holds it, or with whom it was the last time. */
export const logPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { world, entered } = visit;
  const query = ownQuery(visit);
  const typed = entered === undefined ? undefined : logForm.read(entered.typed);
  const sent = typed?.ok === true ? typed.value : sentInAddress(visit);
  if (sent !== undefined) return showLog(visit, sent);
  const view = await loadLog(visit, "");
  const last = view.readiness.loaded.kept.entries.findLast(({ kind }) => kind === "rsc");
  const before = last === undefined ? {} : typedOf(last);
  const holder = query.get("holder") ?? "";
  const asked = query.get("provider") ?? before["provider"]?.[0] ?? "";
  const isThere = view.providers.some(({ id }) => id === asked);
  const who = holder !== "" || view.providers.length === 0 ? NEW_PROVIDER : isThere ? asked : "";
  const { ids } = world;
  const [id, person, editor] = [ids.id<"entry">(), ids.id<"entry">(), ids.id<"editor">()];
  return showLog(visit, {
    id,
    person,
    editor,
    typed: {
      id: [id],
      person: [person],
      editor: [editor],
      who: [who],
      holder: [holder === "none" ? "" : holder],
      form: [...(before["form"] ?? [])],
      bands: [...(before["bands"] ?? [])],
    },
  });
};
