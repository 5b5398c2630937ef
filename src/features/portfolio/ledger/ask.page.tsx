import { languages } from "../../../core/kernel/language.ts";
import { isLost } from "../../../core/messages/delivery.ts";
import type { FoundHourRequest } from "../../../store/hour-requests.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { figuresText } from "../../../ui/wording/hour-figures.ts";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import { dayIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { type AskingView, loadAsking } from "./asking.query.ts";
import { HoursNote } from "./hours-note.tsx";
import { LedgerTrail } from "./trail.tsx";

type Props = { readonly visit: PersonVisit; readonly view: AskingView };

const Open = ({ visit, view, open }: Props & { readonly open: FoundHourRequest }) => {
  const { language } = visit;
  const words = askingWords[language];
  const state = view.mails.get(open.id);
  return (
    <Notice language={language} kind="information" isBrief>
      <p>{words.open(open.address, dayIn(visit, open.askedAt), dayIn(visit, open.expiresAt))}</p>
      {/* Whether it was sent already is not told: it waits where others have asked the same address. */}
      <p>{state !== undefined && isLost(state) ? words.mails.lost : words.mails.sent}</p>
      <Form language={language} action="/portfolio/rsc/ask/withdraw">
        <Hidden name="request" value={open.id} />
        <ButtonGroup>
          <Button kind="secondary" small>
            {words.withdraw}
          </Button>
        </ButtonGroup>
      </Form>
    </Notice>
  );
};

const SEND = "/portfolio/rsc/ask/send";

const AskForm = ({ visit, view }: Props) => {
  const { language, entered, world, person } = visit;
  const words = askingWords[language];
  const sent =
    entered?.typed["entries"] === undefined && entered?.typed["address"] === undefined ? undefined : entered;
  if (view.askable.length === 0) return <p>{words.none}</p>;
  return (
    <Form
      language={language}
      action={SEND}
      entered={sent}
      labels={{ entries: words.which, address: words.address, language: words.language }}
      refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
    >
      <Hidden name="id" value={sent?.typed["id"]?.[0] ?? world.ids.id<"hour-request">()} />
      <Hidden name="provider" value={view.provider.id} />
      <CheckboxGroup
        language={language}
        name="entries"
        label={words.which}
        entered={sent}
        values={view.askable.filter(({ isConfirmed }) => !isConfirmed).map(({ entry }) => entry.id)}
        choices={view.askable.map(({ entry, snapshot, isConfirmed, isWaiting }) => ({
          value: entry.id,
          label: figuresText(snapshot, language),
          hint: isConfirmed ? words.confirmedAlready : isWaiting ? words.waitsAlready : undefined,
        }))}
      />
      <TextField
        language={language}
        name="address"
        type="email"
        label={words.address}
        hint={words.addressHint}
        value={view.open?.address ?? view.address}
        entered={sent}
        autocomplete="off"
      />
      <RadioGroup
        language={language}
        name="language"
        label={words.language}
        value={view.requests[0]?.language ?? person.language}
        entered={sent}
        choices={languages.map((each) => ({ value: each, label: words.languages[each] }))}
      />
      {view.open === undefined ? null : <p class="hint">{words.anew}</p>}
      <ButtonGroup>
        <Button>{view.open === undefined ? words.send : words.sendAnew}</Button>
        <ButtonLink kind="quiet" href={`/portfolio/rsc/letter?provider=${view.provider.id}`}>
          {words.letter.link}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
};

/** What came of each entry so far. */
const Past = ({ visit, view }: Props) => {
  const { language, world } = visit;
  const words = askingWords[language];
  const now = world.clock.now();
  const notes = view.askable.filter(({ entry }) =>
    view.every.some(({ lines }) => lines.some((line) => line.entry === entry.id)),
  );
  if (notes.length === 0) return null;
  return (
    <Panel id="past" heading={words.past}>
      <ul class="hour-lines">
        {notes.map(({ entry, snapshot }) => (
          <li>
            <p>
              <a href={`/portfolio/rsc/${entry.id}`}>{figuresText(snapshot, language)}</a>
            </p>
            <HoursNote
              reader={visit}
              entry={entry}
              entries={view.entries}
              requests={view.every}
              now={now}
              isOwn
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** Asks a provider to confirm hours, and shows what came of it. */
export const askPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, query, entered } = visit;
  const asked = entered?.typed["provider"]?.[0] ?? query.get("provider") ?? "";
  const view = await loadAsking(visit, asked);
  if (view === undefined) return missing;
  const words = askingWords[language];
  const title = words.title(view.name);
  return shown({
    title,
    body: (
      <>
        <PageHeading above={<LedgerTrail language={language} />} heading={title} lead={words.lead} />
        <p>{words.onlyStaff}</p>
        {view.open === undefined ? null : <Open visit={visit} view={view} open={view.open} />}
        <AskForm visit={visit} view={view} />
        <Past visit={visit} view={view} />
      </>
    ),
  });
};
