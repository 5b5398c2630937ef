// What holds for every answer, whatever it is about: headers, where a form may come from, what is not served at all.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { routesOf } from "../house.ts";
import { houseHeaders } from "./headers.ts";
import { page } from "./route.ts";

let house: TestHouse;
beforeAll(async () => {
  const broken = page("/broken", { may: "home.read" }, async () => {
    throw new Error("the words of Ana");
  });
  house = await testHouse({ url: "https://attune.example", further: [broken] });
});
afterAll(async () => house.close());

type Asking = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string };

const ask = async (address: string, { method = "GET", headers = {}, body }: Asking = {}): Promise<Response> =>
  house.fetch(
    new Request(`${house.world.site.url}${address}`, {
      method,
      redirect: "manual",
      headers: { host: "attune.example", ...headers },
      ...(body === undefined ? {} : { body }),
    }),
  );

const ours = { origin: "https://attune.example", "sec-fetch-site": "same-origin" };
const typed = { ...ours, "content-type": "application/x-www-form-urlencoded" };

const answers: readonly (readonly [string, number, string, Asking])[] = [
  ["a page", 200, "/", {}],
  ["a page that is not there", 404, "/nothing", {}],
  ["an association that is not there", 404, "/a/nothing", {}],
  ["a closed door", 303, "/me", {}],
  ["a page that breaks", 500, "/broken", {}],
  ["a file that is not there", 404, "/assets/nothing.js", {}],
  ["for the machine", 200, "/healthz", {}],
  ["under another name", 421, "/", { headers: { host: "other.example" } }],
  ["a form from elsewhere", 403, "/sign-in", { method: "POST", headers: { origin: "https://evil.example" } }],
  ["a form with mistakes", 422, "/sign-in", { method: "POST", headers: typed, body: "address=x" }],
  [
    "a form that is too large",
    413,
    "/sign-in",
    { method: "POST", headers: typed, body: "x".repeat(300_000) },
  ],
  ["a refusal", 409, "/sign-in", { method: "POST", headers: typed, body: "address=a@b.example&password=x" }],
];

describe("every answer", () => {
  test.each(answers)(
    "%s has the headers of the house and is kept nowhere",
    async (_, status, address, asking) => {
      const answer = await ask(address, asking);
      expect(answer.status).toBe(status);
      for (const [name, value] of Object.entries(houseHeaders(house.world.site)))
        expect([name, answer.headers.get(name)]).toEqual([name, value]);
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
      const type = answer.body === null ? "none" : answer.headers.get("Content-Type");
      expect(type).toMatch(/^(none|text\/\w+; ?charset=utf-8)$/i);
    },
  );

  test("is nobody's but ours: no other site is told that it may read it", async () => {
    for (const headers of [{ origin: "https://evil.example" }, ours]) {
      const { headers: told } = await ask("/", { headers });
      expect([...told.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
    }
  });
});

test.each([
  ["with mistakes", "address=x"],
  ["that is refused", "address=a@b.example&password=x"],
])("a form %s says so before its title", async (_, body) => {
  const text = await (await ask("/sign-in", { method: "POST", headers: typed, body })).text();
  expect(text).toContain("<title>Please check – Sign in – Attune</title>");
  expect(await (await ask("/sign-in")).text()).toContain("<title>Sign in – Attune</title>");
});

/** What programs sign is no form: it acts for nobody, whatever cookies come with it. */
const signed = [
  ["/mail-choice/:choice", "mail.refuse", 404],
  ["/mail/returned", "mail.hand-on", 401],
] as const;

const forms = (): readonly string[] =>
  routesOf(house.world)
    .filter((route) => route.method === "POST" && route.isSigned !== true)
    .map(({ address }) => address.replaceAll(/:\w+/g, "x"));

describe("a form", () => {
  test.each<readonly [string, Record<string, string>]>([
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a neighbour of our domain", { origin: "https://b.attune.example", "sec-fetch-site": "same-site" }],
    ["nowhere that is said", {}],
  ])("from %s is refused everywhere, before anything is asked of the database", async (_, headers) => {
    expect(forms().length).toBeGreaterThan(40);
    house.sent.length = 0;
    for (const address of forms())
      expect([address, (await ask(address, { method: "POST", headers })).status]).toEqual([address, 403]);
    expect(house.sent).toEqual([]);
    expect(house.logged.at(-2)).toContain('"event":"other-site"');
  });

  test("is everything that is sent, but for what is listed", () => {
    const others = routesOf(house.world).filter(
      (route) => route.method === "POST" && route.isSigned === true,
    );
    expect(others.map(({ address, may }) => [address, may])).toEqual(
      signed.map(([address, may]) => [address, may]),
    );
  });

  test("by a program that does not sign it changes nothing, and nothing is asked of the database", async () => {
    house.sent.length = 0;
    for (const [address, , status] of signed) {
      const answer = await ask(address.replace(":choice", "x"), { method: "POST", body: "x" });
      expect([address, answer.status]).toEqual([address, status]);
    }
    expect(house.sent).toEqual([]);
  });

  test.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("is not sent by %s", async (method) => {
    for (const address of forms()) expect((await ask(address, { method, headers: ours })).status).toBe(404);
  });
});

describe("the figures for the machine's own monitor", () => {
  test.each<readonly [string, number, Record<string, string>]>([
    ["asked for on the machine itself", 200, { host: "localhost:3000" }],
    ["by a proxy that says for whom", 404, { host: "localhost:3000", "x-forwarded-for": "198.51.100.1" }],
    ["by a proxy that says nothing", 404, { host: "attune.example" }],
  ])("%s", async (_, status, headers) => {
    expect((await ask("/metrics", { headers })).status).toBe(status);
  });
});

test("somebody at a closed door is told to the operator, with the reason", async () => {
  await ask("/me");
  expect(house.logged.find((line) => line.includes('"not-permitted"'))).toContain(
    '"door":"account.read","because":"not-signed-in"',
  );
});

test("a page that breaks shows a reference, and tells neither the visitor nor the log what was typed", async () => {
  const text = await (await ask("/broken")).text();
  const line = house.logged.findLast((each) => each.includes('"event":"broke"')) ?? "{}";
  const { reference, place } = JSON.parse(line) as { readonly reference?: string; readonly place?: string };
  expect(reference).toMatch(/^[0-9a-f-]{36}$/);
  expect(text).toContain(reference);
  expect(place).toContain("every-answer.test.ts");
  expect(`${text}${line}`).not.toContain("Ana");
  expect(text).not.toMatch(/every-answer|node_modules|\.ts:\d/);
});
