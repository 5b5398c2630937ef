import type { Child } from "hono/jsx";
import type { Language } from "../wording/speech.ts";
import { speechIn } from "../wording/speech.ts";

export type TimelineItem = {
  /** As `2027-03-01`, or a moment as `2027-03-01T14:05:00Z`. */
  readonly at: string;
  readonly heading: Child;
  readonly children?: Child;
  /** What is expected and has not happened yet. */
  readonly isAhead?: boolean | undefined;
};

export type TimelineProps = {
  readonly language: Language;
  /** For the hour of moments. */
  readonly timeZone: string;
  readonly items: readonly TimelineItem[];
};

/** What happened, one after the other. */
export const Timeline = ({ language, timeZone, items }: TimelineProps) => (
  <ol class="timeline">
    {items.map(({ at, heading, children, isAhead }) => (
      <li class={isAhead === true ? "is-ahead" : undefined}>
        <p class="timeline-heading">{heading}</p>
        <time datetime={at}>
          {at.length > 10 ? speechIn(language).moment(Date.parse(at), timeZone) : speechIn(language).date(at)}
        </time>
        {children === undefined ? null : <div class="timeline-body">{children}</div>}
      </li>
    ))}
  </ol>
);
