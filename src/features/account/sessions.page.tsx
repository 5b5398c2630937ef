import { readDevice } from "../../core/account/device.ts";
import { type ListedSession, listSessions } from "../../store/sessions.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { accountWords, browserNames, systemNames } from "../../ui/wording/site/account.ts";

import { type Language, momentIn, type Reader } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { refusalOf } from "./refusal-of.ts";
import { ownOf } from "./signed-in.ts";

const deviceWords = (language: Language, text: string): string => {
  const words = accountWords[language].sessions;
  const { browser, system } = readDevice(text);
  return words.on(
    browser === undefined ? words.unknownBrowser : browserNames[browser],
    system === undefined ? words.unknownSystem : systemNames[system],
  );
};

const Times = ({ reader, session }: { readonly reader: Reader; readonly session: ListedSession }) => {
  const words = accountWords[reader.language].sessions;
  return (
    <>
      <div>{words.opened(momentIn(reader, session.openedAt))}</div>
      <div>{words.seen(momentIn(reader, session.seenAt))}</div>
    </>
  );
};

/** Where a person is signed in, this browser first. */
export const sessionsPage: Show = async (visit) => {
  const { world, language } = visit;
  const { personId, sessionId } = ownOf(visit);
  const sessions = await world.store.withinPerson(personId, async (tx) =>
    listSessions(tx, personId, world.clock.now()),
  );
  const words = accountWords[language].sessions;
  const others = sessions.filter(({ id }) => id !== sessionId);
  const refusal = refusalOf(visit);
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        {refusal === undefined ? null : <p>{refusal}</p>}
        <SummaryList
          rows={[...sessions.filter(({ id }) => id === sessionId), ...others].map((session) => {
            const device = deviceWords(language, session.device);
            const isHere = session.id === sessionId;
            return {
              term: device,
              details: (
                <>
                  {isHere ? <Tag tone="accent">{words.here}</Tag> : null}
                  <Times reader={visit} session={session} />
                </>
              ),
              ...(isHere
                ? {}
                : {
                    action: (
                      <Form language={language} action={`/me/sessions/${session.id}/end`}>
                        <Button kind="secondary" small says={words.endSays(device)}>
                          {words.end}
                        </Button>
                      </Form>
                    ),
                  }),
            };
          })}
        />
        {others.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Form language={language} action="/me/sessions/end-others">
            <ButtonGroup>
              <Button kind="danger">{words.endOthers}</Button>
            </ButtonGroup>
          </Form>
        )}
      </>
    ),
  });
};
