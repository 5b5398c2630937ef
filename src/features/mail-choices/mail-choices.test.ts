import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { browser, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { EmailAddress } from "../../core/account/email-address.ts";
import { choiceText, MAIL_CHOICE, type MailChoice } from "../../core/messages/mail-choice.ts";
import { addressGroups, restsOn } from "../../core/messages/recipients.ts";
import { addAddress, addressesOf, markBounced } from "../../store/addresses.ts";
import { isUnwantedAt, unwantedBy } from "../../store/mail-choices.ts";
import { asOwner } from "../../store/owner.ts";
import { mailChoiceWords } from "../../ui/wording/site/mail-choices.ts";
import { languages } from "../../ui/wording/speech.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(async () => {
  house.clock.set(START);
  await asOwner(house.database.ownerUrl, async (owner) =>
    owner.query("truncate unwanted_mail, unwanted_at_addresses"),
  );
});

const { personId } = cast.members.person;
const linkOf = (choice: MailChoice): string =>
  `/mail-choice/${house.world.signIn.sealer.seal(MAIL_CHOICE, choiceText(choice))}`;
const reminders = () => linkOf({ of: "person", person: personId, group: "reminders" });
const unwanted = async () => house.world.store.withinPerson(personId, async (tx) => unwantedBy(tx, personId));

describe("choosing one's mail", () => {
  test("keeps what is wanted, and says why the rest always comes", async () => {
    const me = memberAt(house, "person");
    expect((await me.get("/me/mail")).text).toContain("Always by mail");
    await me.post("/me/mail", { wanted: ["news"] });
    expect(await unwanted()).toEqual(["reminders"]);
    const page = (await me.get("/me/mail")).text;
    expect(page.match(/checked/g)).toHaveLength(1);
    await me.post("/me/mail", { wanted: [] });
    expect(await unwanted()).toEqual(["news", "reminders"]);
    await me.post("/me/mail", { wanted: ["reminders", "news"] });
    expect(await unwanted()).toEqual([]);
    expect((await me.post("/me/mail", { wanted: ["security"] })).status).toBe(422);
  });
});

test("where mail does not arrive, the page of choices says so, and where it goes meanwhile", async () => {
  const { address } = cast.members.person;
  const second = "second@people.example" as EmailAddress;
  const { store, ids, clock } = house.world;
  await store.withinJob(
    async (tx) => {
      const added = { id: ids.id<"address">(), personId, address: second, main: false };
      await addAddress(tx, added, clock.now());
      tx.log.append({ action: "account.changed", subject: { kind: "person", id: personId } });
    },
    { person: personId },
  );
  const main = await store.withinPerson(personId, async (tx) => addressesOf(tx, personId));
  const mark = async (at: number | null) =>
    store.withinJob(async (tx) => main[0] && markBounced(tx, main[0].id, at));
  await mark(clock.now());
  const page = (await memberAt(house, "person").get("/me/mail")).text;
  expect(page).toContain(`Mail to ${address} has not been arriving`);
  expect(page).toContain(`is sent to ${second} instead`);
  await mark(null);
  expect((await memberAt(house, "person").get("/me/mail")).text).not.toContain("has not been arriving");
});

describe("the link of a mail", () => {
  test("asks first: whoever only follows it changes nothing", async () => {
    const visitor = browser(house);
    const page = await visitor.get(reminders());
    expect(page.status).toBe(200);
    expect(page.text).toContain("Turn it off");
    expect(await unwanted()).toEqual([]);
  });

  test("turns it off with one press, twice as well as once, and nothing else", async () => {
    const visitor = browser(house);
    const address = reminders();
    for (const _ of [1, 2]) expect((await visitor.post(address)).status).toBe(200);
    expect(await unwanted()).toEqual(["reminders"]);
  });

  test("is pressed by a mail program, which is no page of ours (RFC 8058)", async () => {
    const response = await house.fetch(
      new Request(`${house.world.site.url}${reminders()}`, {
        method: "POST",
        headers: {
          host: new URL(house.world.site.url).host,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: "List-Unsubscribe=One-Click",
      }),
    );
    expect(response.status).toBe(200);
    expect(await unwanted()).toEqual(["reminders"]);
  });

  test.each(addressGroups)("keeps for an address without an account that it wants no %s", async (group) => {
    const address = linkOf({ of: "address", address: "rater@people.example", group });
    const page = (await browser(house).get(address)).text;
    expect(page).toContain(mailChoiceWords.en.atAddress[group].name);
    expect(page).toContain("rater@people.example");
    await browser(house).post(address);
    const off = async (at: string) =>
      house.world.store.withinJob(async (tx) =>
        Promise.all(addressGroups.map(async (each) => isUnwantedAt(tx, { address: at, group: each }))),
      );
    const implied = addressGroups.map((each) => restsOn[each].includes(group));
    expect(await off("rater@people.example")).toEqual(implied);
    expect(await off("other@people.example")).toEqual([false, false, false]);
    // And again, as often as one likes.
    for (const _ of [1, 2])
      expect((await browser(house).post(address, { again: "yes" })).text).toContain("No more such mail?");
    expect(await off("rater@people.example")).toEqual([false, false, false]);
  });

  test.each(languages)(
    "says in %s which mail it is about and for whom, before and after",
    async (language) => {
      const words = mailChoiceWords[language].refuse;
      const visitor = browser(house);
      visitor.cookies.set("attune-language", language);
      const address = linkOf({ of: "person", person: personId, group: "news", to: "ana@people.example" });
      const before = (await visitor.get(address)).text;
      for (const said of [
        words.title,
        mailChoiceWords[language].groups.news.name,
        words.forAccountAt("ana@people.example"),
        words.press,
      ])
        expect(before).toContain(said);
      const after = (await visitor.post(address)).text;
      for (const said of [words.offTitle, words.forAccountAt("ana@people.example"), words.again])
        expect(after).toContain(said);
      expect((await visitor.get(address)).text).toContain(words.offTitle);
      expect(await unwanted()).toEqual(["news"]);
      expect((await visitor.post(address, { again: "yes" })).text).toContain(words.title);
      expect(await unwanted()).toEqual([]);
    },
  );

  test("that was followed for an own address is told where one chooses one's mail, and undone there", async () => {
    const { address } = cast.members.person;
    await browser(house).post(linkOf({ of: "address", address, group: "hour-requests" }));
    const me = memberAt(house, "person");
    const page = (await me.get("/me/mail")).text;
    expect(page).toContain(`Requests to confirm hours, at ${address}`);
    const [, undo = ""] = /action="(\/mail-choice\/[^"]+)"/.exec(page) ?? [];
    await me.post(undo, { again: "yes" });
    expect((await me.get("/me/mail")).text).not.toContain(`at ${address}`);
    expect((await memberAt(house, "other-person").get("/me/mail")).text).not.toContain(address);
  });

  test.each(["x", "aaaaaaaa.bbbb", "%00"])("that is none of ours (%s) turns nothing off", async (choice) => {
    const visitor = browser(house);
    expect((await visitor.get(`/mail-choice/${choice}`)).status).toBe(404);
    expect((await visitor.post(`/mail-choice/${choice}`)).status).toBe(404);
    const other = house.world.signIn.sealer.seal(
      "another purpose",
      choiceText({ of: "person", person: personId, group: "news" }),
    );
    expect((await visitor.post(`/mail-choice/${other}`)).status).toBe(404);
    expect(await unwanted()).toEqual([]);
  });
});
