// The server talks to its database and its mail server. Whoever wants it to talk to more enters it here, with the
// reason, and in docs/security.md.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "./checkout-copy.ts";

const files = globSync("src/**/*.{ts,tsx}", { cwd: checkout }).filter(
  (path) => !/[.]test[.]tsx?$/.test(path),
);

const holding = (pattern: RegExp): readonly string[] =>
  files.filter((path) => pattern.test(readFileSync(join(checkout, path), "utf8"))).toSorted();

/** What can open a connection, and where it may be used. */
const talking: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ["PostgreSQL", /from "pg(-boss)?"/, ["src/store/", "src/worker/", "src/services/postgres/"]],
  ["SMTP", /from "nodemailer\/lib\/smtp-connection"/, ["src/services/smtp/session.ts"]],
  ["the web, from a page", /\bfetch\(/, ["src/ui/elements/suggestions.ts"]],
  [
    "a program",
    /from "node:child_process"/,
    ["src/services/postgres/launch.ts", "src/services/postgres/run-as.ts"],
  ],
];

test("the files are found", () => {
  expect(files.length).toBeGreaterThan(300);
});

test.each(talking)("%s", (_, pattern, allowed) => {
  const using = holding(pattern);
  expect(using.filter((path) => !allowed.some((place) => path.startsWith(place)))).toEqual([]);
});

test("nothing else opens a connection", () => {
  expect(holding(/import (?!type).*from "(node:(https?|http2|tls|dgram|dns)(\/\w+)?|undici|ws)"/)).toEqual(
    [],
  );
  // Of this one only the reading of addresses is used, and the listening of our own server.
  const usingSockets = holding(/import (?!type|\{ (BlockList, )?isIP \}).*from "node:net"/);
  expect(usingSockets.filter((path) => path !== "src/serve.ts")).toEqual([]);
  expect(holding(/\b(createConnection|connect)\(/).filter((path) => path === "src/serve.ts")).toEqual([]);
  expect(holding(/\bnew (WebSocket|EventSource|XMLHttpRequest)\b|sendBeacon/)).toEqual([]);
});

test("pages keep nothing in the browser and take no messages from other windows", () => {
  expect(holding(/\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie|\bcaches\./)).toEqual([]);
  expect(
    holding(/addEventListener\("message"|innerHTML|insertAdjacentHTML|document\.write/).filter((path) =>
      path.startsWith("src/ui/"),
    ),
  ).toEqual([]);
});
