import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../../../src/routes.ts";
import { form, line } from "../../../src/web/form.ts";
import { houseHeaders } from "../../../src/web/headers.ts";
import { shown } from "../../../src/web/reply.ts";
import { act, page, type Route } from "../../../src/web/route.ts";
import { cast } from "../../kit/actors.ts";
import { isEveryCase } from "../../kit/engine.ts";
import { withRememberedReaders } from "../../kit/remembered-readers.ts";
import { callerOf, keyOf, type RouteExample } from "../../kit/route-examples.ts";
import { openStage, type Stage } from "../../kit/stage.ts";
import { examples } from "../examples/all.ts";
import { listed, sceneIn } from "../play.ts";
import { type BadRequest, badRequests } from "./bad-requests.ts";
import { mark } from "./hostile.ts";

const planted = {
  breaks: act(
    "/planted/breaks",
    { may: "home.read", logs: "nothing", form: form({ name: line() }) },
    async (_visit, { name }) => {
      if (name.length > 100) throw new Error("too long for me");
      return shown({ title: "", body: "" });
    },
  ),
  echoes: page("/planted/:what", { may: "home.read" }, async ({ params }) => ({
    kind: "file",
    content: `<p>${params["what"] ?? ""}</p>`,
    type: "text/html; charset=utf-8",
  })),
  tells: page("/planted/:what/told", { may: "home.read" }, async ({ world, params }) => {
    world.log.info("seen", { what: params["what"] });
    return shown({ title: "", body: "" });
  }),
};

let stage: Stage;
let demonstration: Stage;
beforeAll(async () => {
  stage = await openStage({ further: Object.values(planted), also: withRememberedReaders });
  demonstration = await openStage({ isDemonstration: true });
});
afterAll(async () => {
  await stage.close();
  await demonstration.close();
});

const SESSION = "attune-session";

const sendBad = async (
  on: Stage,
  route: Route,
  example: RouteExample,
  bad: BadRequest,
): Promise<Response> => {
  const { url } = on.world.site;
  const name = callerOf(example, "a");
  const session = name === "visitor" || bad.isNobody ? [] : [`${SESSION}=${cast.members[name].token}`];
  const headers = new Headers({
    host: new URL(url).host,
    ...bad.headers,
    cookie: [...session, ...(bad.headers["cookie"] === undefined ? [] : [bad.headers["cookie"]])].join("; "),
    ...(route.method === "POST" ? { origin: url } : {}),
  });
  const request = new Request(`${url}${bad.address}`, {
    method: route.method,
    headers,
    redirect: "manual",
    ...(bad.body === undefined ? {} : { body: bad.body }),
  });
  if (bad.type !== undefined) request.headers.set("content-type", bad.type);
  return on.fetch(request);
};

/** What is not ours is shown under a policy of its own. */
const isStricter = (name: string, value: string | null): boolean =>
  name === "Content-Security-Policy" && /^default-src 'none'.*\bsandbox\b/.test(value ?? "");

/** What is wrong with an answer to bad input, if anything is. */
const wrongWith = async (
  on: Stage,
  response: Response,
  logged: readonly string[],
): Promise<string | undefined> => {
  const text = await response.text();
  if (response.status >= 500)
    return `${response.status}: ${logged.find((line) => line.includes('"broke"')) ?? "not said why"}`;
  for (const [name, value] of Object.entries(houseHeaders(on.world.site)))
    if (response.headers.get(name) !== value && !isStricter(name, response.headers.get(name)))
      return `${response.status}: ${name} is ${response.headers.get(name) ?? "missing"}`;
  if (text.includes(mark.slice(0, 5))) return `${response.status}: what was typed came back unescaped`;
  return logged.some((line) => line.includes("zq9")) ? "what was typed is in the log" : undefined;
};

/** Sends bad requests to a route; gives the first one that was not taken well. */
const tryRoute = async (
  on: Stage,
  route: Route,
  example: RouteExample,
  runs: number,
): Promise<string | undefined> =>
  on.forgetting(async () => {
    const asked = await example.ask(sceneIn(on, "a"));
    const names = Object.keys(asked.fields ?? {});
    const result = await fc.check(
      fc.asyncProperty(badRequests(route, asked, names), async (bad) => {
        const from = on.logged.length;
        const wrong = await on.forgetting(async () =>
          wrongWith(on, await sendBad(on, route, example, bad), on.logged.slice(from)),
        );
        if (wrong !== undefined) throw new Error(wrong);
      }),
      { numRuns: runs, seed: 20_260_302, endOnFailure: !isEveryCase },
    );
    return result.failed
      ? `${String(result.errorInstance)}\n${JSON.stringify(result.counterexample).slice(0, 1500)}`
      : undefined;
  });

const cases = routes.flatMap((route) => {
  const [example] = listed(examples[keyOf(route)]);
  return example === undefined ? [] : [{ key: keyOf(route), route, example }];
});

test.each(cases)("$key takes whatever is sent", async ({ route, example }) => {
  const on = route.may === "demonstration.use" ? demonstration : stage;
  expect(await tryRoute(on, route, example, isEveryCase ? 200 : 25)).toBeUndefined();
});

test("addresses at which nothing is are answered by our own page", async () => {
  for (const address of [
    "/nothing",
    "/%",
    "/a/%00/desk",
    "/a/%ff",
    "//",
    "/a//desk",
    "/link/../me",
    "/assets/..%2f",
  ]) {
    const { url } = stage.world.site;
    for (const method of ["GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      const headers = { host: new URL(url).host, origin: url };
      const response = await stage.fetch(
        new Request(`${url}${address}`, { method, headers, redirect: "manual" }),
      );
      expect([address, method, await wrongWith(stage, response, [])]).toEqual([address, method, undefined]);
    }
  }
});

test.each([true, false])(
  "a body that is too large is refused as such, its length told: %s",
  async (isTold) => {
    const { url } = stage.world.site;
    const bytes = new TextEncoder().encode(`address=${"x".repeat(400_000)}`);
    const headers: Record<string, string> = {
      host: new URL(url).host,
      origin: url,
      "content-type": "application/x-www-form-urlencoded",
      ...(isTold ? { "content-length": String(bytes.length) } : {}),
    };
    const sent = { method: "POST", headers, body: new Blob([bytes]).stream(), duplex: "half" };
    const response = await stage.fetch(new Request(`${url}/sign-in`, sent));
    expect([response.status, await wrongWith(stage, response, [])]).toEqual([413, undefined]);
  },
);

const anything = (address: string, fields = {}): RouteExample => ({
  by: "visitor",
  ask: () => ({ address, fields }),
  answers: 200,
});

test("a planted crash, an unescaped echo and a line in the log are found", async () => {
  const runs = 200;
  const crash = await tryRoute(stage, planted.breaks, anything("/planted/breaks", { name: "x" }), runs);
  expect(crash).toContain("500");
  const echo = await tryRoute(stage, planted.echoes, anything("/planted/x"), runs);
  expect(echo).toContain("unescaped");
  const told = await tryRoute(stage, planted.tells, anything("/planted/x/told"), runs);
  expect(told).toContain("log");
});
