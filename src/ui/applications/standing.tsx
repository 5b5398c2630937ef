import type { Child } from "hono/jsx";
import type { Application } from "../../core/application/application.ts";
import type { BallHolder } from "../../core/application/lifecycle.ts";
import type { WhereItStands } from "../../core/application/where-it-stands.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { Tag, type TagTone } from "../controls/status-tag.tsx";
import { type FrameWords, frameWords } from "../wording/site/application/frame.ts";
import { lifecycleWords } from "../wording/site/application/lifecycle.ts";
import { dayIn, type Language, type Reader, speechIn } from "../wording/speech.ts";

const toneOf = ({ state, outcome }: Pick<Application, "state" | "outcome">): TagTone => {
  if (state === "decided") return outcome === "endorsed" || outcome === "emerging" ? "success" : "neutral";
  if (state === "returned" || state === "on-hold") return "warning";
  if (state === "withdrawn" || state === "expired" || state === "refused" || state === "archived")
    return "neutral";
  return state === "in-progress" || state === "approved-for-exam" ? "accent" : "information";
};

/** Where an application stands, in a word or two. */
export const StateTag = ({
  language,
  application,
}: {
  readonly language: Language;
  readonly application: Pick<Application, "state" | "outcome">;
}) => {
  const words = lifecycleWords[language];
  const { state, outcome } = application;
  const said = words.states[state];
  return (
    <Tag tone={toneOf(application)}>
      {state === "decided" && outcome !== null ? `${said}: ${words.outcomes[outcome]}` : said}
    </Tag>
  );
};

type Standing = Reader & {
  readonly standing: Pick<WhereItStands, "application" | "ball" | "next">;
  /** The turn and the next date, as they are said to whoever reads. */
  readonly says: Pick<FrameWords, "until"> & { readonly turn: { readonly [B in BallHolder]: string } };
  readonly children?: Child;
};

/** Where an application stands, whose turn it is since when, and the next date. */
export const StandingLine = ({ language, zone, standing, says, children }: Standing) => {
  const { application, ball, next } = standing;
  return (
    <div class="application-standing">
      <p class="application-turn">
        <StateTag language={language} application={application} />
        <span>
          <strong>{says.turn[ball.with]}</strong>
          {ball.with === "nobody"
            ? null
            : `, ${frameWords[language].since(dayIn({ language, zone }, ball.since))}`}
        </span>
      </p>
      {next === undefined ? null : (
        <p class="application-date">
          {says.until[next.for](speechIn(language).date(formatDay(next.lastDay)))}
        </p>
      )}
      {children}
    </div>
  );
};

type OwnProps = Reader & { readonly own: Pick<WhereItStands, "application" | "ball" | "next" | "owesFee"> };

/** The same as its applicant reads it. */
export const OwnStanding = ({ language, zone, own }: OwnProps) => {
  const { until, waitsForFee } = frameWords[language];
  return (
    <StandingLine
      language={language}
      zone={zone}
      standing={own}
      says={{ until, turn: lifecycleWords[language].turn.own }}
    >
      {own.owesFee && own.application.state === "submitted" ? <p>{waitsForFee}</p> : null}
    </StandingLine>
  );
};
