import { formatDay } from "../../../core/kernel/calendar.ts";
import { LONGEST_CALL_NOTE, type RatingCallPurpose } from "../../../core/references/rating-call.ts";
import { listRatingRequests } from "../../../store/rating-requests.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { ratingsWords } from "../../../ui/wording/site/application/ratings.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { DeskFrame, deskTitle } from "../desk/desk-frame.tsx";
import { withinFound } from "../desk/find-for-staff.ts";
import { ratingCallAddress, ratingsAddress } from "./ratings-addresses.ts";

const callPage =
  (purpose: RatingCallPurpose): Show =>
  async (anybody) => {
    const visit = ofStaff(anybody);
    const { language, entered, world, params } = visit;
    const within = await withinFound(visit, async (tx, { application }) =>
      listRatingRequests(tx, application),
    );
    const request = within?.value.find(({ id }) => id === params["request"]);
    if (within === undefined || request === undefined) return missing;
    const { found } = within;
    const words = ratingsWords[language];
    const said = words.call[purpose];
    const title = said.title(request.raterName);
    const field = { language, entered } as const;
    const today = formatDay(found.today);
    const { calledOn, spokenWith, spokenWithHint, cancel } = words.form;
    return shown({
      title: deskTitle(visit, found, title),
      body: (
        <DeskFrame visit={visit} found={found} current="ratings" heading={title}>
          <Panel id="call" heading={words.callOf}>
            <p>{said.lead(request.raterName)}</p>
            <p>{said.what}</p>
            <Form
              language={language}
              action={ratingCallAddress(visit, found.application, request.id, purpose)}
              entered={entered}
              labels={{ calledOn, spokenWith, note: said.note }}
              refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
            >
              <Hidden name="id" value={entered?.typed["id"]?.[0] ?? world.ids.id<"rating-call">()} />
              <DateField {...field} name="calledOn" label={calledOn} max={today} value={today} />
              <TextField
                {...field}
                name="spokenWith"
                label={spokenWith}
                hint={spokenWithHint}
                maxLength={200}
                autocomplete="off"
              />
              <TextAreaField
                {...field}
                name="note"
                label={said.note}
                hint={said.noteHint}
                maxLength={LONGEST_CALL_NOTE}
              />
              <ButtonGroup>
                <Button>{said.button}</Button>
                <ButtonLink href={ratingsAddress(visit, found.application)} kind="secondary">
                  {cancel}
                </ButtonLink>
              </ButtonGroup>
            </Form>
          </Panel>
        </DeskFrame>
      ),
    });
  };

/** The call after which a copied link is released. */
export const releasePage: Show = callPage("release");

/** The call after which a rating is opened again. */
export const reopenPage: Show = callPage("reopen");
