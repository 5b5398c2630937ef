import type { TemplatedKind } from "../../core/association/settings/mail-template.ts";
import { DAY, type Instant } from "../../core/kernel/instant.ts";
import { applicationMoved } from "./kinds/application-moved.ts";
import { applicationReminder } from "./kinds/application-reminder.ts";
import { ratingReminder } from "./kinds/rating-reminder.ts";
import { ratingRequest } from "./kinds/rating-request.ts";
import { type Context, inOwnWords, type Letter } from "./letter.ts";

const application = "00000000-0000-4000-8000-000000000000";

/** A letter of each kind about nobody. */
const samples: { readonly [K in TemplatedKind]: (context: Context, now: Instant) => Letter } = {
  "application-moved": (context, now) => applicationMoved({ application, move: "return", at: now }, context),
  "application-reminder": (context, now) =>
    applicationReminder(
      { application, of: "submission", lastDay: Math.floor(now / DAY) + 7, left: 7 },
      context,
    ),
  "rating-request": (context, now) => ratingRequest({ expiresAt: now + 60 * DAY, isWaived: true }, context),
  "rating-reminder": (context, now) =>
    ratingReminder({ expiresAt: now + 40 * DAY, isStarted: false }, context),
};

/** A letter of a kind whose words may be chosen, in the words of the context, about people who do not exist. */
export const sampleLetter = (kind: TemplatedKind, context: Context, now: Instant): Letter =>
  inOwnWords(samples[kind](context, now), context);
