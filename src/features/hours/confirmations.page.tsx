import { openLines, requestState } from "../../core/entries/hour-requests.ts";
import { type FoundHourRequest, listHourRequestsTo } from "../../store/hour-requests.ts";
import { unwantedAtOwn } from "../../store/mail-choices.ts";
import { together } from "../../store/together.ts";
import { Button } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { hoursWords } from "../../ui/wording/site/hours.ts";
import { shortDayIn } from "../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../web/person-visit.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { WaitingHours } from "./waiting-hours.tsx";

const stateOf = (request: FoundHourRequest, { language, world }: PersonVisit): string => {
  const words = hoursWords[language].list;
  const state = requestState(request, world.clock.now());
  if (state === "ended" || state === "expired" || state === "withdrawn") return words.states[state];
  const waiting = openLines(request, world.clock.now()).length;
  return waiting === 0 ? words.answered : words.waits(waiting);
};

/** Whoever asks somebody, at one of their addresses, to confirm hours. */
export const confirmationsPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, person, world } = visit;
  const words = hoursWords[language].list;
  const { requests, unasked } = await world.store.withinPerson(person.id, async (tx) =>
    together({ requests: listHourRequestsTo(tx, person.id), unasked: unwantedAtOwn(tx) }),
  );
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <WaitingHours visit={visit} requests={requests} />
        {requests.length === 0 ? (
          <EmptyState heading={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <Table
            language={language}
            caption={words.all}
            empty=""
            unfoldsAt="narrow"
            rows={requests}
            columns={[
              {
                heading: words.from,
                isRowHeading: true,
                cell: (request) => (
                  <a href={`/confirmations/${request.id}`} aria-label={words.open(request.askerName)}>
                    {request.askerName}
                  </a>
                ),
              },
              { heading: words.called, cell: ({ providerName }) => providerName },
              { heading: words.asked, isShort: true, cell: ({ askedAt }) => shortDayIn(visit, askedAt) },
              { heading: words.state, cell: (request) => stateOf(request, visit) },
            ]}
          />
        )}
        {unasked.flatMap(({ address, group }) =>
          group !== "hour-requests" ? (
            []
          ) : (
            <Form language={language} action="/confirmations/ask-again">
              <p>{words.unasked(address)}</p>
              <Hidden name="address" value={address} />
              <Button kind="secondary" small>
                {words.askAgain}
              </Button>
            </Form>
          ),
        )}
      </>
    ),
  });
};
