import fc from "fast-check";
import type { Route } from "../../../src/web/route.ts";
import type { Fields } from "../../kit/house.ts";
import type { Asked } from "../../kit/route-examples.ts";
import { hostileHeader, hostilePart, hostileText, mark } from "./hostile.ts";

/** A request as it is sent: nothing in it needs to make sense. */
export type BadRequest = {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly type?: string;
  /** True where the session's cookie is left out. */
  readonly isNobody: boolean;
};

const queryNames = ["next", "for", "page", "before", "after", "person", "action", "day", "q", "__proto__"];

const query: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...queryNames), hostilePart), { minLength: 1, maxLength: 3 })
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("?", "?&&&", "?=", "?next", "?next=%", `?next=${"x".repeat(5000)}`),
  },
);

/** The address of a route with some of its places filled by what nobody would put there. */
const addressOf = (route: Route, asked: Asked): fc.Arbitrary<string> => {
  const [path = ""] = asked.address.split("?");
  const given = path.split("/");
  const places = route.address
    .split("/")
    .map((part, at) => (part.startsWith(":") ? fc.option(hostilePart, { nil: given[at] ?? "" }) : undefined));
  const parts = places.map((place, at) => place ?? fc.constant(given[at] ?? ""));
  return fc.tuple(fc.tuple(...parts), query).map(([filled, asks]) => `${filled.join("/")}${asks}`);
};

const encoded = (pairs: readonly (readonly [string, string])[]): string => {
  const body = new URLSearchParams();
  for (const [name, value] of pairs) body.append(name, value);
  return body.toString();
};

const pairsOf = (fields: Fields): readonly (readonly [string, string])[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one) => [name, one] as const),
  );

const form = "application/x-www-form-urlencoded";

/** The fields of the example with some of them changed, left out or said several times, and others beside them. */
const fieldsOf = (fields: Fields, names: readonly string[]): fc.Arbitrary<string> => {
  const pairs = pairsOf(fields);
  const changed = pairs.map(([name, value]) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant([[name, value] as const]) },
      { weight: 3, arbitrary: hostileText.map((text) => [[name, text] as const]) },
      { weight: 1, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc
          .array(hostileText, { minLength: 2, maxLength: 4 })
          .map((all) => all.map((text) => [name, text] as const)),
      },
    ),
  );
  const others = fc.array(
    fc.tuple(fc.constantFrom(...names, "__proto__", "constructor", "toString", ""), hostileText),
    { maxLength: 3 },
  );
  return fc
    .tuple(fc.tuple(...changed), others)
    .map(([kept, further]) => encoded([...kept.flat(), ...further]));
};

const boundary = "b9";
const multipart = `multipart/form-data; boundary=${boundary}`;
const part = (name: string, value: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** Bodies that are no form, or are said to be what they are not. */
const otherBodies: fc.Arbitrary<{ readonly body: string | Uint8Array<ArrayBuffer>; readonly type: string }> =
  fc.constantFrom(
    { body: "", type: form },
    { body: "%", type: form },
    { body: "a=%zz&b=%ff%fe&=&&c", type: form },
    { body: "a=b&".repeat(20_000), type: form },
    { body: `name=${"x".repeat(200_000)}`, type: form },
    { body: `name=${"x".repeat(1_000_000)}`, type: form },
    { body: new Uint8Array(300).fill(255), type: form },
    { body: "name=x", type: `${form}; charset=utf-16` },
    { body: "name=x", type: `${form}; charset=no-such` },
    { body: "", type: multipart },
    { body: "no parts at all", type: multipart },
    { body: part("name", mark), type: multipart },
    { body: `${part("name", "x")}--${boundary}--\r\n`, type: multipart },
    { body: `${part('n"ame', "\0")}--${boundary}--`, type: multipart },
    { body: `${part("name", "x")}--${boundary}--\r\n`, type: "multipart/form-data" },
    { body: part("name", "x"), type: 'multipart/form-data; boundary=""' },
    {
      body: `--${boundary}\r\nContent-Disposition: form-data; name="f"; filename="../x"\r\nContent-Type: image/png\r\n\r\nx\r\n--${boundary}--\r\n`,
      type: multipart,
    },
    { body: "{}", type: "application/json" },
    { body: "<a/>", type: "text/xml" },
    { body: "name=x", type: "text/plain" },
    { body: "name=x", type: "" },
    { body: "name=x", type: ",;=/" },
  );

const headerNames = [
  "accept-language",
  "user-agent",
  "referer",
  "accept",
  "x-forwarded-for",
  "if-none-match",
  "range",
  "x-http-method-override",
];

const headers: fc.Arbitrary<Readonly<Record<string, string>>> = fc.dictionary(
  fc.constantFrom(...headerNames),
  hostileHeader,
  { maxKeys: 3 },
);

const cookieNames = ["session", "pending", "link", "language", "appearance", "notice", "ceremony"];

const cookies: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...cookieNames), hostilePart), { minLength: 1, maxLength: 3 })
      .map((pairs) => pairs.map(([name, value]) => `attune-${name}=${value}`).join("; ")),
  },
  { weight: 1, arbitrary: hostileHeader },
);

/** Requests to a route that nobody would send by mistake, made from one that is right. */
export const badRequests = (
  route: Route,
  asked: Asked,
  names: readonly string[],
): fc.Arbitrary<BadRequest> => {
  const bodies: fc.Arbitrary<Pick<BadRequest, "body" | "type">> =
    route.method === "GET"
      ? fc.constant({})
      : fc.oneof(
          { weight: 3, arbitrary: fieldsOf(asked.fields ?? {}, names).map((body) => ({ body, type: form })) },
          { weight: 1, arbitrary: otherBodies },
        );
  return fc
    .record({ address: addressOf(route, asked), headers, cookies, body: bodies, isNobody: fc.boolean() })
    .map(({ address, headers: sent, cookies: cookie, body, isNobody }) => ({
      address,
      isNobody,
      headers: cookie === "" ? sent : { ...sent, cookie },
      ...body,
    }));
};
