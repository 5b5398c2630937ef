import { expect, test } from "vitest";
import { readEnvironment, settingNames } from "./environment.ts";

const folder = "/somewhere";
const open = { ATTUNE_URL: "https://attune.example", SMTP_URL: "smtps://u:p@mail.example:465" };

const problems = (environment: Record<string, string>): readonly string[] => {
  const read = readEnvironment(environment, folder);
  return read.ok ? [] : read.refusal;
};

test("nothing set: this machine, port 3000, a folder beside the program", () => {
  const read = readEnvironment({}, folder);
  if (!read.ok) throw new Error(read.refusal.join());
  const { proxies, ...rest } = read.value;
  expect(rest).toEqual({
    port: 3000,
    dataFolder: "/somewhere/data",
    url: "http://localhost:3000",
    isLoopback: true,
    databaseUrl: undefined,
    ownerUrl: undefined,
    smtp: undefined,
    returns: {},
  });
  expect(proxies.trusts("127.0.0.1")).toBe(false);
});

test("the address follows the port unless it is given", () => {
  const read = readEnvironment({ PORT: "8080" }, folder);
  expect(read.ok && read.value.url).toBe("http://localhost:8080");
});

test("everything that is wrong is named at once, and no password is repeated", () => {
  const found = problems({
    PORT: "99999",
    ATTUNE_URL: "http://attune.example/path",
    DATABASE_URL: "mysql://user:secret@host/database",
    ATTUNE_OWNER_URL: "owner:secret",
    SMTP_URL: "mail:secret@host",
    ATTUNE_BOUNCE_DOMAIN: "secret of the domain",
    ATTUNE_BOUNCE_SECRET: "a short secret",
    ATTUNE_BOUNCE_LISTEN: "65536",
    ATTUNE_PROXIES: "10.0.0.0/33, 127.0.0.1",
    ATTUNE_PROXY: "10.0.0.1",
  });
  expect(found.map((problem) => problem.split(" ")[0])).toEqual([
    "PORT",
    "ATTUNE_URL",
    "ATTUNE_URL",
    "DATABASE_URL",
    "ATTUNE_OWNER_URL",
    "SMTP_URL",
    "ATTUNE_BOUNCE_DOMAIN",
    "ATTUNE_BOUNCE_SECRET",
    "ATTUNE_BOUNCE_LISTEN",
    "ATTUNE_PROXIES",
    "ATTUNE_PROXY",
  ]);
  expect(found.join().replace("secret of the domain", "")).not.toContain("secret");
});

test.each<readonly [string, Record<string, string>, string]>([
  ["another scheme", { ATTUNE_URL: "ftp://attune.example" }, "ATTUNE_URL"],
  ["a path", { ...open, ATTUNE_URL: "https://attune.example/attune" }, "ATTUNE_URL"],
  ["a password in it", { ...open, ATTUNE_URL: "https://a:b@attune.example" }, "ATTUNE_URL"],
  ["not encrypted in the open", { ...open, ATTUNE_URL: "http://attune.example" }, "ATTUNE_URL"],
  ["no mail in the open", { ATTUNE_URL: "https://attune.example" }, "SMTP_URL"],
  ["a port that is no number", { PORT: "80a" }, "PORT"],
  ["an owner without a database", { ATTUNE_OWNER_URL: "postgres://o@h/d" }, "ATTUNE_OWNER_URL"],
  ["a proxy by name", { ATTUNE_PROXIES: "proxy.example" }, "ATTUNE_PROXIES"],
])("%s is refused", (_name, environment, setting) => {
  const found = problems(environment);
  expect(found.map((problem) => problem.split(" ")[0])).toEqual([setting]);
});

test.each(["http://127.0.0.1:3000", "http://[::1]:3000", "http://localhost"])(
  "%s is this machine",
  (ATTUNE_URL) => {
    const read = readEnvironment({ ATTUNE_URL }, folder);
    expect(read.ok && [read.value.isLoopback, read.value.url]).toEqual([true, ATTUNE_URL]);
  },
);

test("an empty value is one that was left out", () => {
  expect(problems(Object.fromEntries(settingNames.map((name) => [name, " "])))).toEqual([]);
});

test.each<readonly [string, { readonly host: string; readonly port: number }]>([
  ["2525", { host: "127.0.0.1", port: 2525 }],
  ["0.0.0.0:25", { host: "0.0.0.0", port: 25 }],
  ["[::]:25", { host: "::", port: 25 }],
])("mail that comes back is listened for at %s", (listen, place) => {
  const read = readEnvironment(
    { ATTUNE_BOUNCE_DOMAIN: "Bounces.Lakes.example", ATTUNE_BOUNCE_LISTEN: listen },
    folder,
  );
  expect(read.ok && read.value.returns).toEqual({ domain: "bounces.lakes.example", listen: place });
});

test("nothing listens for mail to no domain", () => {
  expect(problems({ ATTUNE_BOUNCE_LISTEN: "2525" })).toEqual([
    "ATTUNE_BOUNCE_LISTEN is set and ATTUNE_BOUNCE_DOMAIN is not: it takes mail to that domain",
  ]);
});
