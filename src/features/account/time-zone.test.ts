import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  type Account,
  addAccount,
  addressOf,
  everyRow,
  linkFor,
  signedIn,
} from "../../../tests/kit/accounts.ts";
import { cast } from "../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { type Browser, browser, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { decide, followOf, giveRoleTo, tell } from "../../../tests/kit/makers.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { momentIn, type Reader } from "../../ui/wording/speech.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

/** Intl puts narrow and unbreakable spaces where one sees a space. */
const plain = (text: string): string => text.replaceAll(/\s/g, " ");

const now = (reader: Reader): string => plain(momentIn(reader, house.world.clock.now()));

type Zoned = { readonly zone: string | null };

const zoneOf = async (id: PersonId): Promise<string | null | undefined> =>
  (await everyRow<Zoned>(house, "select time_zone as zone from persons where id = $1", [id]))[0]?.zone;

const own = { name: "Ana Ruiz", language: "en" };

const chosenOn = (page: string): string | undefined => /<option value="([^"]+)" selected/.exec(page)?.[1];

describe("the time zone of a person", () => {
  let account: Account;
  let at: Browser;
  beforeEach(async () => {
    account = await addAccount(house);
    at = await signedIn(house, account);
  });

  test("is chosen, changed and given up where name and language are, and is left alone by forms that do not ask", async () => {
    expect((await at.get("/me")).text).toContain("Not chosen: times are in UTC.");
    expect((await at.post("/me/name", { ...own, timeZone: "America/New_York" })).location).toBe("/me");
    expect((await at.get("/me")).text).toContain("America/New York");
    expect(chosenOn((await at.get("/me/name")).text)).toBe("America/New_York");
    await at.post("/me/name", own);
    expect(await zoneOf(account.id)).toBe("America/New_York");
    await at.post("/me/name", { ...own, timeZone: "" });
    expect(await zoneOf(account.id)).toBeNull();
  });

  test("is one of those there are", async () => {
    const answer = await at.post("/me/name", { ...own, timeZone: "Mars/Olympus" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#timeZone"');
    expect(await zoneOf(account.id)).toBeNull();
  });

  test("is told as any change of the account, without what it is", async () => {
    await at.post("/me/name", { ...own, timeZone: "America/Detroit" });
    const [last] = await everyRow(
      house,
      "select action, details::text from audit_events where actor_id = $1 order by number desc limit 1",
      [account.id],
    );
    expect(last).toEqual({ action: "account.changed", details: "{}" });
  });

  test.each([
    [null, "UTC"],
    ["America/Denver", "America/Denver"],
    ["US/Michigan", "America/Detroit"],
    // Stored by a program that knew it; this one does not.
    ["Mars/Olympus", "UTC"],
  ])("%j decides by whose clock their own pages tell moments: %s", async (stored, zone) => {
    const { world } = house;
    await everyRow(house, "update persons set time_zone = $2 where id = $1", [account.id, stored]);
    await tell(world, account.id, "password-changed", { change: "changed", at: world.clock.now() });
    const [message] = await everyRow<{ readonly id: string }>(
      house,
      "select id from messages where person_id = $1",
      [account.id],
    );
    for (const page of ["/me/sessions", "/me/activity", "/me/inbox", `/me/inbox/${message?.id}`]) {
      const { status, text } = await at.get(page);
      expect([page, status]).toEqual([page, 200]);
      expect([page, plain(text).includes(now({ language: "en", zone }))]).toEqual([page, true]);
    }
    const name = await at.get("/me/name");
    expect([name.status, chosenOn(name.text)]).toEqual([200, zone === "UTC" ? undefined : zone]);
  });

  test("decides on which day something was, as it was there", async () => {
    house.clock.set(Date.parse("2027-03-02T02:00:00Z"));
    const here = await addAccount(house);
    await everyRow(house, "update persons set time_zone = 'America/Detroit' where id = $1", [here.id]);
    const page = await (await signedIn(house, here)).get("/me/security");
    expect(page.text).toContain("March 1, 2027");
    expect(page.text).not.toContain("March 2, 2027");
  });
});

describe("a proposal", () => {
  const proposedTo = async (account: Account): Promise<string | undefined> =>
    /data-part="use" data-zone="([^"]+)"/.exec(
      (await (await signedIn(house, account)).get("/me/name")).text,
    )?.[1];

  test("is the zone of the first association that somebody follows or works for, if it chose one", async () => {
    const { world } = house;
    const [follower, reviewer, nobody] = [
      await addAccount(house),
      await addAccount(house),
      await addAccount(house),
    ];
    await followOf(world, "a", follower.id, []);
    await giveRoleTo(world, "b", reviewer.id, "reviewer");
    const all = [follower, reviewer, nobody];
    expect(await Promise.all(all.map(proposedTo))).toEqual([undefined, undefined, undefined]);
    await decide(world, "a", "time-zone", "America/Chicago");
    await decide(world, "b", "time-zone", "America/Boise");
    expect(await Promise.all(all.map(proposedTo))).toEqual(["America/Chicago", "America/Boise", undefined]);
    const page = await (await signedIn(house, follower)).get("/me/name");
    expect(page.text).toContain(`The time zone of ${cast.associations.a.name} is America/Chicago.`);
    expect(page.text).toContain(`Use the time zone of ${cast.associations.a.name}: {zone}`);
  });
});

test("whoever saves their name where a zone is proposed has still chosen none", async () => {
  const account = await addAccount(house);
  await followOf(house.world, "a", account.id, []);
  await decide(house.world, "a", "time-zone", "America/Chicago");
  const at = await signedIn(house, account);
  const page = await at.get("/me/name");
  expect([chosenOn(page.text), page.text.includes('data-zone="America/Chicago"')]).toEqual([undefined, true]);
  const sent = { ...fieldsIn(page, "/me/name"), name: "Ana B. Ruiz" };
  expect((await at.post("/me/name", sent)).location).toBe("/me");
  expect(await zoneOf(account.id)).toBeNull();
});

describe("whoever registers", () => {
  const register = async (address: string, sent: { readonly [name: string]: string }) => {
    const at = browser(house);
    const to = { address: addressOf(address), personId: null, returnTo: null } as const;
    await at.get(await linkFor(house, { purpose: "register", ...to }));
    const form = await at.get("/link");
    expect(form.text).toContain(
      '<at-time-zone hidden=""><input type="hidden" name="timeZone" value=""/></at-time-zone>',
    );
    const made = await at.post("/link/register", { ...own, password: "umbrella cactus tram", ...sent });
    expect(made.location).toBe("/portfolio");
    const [row] = await everyRow<Zoned>(
      house,
      "select p.time_zone as zone from persons p join addresses a on a.person_id = p.id where a.address = $1",
      [address],
    );
    return row?.zone;
  };

  test.each([
    ["known", { timeZone: "America/Phoenix" }, "America/Phoenix"],
    ["named-otherwise", { timeZone: "US/Hawaii" }, "Pacific/Honolulu"],
    ["unknown", { timeZone: "Mars/Olympus" }, null],
    ["long", { timeZone: "x".repeat(5000) }, null],
    ["without-script", { timeZone: "" }, null],
    ["not-sent", {}, null],
  ])("on a device whose zone is %s has what it says, or none", async (name, sent, zone) => {
    expect(await register(`${name}@zones.example`, sent)).toBe(zone);
  });
});
