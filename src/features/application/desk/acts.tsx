import {
  type MoveName,
  moveNamed,
  type PlainMove,
  plainMovesOf,
} from "../../../core/application/lifecycle.ts";
import { movesFor, type Offered } from "../../../core/application/make-move.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { deskOverviewWords } from "../../../ui/wording/site/application/desk-overview.ts";
import { lifecycleWords } from "../../../ui/wording/site/application/lifecycle.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { deskAddress } from "./addresses.ts";
import { LONGEST_WHY } from "./desk.form.ts";
import type { ForStaff } from "./find-for-staff.ts";

type Props = { readonly visit: StaffVisit; readonly found: ForStaff };

/** Moves that are only told where they can be made: it is no step of everybody's way that a membership lapses. */
const rare: readonly MoveName[] = ["hold", "resume", "archive"];

/** Moves that cannot be undone and end something: not the first thing to press. */
const ending: readonly MoveName[] = ["refuse", "archive"];

const plain: readonly MoveName[] = plainMovesOf("coordinator");
const isPlain = (on: MoveName): on is PlainMove<"coordinator"> => plain.includes(on);

const PlainAct = ({ visit, found, on }: Props & { readonly on: PlainMove<"coordinator"> }) => {
  const { language, association, entered } = visit;
  const words = deskOverviewWords[language];
  const act = words.acts[on];
  const own = entered?.typed["on"]?.[0] === on ? entered : undefined;
  const isAsked = moveNamed(on).why === "asked";
  const form = (
    <Form
      language={language}
      action={`${deskAddress(association, found.application)}/move`}
      says={act.button}
      entered={own}
      labels={{ why: act.why }}
    >
      <Hidden name="on" value={on} />
      <Hidden name="seen" value={String(found.application.version)} />
      <p class="hint">{act.hint}</p>
      <TextAreaField
        language={language}
        name="why"
        id={`why-${on}`}
        label={act.why}
        hint={words.whyHint}
        need={isAsked ? "required" : "optional"}
        entered={own}
        rows={2}
        maxLength={LONGEST_WHY}
      />
      <ButtonGroup>
        <Button kind={ending.includes(on) ? "secondary" : "primary"}>{act.button}</Button>
      </ButtonGroup>
    </Form>
  );
  return ending.includes(on) ? (
    <Disclosure summary={act.button} isOpen={own !== undefined}>
      {form}
    </Disclosure>
  ) : (
    form
  );
};

const NotYet = ({
  visit: { language },
  offered,
}: Pick<Props, "visit"> & { readonly offered: Offered<"coordinator"> }) => {
  const words = deskOverviewWords[language];
  const { missing } = lifecycleWords[language];
  const button = words.acts[offered.on].button;
  return (
    <div class="act-not-yet">
      <p>
        <strong>{words.notYet(button)}</strong>
      </p>
      <ul>
        {offered.missing.map((condition) => (
          <li>{missing[condition]}</li>
        ))}
      </ul>
    </div>
  );
};

/**
 * What a coordinator can do from here, by the table of the lifecycle: what cannot be done yet says what is missing. Of an
 * application that came back the copy that did is one press away.
 */
export const Acts = ({ visit, found, resubmitted }: Props & { readonly resubmitted: number | undefined }) => {
  const { language, association } = visit;
  const { application, holding, ball } = found;
  const words = deskOverviewWords[language];
  const offered = movesFor(application, "coordinator", holding).filter(
    ({ on, missing }) => missing.length === 0 || !rare.includes(on),
  );
  const able = offered.filter(({ missing }) => missing.length === 0);
  const base = deskAddress(association, application);
  return (
    <Panel id="next" heading={words.next}>
      {offered.length === 0 ? (
        <p>{words.nothingToDo}</p>
      ) : ball.with === "coordinator" ? null : (
        <p>{words.othersTurn}</p>
      )}
      {resubmitted === undefined ? null : (
        <p>
          <a href={`${base}/copies/${resubmitted}`}>{words.seeChanges}</a>
        </p>
      )}
      {able.map(({ on }) =>
        on === "return" ? (
          <div class="act">
            <p class="hint">{words.acts.return.hint}</p>
            <ButtonGroup>
              <ButtonLink href={`${base}/return`} kind="secondary">
                {words.acts.return.button}
              </ButtonLink>
            </ButtonGroup>
          </div>
        ) : isPlain(on) ? (
          <PlainAct visit={visit} found={found} on={on} />
        ) : null,
      )}
      {offered
        .filter(({ missing }) => missing.length > 0)
        .map((each) => (
          <NotYet visit={visit} offered={each} />
        ))}
      {application.state === "registered" ? (
        <div class="act">
          <p class="hint">{words.askHint}</p>
          <ButtonGroup>
            <ButtonLink href={`${base}/comments#say`} kind="secondary">
              {words.ask}
            </ButtonLink>
          </ButtonGroup>
        </div>
      ) : null}
    </Panel>
  );
};
