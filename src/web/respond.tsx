import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Denial } from "../core/access/policy.ts";
import { document } from "../ui/frame/document.tsx";
import { type ErrorKind, ErrorPage, errorTitle } from "../ui/frame/error-page.tsx";
import { type Appearance, appearances } from "../ui/frame/frame-props.ts";
import { KeptPage } from "../ui/frame/kept-page.tsx";
import { errorWords, type WhyKept } from "../ui/wording/site/errors.ts";
import { type Notice, notices, noticeWords } from "../ui/wording/site/notices.ts";
import { type Refusal, type RefusalWords, refusalWords } from "../ui/wording/site/refusals.ts";
import type { Reader } from "../ui/wording/speech.ts";
import { accountKey } from "./account-key.ts";
import type { Assets } from "./assets.ts";
import { setCookie } from "./cookies.ts";
import type { Typed } from "./form.ts";
import { contentSecurityPolicy } from "./headers.ts";
import { accountLinksOf, navigationOf } from "./navigation.ts";
import { type NewCookie, problemTitles, type Reply } from "./reply.ts";
import type { Visit } from "./visit.ts";

/** What every answer of one request has in common. */
export type Answering = {
  readonly context: Context;
  readonly visit: Visit;
  readonly assets: Assets;
  /** The address to come back to as a GET: of the page that a form stood on. */
  readonly back: string;
  /** Names this request in the log, for whoever reports a fault. */
  readonly reference: string;
};

export type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

const addCookies = ({ context, visit }: Answering, cookies: readonly NewCookie[] = []): void => {
  for (const cookie of cookies)
    context.header("Set-Cookie", setCookie(cookie, visit.world.site), { append: true });
};

const noticeOf = ({ visit }: Answering): Notice | undefined =>
  notices.find((notice) => notice === visit.cookie("notice"));

const appearanceOf = ({ visit }: Answering): Appearance =>
  appearances.find((appearance) => appearance === visit.cookie("appearance")) ?? "auto";

/** A whole page around a body. */
const frame = async (
  answering: Answering,
  {
    title,
    body,
    status = 200,
    wide = false,
  }: { title: string; body: Child; status?: Status; wide?: boolean },
): Promise<Response> => {
  const { context, visit, assets, back } = answering;
  const { person, association, language, actor } = visit;
  const notice = noticeOf(answering);
  // It has been said.
  if (notice !== undefined) addCookies(answering, [{ name: "notice", value: "", maxAge: 0 }]);
  const place = {
    actor,
    association,
    language,
    path: back.split("?")[0] ?? back,
    isAsked: person?.isAsked ?? false,
  };
  const page = await document({
    language,
    title,
    address: back,
    assets,
    appearance: appearanceOf(answering),
    person:
      person === undefined
        ? undefined
        : {
            name: person.name,
            unread: person.unread,
            account: accountKey(person.id),
            draftKey: visit.world.signIn.keyedDigestOf(`drafts of ${person.id}`),
            isShared: person.isShared,
          },
    offersSignIn: actor.kind !== "rater" && !/^\/rate(\/|$)/u.test(back.split("?")[0] ?? ""),
    association:
      association === undefined
        ? undefined
        : { name: association.name, slug: association.slug, href: `/a/${association.slug}` },
    navigation: navigationOf(place),
    accountLinks: accountLinksOf(place),
    demonstration: visit.world.site.isDemonstration,
    notice: notice === undefined ? undefined : { kind: "success", text: noticeWords[language][notice] },
    wide,
    hasProblems:
      visit.entered !== undefined &&
      (visit.entered.problems.length > 0 || visit.entered.refusal !== undefined),
    children: body,
  });
  // A bare string leaves in one piece; what the templates make is an object and would be streamed.
  return context.html(String(page), status);
};

/** A page that says what went wrong, and what to do next. */
export const errorPage = async (
  answering: Answering,
  what: ErrorKind,
  status: Status,
  words?: string,
): Promise<Response> => {
  const { visit, reference, back } = answering;
  return frame(answering, {
    title: errorTitle(what, visit.language),
    status,
    body: (
      <ErrorPage
        language={visit.language}
        what={what}
        reference={reference}
        words={words}
        signIn={`/sign-in?next=${encodeURIComponent(back)}`}
        back={back}
      />
    ),
  });
};

const waysIn: { readonly [because in WhyKept]: (next: string) => string } = {
  "signed-out": (next) => `/sign-in?next=${next}`,
  another: () => "/me",
  "second-factor": (next) => `/sign-in/second?next=${next}`,
};

/** The page that keeps what was typed into a form until whoever typed it is signed in as that form asks. */
export const keptPage = async (answering: Answering, because: WhyKept, typed: Typed): Promise<Response> => {
  const { visit, back } = answering;
  const { language, address } = visit;
  return frame(answering, {
    title: errorWords[language].kept[because].title,
    status: because === "another" ? 409 : 401,
    body: (
      <KeptPage
        language={language}
        because={because}
        action={address}
        typed={typed}
        signIn={waysIn[because](encodeURIComponent(back))}
      />
    ),
  });
};

/** The one sentence of a refusal, to whoever reads it. */
export const sayRefusal = (refusal: Refusal, reader: Reader): string =>
  (
    refusalWords[reader.language] as {
      readonly [C in keyof RefusalWords]: (refusal: Refusal, reader: Reader) => string;
    }
  )[refusal.code](refusal, reader);

const hidden: ReadonlySet<Denial> = new Set(["other-association", "not-own", "own-file"]);

/** The only place where a refusal becomes an HTTP status. */
export const statusOf = (refusal: Refusal): 403 | 404 | 409 | 429 | 503 => {
  // Whoever may not see a thing does not learn that it is there.
  if (refusal.code === "not-permitted") return hidden.has(refusal.because) ? 404 : 403;
  if (refusal.code === "not-there" || refusal.code === "portfolio-not-shared") return 404;
  if (refusal.code === "too-many-tries") return 429;
  if (refusal.code === "pdf-busy") return 503;
  // Every other no comes from how things stand.
  return 409;
};

/** Says in a header when to try again, where the refusal knows. */
export const tellWhenAgain = ({ context, visit }: Answering, refusal: Refusal): void => {
  if (refusal.code === "pdf-busy") context.header("Retry-After", "60");
  if (!("again" in refusal)) return;
  const seconds = Math.ceil((refusal.again - visit.world.clock.now()) / 1000);
  context.header("Retry-After", String(Math.max(1, seconds)));
};

const refusalPage: { readonly [S in ReturnType<typeof statusOf>]: ErrorKind } = {
  403: "refused",
  404: "not-found",
  409: "refused",
  429: "too-many",
  503: "too-many",
};

const file = (answering: Answering, reply: Extract<Reply, { kind: "file" }>): Response =>
  answering.context.body(reply.content, 200, {
    "Content-Type": reply.type,
    ...(reply.bytes === undefined ? {} : { "Content-Length": String(reply.bytes) }),
    "Content-Security-Policy": reply.contentSecurityPolicy ?? contentSecurityPolicy,
    ...(reply.name === undefined
      ? {}
      : { "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(reply.name)}` }),
  });

/** Turns what a handler answered into a response. Problems of a form come to {@link frame} through its page. */
export const respond = async (
  answering: Answering,
  reply: Exclude<Reply, { kind: "invalid" }>,
): Promise<Response> => {
  const { context, visit } = answering;
  if ("cookies" in reply) addCookies(answering, reply.cookies);
  switch (reply.kind) {
    case "page":
      return frame(answering, reply);
    case "to":
      if (reply.notice !== undefined)
        addCookies(answering, [{ name: "notice", value: reply.notice, maxAge: 60 }]);
      if (reply.clearsDevice === true) context.header("Clear-Site-Data", '"storage"');
      return context.redirect(reply.address, 303);
    case "refused": {
      const status = statusOf(reply.refusal);
      tellWhenAgain(answering, reply.refusal);
      return errorPage(answering, refusalPage[status], status, sayRefusal(reply.refusal, visit));
    }
    case "file":
      return file(answering, reply);
    case "json":
      // Harmless in JSON; so whatever was typed can stand in no answer as an element.
      return context.body(JSON.stringify(reply.value).replaceAll("<", "\\u003c"), 200, {
        "Content-Type": "application/json",
      });
    case "problem": {
      const { status, code } = reply;
      if (status === 503) context.header("Retry-After", "60");
      return context.body(
        JSON.stringify({ type: "about:blank", title: problemTitles[status], status, code }),
        status,
        {
          "Content-Type": "application/problem+json",
        },
      );
    }
  }
};
