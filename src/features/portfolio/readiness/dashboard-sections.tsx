import { html, raw } from "hono/html";
import type { Day } from "../../../core/kernel/calendar.ts";
import type { Target } from "../../../core/readiness/target.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { targetHref } from "./addresses.ts";
import { EntrySections } from "./entry-sections.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { FurtherWays } from "./further-ways.tsx";
import { GlanceOfAll } from "./glance-of-all.tsx";
import { NextStep } from "./next-step.tsx";
import type { Readiness } from "./reading.ts";
import { WhatIsMissing } from "./what-is-missing.tsx";

type Props = {
  readonly language: Language;
  readonly readiness: Readiness;
  readonly target: Target | undefined;
  /** The day that it is where the person reads. */
  readonly today: Day;
};

const Sections = (props: Props) => {
  const { language, readiness, target, today } = props;
  const { entries } = readiness.loaded.kept;
  const isNew = entries.length === 0 || (readiness.loaded.follows.length === 0 && target === undefined);
  return (
    <>
      {isNew ? <FirstSteps {...props} /> : null}
      <NextStep language={language} readiness={readiness} today={today} />
      {isNew && target === undefined ? null : <WhatIsMissing {...props} />}
      <EntrySections language={language} readiness={readiness} />
      <FurtherWays language={language} />
      {/* Of nothing, everything is missing everywhere: that helps nobody to begin. */}
      {entries.length === 0 ? null : <GlanceOfAll {...props} />}
    </>
  );
};

type Drawn = { readonly key: string; readonly html: ReturnType<typeof raw> };

/** A text put together of thousands of pieces keeps each of them: a copy of it takes a tenth of the room. */
const inOnePiece = (text: string): string => Buffer.from(text).toString();

const drawnLast = new WeakMap<Readiness, Drawn>();

/** Everything below the greeting; drawn again only where it is of other readiness, in another language, at another category or on another day. */
export const drawSections = async (props: Props): Promise<Drawn["html"]> => {
  const { language, readiness, target, today } = props;
  const key = `${language} ${today} ${target === undefined ? "" : targetHref(target)}`;
  const last = drawnLast.get(readiness);
  if (last?.key === key) return last.html;
  const drawn = { key, html: raw(inOnePiece(await html`${<Sections {...props} />}`)) };
  drawnLast.set(readiness, drawn);
  return drawn.html;
};
