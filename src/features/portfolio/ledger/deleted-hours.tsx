import type { TypedEntry } from "../../../core/entries/entry.ts";
import { answersOfDeleted, type HourRequest } from "../../../core/entries/hour-requests.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { figuresText } from "../../../ui/wording/hour-figures.ts";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import { dayIn, type Reader } from "../../../ui/wording/speech.ts";
import { type AddressInRegister, AnsweredFrom } from "./answered-from.tsx";

type Props = {
  readonly reader: Reader;
  readonly entries: readonly TypedEntry[];
  readonly requests: readonly HourRequest[];
  readonly from?: ((request: HourRequest) => AddressInRegister) | undefined;
};

/** What providers said of hours whose entries were deleted since. */
export const DeletedHours = ({ reader, entries, requests, from }: Props) => {
  const { language } = reader;
  const words = askingWords[language];
  const told = answersOfDeleted(entries, requests);
  if (told.length === 0) return null;
  return (
    <Panel id="answers-of-deleted" heading={words.deleted.heading}>
      <p>{words.deleted.lead}</p>
      <ul class="hour-lines">
        {told.map(({ request, line: { answer, snapshot } }) =>
          answer === null ? null : (
            <li>
              <p>
                <strong>
                  {request.providerName}: {figuresText(snapshot, language)}
                </strong>
              </p>
              <p>{words[answer.is](answer.name, dayIn(reader, answer.at))}.</p>
              {answer.is === "confirmed" ? null : (
                <>
                  <p>{words.theirs(answer.hours)}</p>
                  <blockquote class="as-typed">{answer.statement}</blockquote>
                </>
              )}
              <AnsweredFrom language={language} request={request} answer={answer} from={from} />
            </li>
          ),
        )}
      </ul>
    </Panel>
  );
};
