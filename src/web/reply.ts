import type { Child } from "hono/jsx";
import type { FieldProblem, Problem } from "../core/kernel/field-problem.ts";
import type { Notice } from "../ui/wording/site/notices.ts";
import type { Refusal } from "../ui/wording/site/refusals.ts";

/** A cookie to set; the web adds the prefix and the attributes that every cookie gets. An age of 0 removes it. */
export type NewCookie = { readonly name: CookieName; readonly value: string; readonly maxAge: number };

export type CookieName =
  | "session"
  | "pending"
  | "link"
  | "language"
  | "appearance"
  | "notice"
  | "ceremony"
  | "rater";

type WithCookies = { readonly cookies?: readonly NewCookie[] };

/** What a handler answers. */
export type Reply =
  | (WithCookies & {
      readonly kind: "page";
      readonly title: string;
      readonly body: Child;
      readonly status?: 200 | 404 | 409 | 422 | 429 | 503;
      /** Staff tables may take the whole width. */
      readonly wide?: boolean;
    })
  | (WithCookies & {
      readonly kind: "to";
      readonly address: string;
      readonly notice?: Notice;
      /** The browser forgets what the site keeps on the device. */
      readonly clearsDevice?: boolean;
    })
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | (WithCookies & { readonly kind: "refused"; readonly refusal: Refusal })
  | {
      readonly kind: "file";
      readonly content: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
      readonly type: string;
      /** How long it is, where that is known before it is sent. */
      readonly bytes?: number;
      /** Offered for download under this name; without one it is shown. */
      readonly name?: string;
      /** A policy of its own instead of the house's, for content that is not ours. */
      readonly contentSecurityPolicy?: string;
    }
  | (WithCookies & { readonly kind: "json"; readonly value: unknown })
  /** A no to a program (RFC 9457). */
  | { readonly kind: "problem"; readonly status: ProblemStatus; readonly code: string };

/** What programs are told, by the phrases of HTTP. */
export const problemTitles = {
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  413: "Content Too Large",
  503: "Service Unavailable",
} as const;

type ProblemStatus = keyof typeof problemTitles;

/** A page. */
export const shown = (page: Omit<Extract<Reply, { kind: "page" }>, "kind">): Reply => ({
  kind: "page",
  ...page,
});

/** On to another address of ours, with a sentence to be shown there. */
export const seeOther = (
  address: string,
  further: {
    readonly notice?: Notice;
    readonly cookies?: readonly NewCookie[];
    readonly clearsDevice?: boolean;
  } = {},
): Reply => ({ kind: "to", address, ...further });

/** The form again, with its problems beside the fields and what was typed kept. */
export const invalid = (problems: readonly Problem[]): Reply => ({ kind: "invalid", problems });

/** One field that is wrong. */
export const wrong = (field: string, problem: FieldProblem, limit?: number): Reply =>
  invalid([{ field, problem, ...(limit === undefined ? {} : { limit }) }]);

/** An expected no. */
export const refused = (refusal: Refusal, cookies: readonly NewCookie[] = []): Reply => ({
  kind: "refused",
  refusal,
  cookies,
});

/** A no to a program, with a code that says which. */
export const problem = (status: ProblemStatus, code: string): Extract<Reply, { kind: "problem" }> => ({
  kind: "problem",
  status,
  code,
});

/** Nothing is at this address for whoever asks. */
export const missing: Reply = { kind: "refused", refusal: { code: "not-there" } };
