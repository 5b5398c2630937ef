import type { TypedEntry } from "../../../core/entries/entry.ts";
import {
  type HourRequest,
  type HoursOfEntry,
  hoursOfEntry,
  requestState,
} from "../../../core/entries/hour-requests.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import { figuresText } from "../../../ui/wording/hour-figures.ts";
import { hoursWords } from "../../../ui/wording/site/hours.ts";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import { dayIn, type Reader, speechIn } from "../../../ui/wording/speech.ts";
import { type AddressInRegister, AnsweredFrom } from "./answered-from.tsx";

type NoteProps = {
  readonly reader: Reader;
  readonly entry: TypedEntry;
  readonly entries: readonly TypedEntry[];
  readonly requests: readonly HourRequest[];
  readonly now: Instant;
  /** Whether what to do after a dispute is said, which only the person can. */
  readonly isOwn?: boolean | undefined;
  /** What the register of whoever looks says of where an answer came from. */
  readonly from?: ((request: HourRequest) => AddressInRegister) | undefined;
};

const Waiting = ({
  reader,
  told,
  now,
}: Pick<NoteProps, "reader" | "now"> & { readonly told: HoursOfEntry }) => {
  const words = askingWords[reader.language];
  const { request } = told;
  const state = requestState(request, now);
  if (state === "withdrawn") return null;
  if (state === "ended")
    return (
      <p class="entry-waiting">
        {words.ended[request.endedAs ?? "not-me"](dayIn(reader, request.endedAt ?? now))}
      </p>
    );
  if (state === "expired") return <p class="entry-waiting">{words.expired}</p>;
  return <p class="entry-coming">{words.asked(dayIn(reader, request.askedAt))}</p>;
};

const Answered = ({
  reader,
  told: { request, line, isChanged, isOtherProvider },
  isOwn,
  from,
}: Pick<NoteProps, "reader" | "isOwn" | "from"> & { readonly told: HoursOfEntry }) => {
  const { language } = reader;
  const words = askingWords[language];
  const { answer, snapshot } = line;
  if (answer === null) return null;
  const day = dayIn(reader, answer.at);
  const isEarlier = isChanged || isOtherProvider;
  const earlier = isEarlier ? ` ${words.earlier(figuresText(snapshot, language), request.providerName)}` : "";
  if (answer.is === "confirmed")
    return (
      <div>
        <p class={isEarlier ? "entry-waiting" : "entry-confirmed"}>
          {words.confirmed(answer.name, day)}.{earlier}
        </p>
        <AnsweredFrom language={language} request={request} answer={answer} from={from} />
      </div>
    );
  const recorded = speechIn(language).count(snapshot.hours, hoursWords[language].line.hour);
  return (
    <div class="hours-disputed">
      <p class="entry-waiting">
        {words.disputed(answer.name, day)}.{earlier}
      </p>
      <AnsweredFrom language={language} request={request} answer={answer} from={from} />
      <p>{words.yours(recorded)}</p>
      <p>{words.theirs(answer.hours)}</p>
      <blockquote class="as-typed">{answer.statement}</blockquote>
      {isOwn === true ? <p class="hint">{words.afterDispute}</p> : null}
    </div>
  );
};

/** What came of asking the provider about the hours of an entry. */
export const HoursNote = ({ reader, entry, entries, requests, now, isOwn, from }: NoteProps) => (
  <>
    {hoursOfEntry(entry, entries, requests).map((told) =>
      told.line.answer === null ? (
        <Waiting reader={reader} told={told} now={now} />
      ) : (
        <Answered reader={reader} told={told} isOwn={isOwn} from={from} />
      ),
    )}
  </>
);
