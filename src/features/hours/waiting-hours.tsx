import { waitingFor } from "../../core/entries/hour-requests.ts";
import type { FoundHourRequest } from "../../store/hour-requests.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { hoursWords } from "../../ui/wording/site/hours.ts";
import { dayIn } from "../../ui/wording/speech.ts";
import type { PersonVisit } from "../../web/person-visit.ts";
import { sayRefusal } from "../../web/respond.tsx";
import { LineChoices } from "./line-choices.tsx";

type Props = { readonly visit: PersonVisit; readonly requests: readonly FoundHourRequest[] };

/** Everything that waits for somebody's answer, of everybody who asks, to be confirmed with one press. */
export const WaitingHours = ({ visit, requests }: Props) => {
  const { language, entered, person, world } = visit;
  const { list, confirm, line } = hoursWords[language];
  const { waiting, more } = waitingFor(requests, world.clock.now());
  const refusal = entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit);
  if (waiting.length === 0 && refusal === undefined) return null;
  const problemsOf = (index: number) =>
    entered === undefined || index === 0
      ? entered
      : { ...entered, problems: entered.problems.filter(({ field }) => field !== "lines") };
  return (
    <Panel id="waiting" heading={list.waiting}>
      <Form
        language={language}
        action="/confirmations/confirm"
        entered={entered}
        labels={{ lines: confirm.which, name: confirm.name }}
        refusal={refusal}
      >
        {waiting.length === 0 ? null : <p>{list.waitingText}</p>}
        {waiting.map(({ request, open }, index) => (
          <div class="hours-of-one">
            <LineChoices
              language={language}
              id={index === 0 ? "lines" : `lines-${index + 1}`}
              label={list.hoursOf(request.askerName, request.providerName)}
              hint={hoursWords[language].until(dayIn(visit, request.expiresAt))}
              asker={request.askerName}
              open={open}
              entered={problemsOf(index)}
            />
            {open.some(({ changedAt }) => changedAt !== null) ? (
              <p class="entry-waiting">{line.someChanged}</p>
            ) : null}
            <p>
              <a href={`/confirmations/${request.id}`}>{list.closer(request.askerName)}</a>
            </p>
          </div>
        ))}
        {more === 0 ? null : <p>{list.more(more)}</p>}
        {waiting.length === 0 ? null : (
          <>
            <TextField
              language={language}
              name="name"
              label={confirm.name}
              hint={confirm.nameHint}
              value={person.name}
              entered={entered}
              autocomplete="name"
              maxLength={200}
            />
            <ButtonGroup>
              <Button>{confirm.button}</Button>
            </ButtonGroup>
          </>
        )}
      </Form>
    </Panel>
  );
};
