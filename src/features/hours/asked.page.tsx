import { type HourLine, linkEndsAt, openLines, requestState } from "../../core/entries/hour-requests.ts";
import type { FoundHourRequest } from "../../store/hour-requests.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { TextAreaField } from "../../ui/controls/text-area-field.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { figuresText } from "../../ui/wording/hour-figures.ts";
import { hoursWords } from "../../ui/wording/site/hours.ts";
import { dayIn, speechIn } from "../../ui/wording/speech.ts";
import { missing, type Reply, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { type Asked, askedByLink, askedInApp, loadAsked } from "./asked.ts";
import { LineChoices } from "./line-choices.tsx";

type Props = { readonly visit: Visit; readonly asked: Asked; readonly request: FoundHourRequest };
type LineProps = Props & { readonly line: HourLine };

const Days = ({ visit: { language }, line }: LineProps) => {
  const words = hoursWords[language].line;
  const { date, count } = speechIn(language);
  const { sessions } = line.snapshot;
  if (sessions.length < 2) return null;
  return (
    <Disclosure summary={words.allDays}>
      <ul class="hour-days">
        {sessions.map((each) => (
          <li>
            {date(each.date)}: {count(each.hours, words.hour)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

const Changed = ({ visit, line }: LineProps) =>
  line.changedAt === null ? null : (
    <p class="entry-waiting">{hoursWords[visit.language].line.changed(dayIn(visit, line.changedAt))}</p>
  );

const Answered = ({ visit, line }: LineProps) => {
  const words = hoursWords[visit.language].line;
  const { answer, snapshot } = line;
  if (answer === null) return null;
  const day = dayIn(visit, answer.at);
  return answer.is === "confirmed" ? (
    <p class="entry-counts">{words.confirmed(answer.name, day)}</p>
  ) : (
    <div class="entry-waiting">
      <p>{words.disputed(answer.name, day)}</p>
      <p>{words.theirs(speechIn(visit.language).count(snapshot.hours, words.hour))}</p>
      <p>{words.remembered(answer.hours)}</p>
      <p class="as-typed">{answer.statement}</p>
    </div>
  );
};

/** What was sent of a form of the page: each shows only its own. */
const enteredIn = ({ entered }: Visit, field: string, value?: string) =>
  entered?.typed[field] !== undefined && (value === undefined || entered.typed[field]?.[0] === value)
    ? entered
    : undefined;

const NameField = ({
  visit,
  request,
  id,
  field,
  value,
}: Props & { readonly id: string; readonly field: string; readonly value?: string }) => {
  const words = hoursWords[visit.language].confirm;
  return (
    <TextField
      language={visit.language}
      name="name"
      id={id}
      label={words.name}
      hint={words.nameHint}
      value={visit.person?.name ?? request.providerName}
      entered={enteredIn(visit, field, value)}
      autocomplete="name"
      maxLength={200}
    />
  );
};

const Confirm = (props: Props & { readonly open: readonly HourLine[] }) => {
  const { visit, asked, request, open } = props;
  const { language } = visit;
  const words = hoursWords[language].confirm;
  const entered =
    visit.entered?.typed["line"] === undefined && visit.entered?.typed["because"] === undefined
      ? visit.entered
      : undefined;
  return (
    <Panel id="confirm" heading={words.heading}>
      <Form
        language={language}
        action={`${asked.address}/confirm`}
        entered={entered}
        labels={{ lines: words.which, name: words.name }}
      >
        <LineChoices
          language={language}
          id="lines"
          label={words.which}
          asker={request.askerName}
          open={open}
          entered={entered}
        />
        <NameField {...props} id="name" field="lines" />
        <ButtonGroup>
          <Button>{words.button}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

const Dispute = (props: LineProps) => {
  const { visit, asked, line } = props;
  const { language } = visit;
  const words = hoursWords[language].dispute;
  const entered = enteredIn(visit, "line", line.id);
  return (
    <Disclosure summary={words.summary} isOpen={entered !== undefined}>
      <Form
        language={language}
        action={`${asked.address}/dispute`}
        says={words.summaryOf(figuresText(line.snapshot, language))}
        entered={entered}
        labels={{ hours: words.hours, statement: words.statement, name: hoursWords[language].confirm.name }}
        warnsUnsaved
      >
        <Hidden name="line" value={line.id} />
        <TextField
          language={language}
          name="hours"
          id={`hours-${line.id}`}
          label={words.hours}
          hint={words.hoursHint}
          entered={entered}
          autocomplete="off"
          maxLength={100}
        />
        <TextAreaField
          language={language}
          name="statement"
          id={`statement-${line.id}`}
          label={words.statement}
          hint={words.statementHint}
          entered={entered}
          maxLength={2000}
        />
        <NameField {...props} id={`name-${line.id}`} field="line" value={line.id} />
        <ButtonGroup>
          <Button kind="secondary">{words.button}</Button>
        </ButtonGroup>
      </Form>
    </Disclosure>
  );
};

const End = ({ visit, asked }: Props) => {
  const { language } = visit;
  const words = hoursWords[language].end;
  const entered = enteredIn(visit, "because");
  return (
    <Panel id="end" heading={words.heading}>
      <Form
        language={language}
        action={`${asked.address}/end`}
        entered={entered}
        labels={{ because: words.because, noMore: words.noMore }}
      >
        <RadioGroup
          language={language}
          name="because"
          label={words.because}
          entered={entered}
          choices={(["not-me", "not-known"] as const).map((each) => ({
            value: each,
            label: words.endings[each],
          }))}
        />
        <Checkbox
          language={language}
          name="noMore"
          label={words.noMore}
          hint={words.noMoreHint}
          need="unmarked"
          entered={entered}
        />
        <ButtonGroup>
          <Button kind="secondary">{words.button}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

const overPage = (visit: Visit, sentence: string): Reply => {
  const words = hoursWords[visit.language].over;
  return shown({ title: words.title, body: <PageHeading heading={words.title} lead={sentence} /> });
};

const Above = ({ visit, asked }: Pick<Props, "visit" | "asked">) =>
  asked.by === null ? null : (
    <Breadcrumb
      language={visit.language}
      trail={[{ href: "/confirmations", label: hoursWords[visit.language].list.title }]}
    />
  );

const askedPage = async (visit: Visit, asked: Asked): Promise<Reply> => {
  const request = await loadAsked(asked);
  if (request === undefined) return missing;
  const { language, actor, world, entered } = visit;
  const words = hoursWords[language];
  if ("personId" in actor && actor.personId === request.personId) return overPage(visit, words.over.own);
  const state = requestState(request, world.clock.now());
  const answered = request.lines.filter(({ answer }) => answer !== null);
  const isOver = state === "withdrawn" || state === "ended";
  if (isOver && answered.length === 0) return overPage(visit, words.over[state]);
  if (asked.by === null && linkEndsAt(request) <= world.clock.now())
    return overPage(visit, state === "expired" ? words.over.expired : words.over.answered);
  const open = openLines(request, world.clock.now());
  const props = { visit, asked, request };
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={<Above visit={visit} asked={asked} />}
          heading={words.title}
          lead={words.lead(request.askerName, request.providerName)}
        />
        {entered?.refusal === undefined ? null : (
          <Notice language={language} kind="error" isAnnounced isBrief>
            <p>{sayRefusal(entered.refusal, visit)}</p>
          </Notice>
        )}
        <p>{words.means}</p>
        {state !== "open" ? (
          <Notice language={language} kind="information" isBrief>
            <p>{words.over[state]}</p>
          </Notice>
        ) : open.length === 0 ? (
          <Notice language={language} kind="success" isBrief>
            <p>{words.done}</p>
          </Notice>
        ) : (
          <p>{words.until(dayIn(visit, request.expiresAt))}</p>
        )}
        <ol class="hour-lines">
          {(isOver ? answered : request.lines).map((line) => (
            <li class="panel">
              <p>
                <strong>{figuresText(line.snapshot, language)}</strong>
              </p>
              <Changed {...props} line={line} />
              <Days {...props} line={line} />
              <Answered {...props} line={line} />
              {open.includes(line) ? <Dispute {...props} line={line} /> : null}
            </li>
          ))}
        </ol>
        {open.length === 0 ? null : (
          <>
            <Confirm {...props} open={open} />
            <End {...props} />
          </>
        )}
      </>
    ),
  });
};

/** The hours that a link asks about. Looking at it uses nothing up. */
export const hoursPage: Show = async (visit) => {
  const asked = await askedByLink(visit);
  return asked === undefined
    ? overPage(visit, hoursWords[visit.language].over.unknown)
    : askedPage(visit, asked);
};

/** The same for whoever is signed in and has proved the address. */
export const confirmationPage: Show = async (visit) => {
  const asked = askedInApp(visit);
  return asked === undefined ? missing : askedPage(visit, asked);
};
