import { SECOND_STEP } from "../../core/account/session-rules.ts";
import { SECOND } from "../../core/kernel/instant.ts";
import type { CookieName, NewCookie } from "../../web/reply.ts";
import { SESSION_COOKIE_AGE } from "../../web/visitor.ts";

const without = (name: CookieName): NewCookie => ({ name, value: "", maxAge: 0 });

/** The browser of a session: its token, and nothing of the second step. */
export const sessionCookies = (token: string): readonly NewCookie[] => [
  { name: "session", value: token, maxAge: SESSION_COOKIE_AGE },
  without("pending"),
];

/** The browser between the first factor and the second. */
export const pendingCookies = (token: string): readonly NewCookie[] => [
  { name: "pending", value: token, maxAge: SECOND_STEP / SECOND },
];

/** The browser of nobody. */
export const noSessionCookies: readonly NewCookie[] = [without("session"), without("pending")];

/** The browser that followed a link; long enough to choose a password at leisure. */
export const linkCookie = (token: string): NewCookie => ({ name: "link", value: token, maxAge: 60 * 60 });

export const noLinkCookie: NewCookie = without("link");
