import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import {
  inventedAssociations,
  inventedPassword,
  inventedPeople,
  lanternValley,
} from "../../src/features/demonstration/cast.ts";
import { ask, clusterFolders } from "../kit/cluster-folders.ts";
import { type Served, startServer, untilReady } from "../kit/served.ts";
import { browserAt, signedIn } from "../kit/wire.ts";
import { embeddedIn } from "./databases.ts";
import { changeSetting, invite, register } from "./deeds.ts";

const folderFor = clusterFolders();
const running: Served[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.kill();
});

const personId = (name: string): string => inventedPeople.find((person) => person.name === name)?.id ?? "";

/** The token of the link that was mailed to somebody, once it was. */
const mailedToken = async (superuserUrl: string, address: string): Promise<string> => {
  for (;;) {
    const rows = (await ask(
      superuserUrl,
      "select content::text as content from (select to_jsonb(m) as content from demonstration_mail m) t",
    )) as readonly { readonly content: string }[];
    const mail = rows.find(({ content }) => content.includes(address));
    const token = mail && /\/link\/([\w-]{20,})/.exec(mail.content)?.[1];
    if (token !== undefined) return token;
    await pause(20);
  }
};

test("the log of a whole run holds no name, no address, no token and nothing that was typed", async () => {
  const dataFolder = folderFor();
  const database = embeddedIn(dataFolder);
  const served = await startServer({
    dataFolder,
    environment: { ATTUNE_PROXIES: "127.0.0.1, ::1" },
  });
  running.push(served);
  const { url } = served;
  const secrets = [
    ...inventedPeople.flatMap(({ name, address }) => [name, address]),
    ...inventedAssociations.map(({ name }) => name),
    inventedPassword,
  ];
  const typed = (text: string): string => {
    secrets.push(text);
    return text;
  };

  // Whoever comes along, and types what does not fit.
  const visitor = browserAt(url, {
    agent: typed("Curious-Browser/7"),
    headers: { "x-forwarded-for": typed("192.0.2.77") },
  });
  await visitor.get(`/?question=${typed("what-is-asked")}`);
  await visitor.get(`/a/${typed("an-association-that-is-not-there")}/desk`);
  await visitor.get(`/${typed("no-such-page")}`);
  await visitor.get(`/link/${typed("A".repeat(43))}`);
  await visitor.post("/sign-in", {
    address: inventedPeople[0]?.address ?? "",
    password: typed("a wrong password"),
  });
  await visitor.post("/sign-in", {
    address: typed("nobody.here@people.example"),
    password: inventedPassword,
  });

  // Somebody who registers: the link is followed.
  const superuserUrl = await database.superuserUrl();
  const deed = await register(url)("newcomer");
  await deed.send();
  const token = typed(await mailedToken(superuserUrl, typed("newcomer@killed.example")));
  await visitor.follow(await visitor.get(`/link/${token}`));
  const registering = {
    name: typed("Newcomer Née Typed"),
    password: typed("seven unlikely marmots"),
    language: "es",
  };
  expect(await visitor.post("/link/register", registering)).toMatchObject({ status: 303 });

  // Somebody who is signed in, and staff.
  const person = await signedIn(url, personId("Beth Arlington"));
  await person.post("/me/name", { name: typed("Another Name"), language: "en" });
  const staff = await signedIn(url, personId("Marisol Vega"));
  for (const doer of [invite(staff, lanternValley.slug), changeSetting(staff, lanternValley.slug)]) {
    const change = await doer("");
    expect(await change.send()).toBe(303);
    await change.send();
  }
  await staff.get(`/a/${lanternValley.slug}/people`);
  for (const { cookies } of [visitor, person, staff])
    for (const value of cookies.values()) if (value.length > 20) secrets.push(value);

  // The database goes away under them.
  await database.kill();
  await person.post("/me/name", { name: typed("A Name In Bad Times"), language: "en" });
  await untilReady(served);
  expect(await person.get("/me")).toMatchObject({ status: 200 });
  expect(await served.stop()).toBe(0);

  const log = `${served.output()}${await readFile(join(dataFolder, "postgres.log"), "utf8")}`;
  expect(secrets.length).toBeGreaterThan(40);
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  // Nothing went wrong that nobody waited for, and nothing was a fault of ours.
  expect(served.output()).not.toMatch(/"event":"(broke|crashed|unhandled-rejection)"/);
});
