import { ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { ratingsWords } from "../../../ui/wording/site/application/ratings.ts";
import { refused, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { DeskFrame, deskTitle } from "../desk/desk-frame.tsx";
import { callsAddress } from "../vetting/calls-address.ts";
import { Beside } from "./beside.tsx";
import { Apart, CallsHeld, Earlier } from "./further-ratings.tsx";
import { lookAtRatings } from "./ratings.query.ts";
import { RequestsTable } from "./requests-table.tsx";

/** The ratings of an application: who was asked, what they said side by side, and what does not count. */
export const ratingsPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language } = visit;
  const words = ratingsWords[language];
  const done = await lookAtRatings(visit);
  if (!done.ok) return refused(done.refusal);
  const looked = done.value;
  const { found, named, compared, requests } = looked;
  const isKnown = named !== undefined && compared !== undefined;
  return shown({
    title: deskTitle(visit, found, words.title),
    wide: true,
    body: (
      <DeskFrame visit={visit} found={found} current="ratings">
        <Panel
          id="requests"
          heading={words.requests.heading}
          actions={
            <ButtonLink href={callsAddress(visit, found.application)} kind="secondary" small>
              {words.calls}
            </ButtonLink>
          }
        >
          <RequestsTable visit={visit} looked={looked} />
        </Panel>
        {requests.length > 0 && isKnown ? (
          <Beside language={language} named={named} compared={compared} />
        ) : null}
        {isKnown ? null : <p>{words.beside.unknownForm}</p>}
        <Apart visit={visit} looked={looked} />
        <Earlier visit={visit} looked={looked} />
        <CallsHeld visit={visit} looked={looked} />
        {requests.some(({ ratings }) => ratings.length > 0) ? <p class="hint">{words.recorded}</p> : null}
      </DeskFrame>
    ),
  });
};
