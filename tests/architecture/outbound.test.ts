// The server talks to its database, its mail server and its scanner. Whoever wants it to talk to more enters it here, with the
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
  // It only listens, where somebody has set that it should.
  ["mail that comes back", /from "smtp-server"/, ["src/services/smtp/bounce-listener.ts"]],
  [
    "the web, from a page",
    /\bfetch\(/,
    [
      "src/ui/elements/suggestions.ts",
      // A document, piece by piece.
      "src/ui/elements/documents/send-file.ts",
      // What is typed into an entry, and what stands on its page.
      "src/ui/elements/entry/send.ts",
      "src/ui/elements/entry/beside.ts",
      "src/ui/elements/entry/page-now.ts",
      // What the stored entry lets think of.
      "src/ui/elements/entry/ask-suggested.ts",
      // What a form comes to, told beside it while it is filled in.
      "src/ui/elements/at-beside.ts",
      // What a rater types.
      "src/ui/elements/at-rating.ts",
      // What was still under way when the page was made.
      "src/ui/elements/at-fresh.ts",
      // Whether the network is back.
      "src/ui/elements/at-waiting.ts",
      "src/ui/elements/service-worker.ts",
    ],
  ],
  [
    "a program",
    /from "node:child_process"/,
    [
      "src/services/postgres/launch.ts",
      "src/services/postgres/run-as.ts",
      // What reads the files that people send, and what it is held by: without network where the kernel allows it.
      "src/services/parsers/held-process.ts",
      "src/services/parsers/confinement.ts",
    ],
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
  // Of this one only the reading of addresses is used, the listening of our own server, and the way to a scanner.
  const usingSockets = holding(/import (?!type|\{ (BlockList, )?isIP \}).*from "node:net"/);
  expect(usingSockets).toEqual(["src/serve.ts", "src/services/clamd.ts"]);
  expect(holding(/\b(createConnection|connect)\(/).filter((path) => path === "src/serve.ts")).toEqual([]);
  expect(holding(/\bnew (WebSocket|EventSource|XMLHttpRequest)\b|sendBeacon/)).toEqual([]);
});

/** What a page may keep in the browser, said in docs/security.md. */
const keeping: readonly string[] = [
  // What was typed and has not arrived; not on a device that others use too.
  "src/ui/elements/entry/drafts.ts",
  // The id of an entry that was begun in this tab.
  "src/ui/elements/entry/resume.ts",
  // The files of the house, and one page of nobody.
  "src/ui/elements/service-worker.ts",
];

test("pages keep nothing in the browser but what is listed, and take no messages from other windows", () => {
  expect(holding(/\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie|\bcaches\./)).toEqual(keeping);
  expect(
    holding(/addEventListener\("message"|innerHTML|insertAdjacentHTML|document\.write/).filter((path) =>
      path.startsWith("src/ui/"),
    ),
  ).toEqual([]);
});
