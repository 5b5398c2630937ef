import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { browser, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { choiceText, MAIL_CHOICE, type MailChoice } from "../../core/messages/mail-choice.ts";
import { isUnreminded, unwantedBy } from "../../store/mail-choices.ts";
import { asOwner } from "../../store/owner.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(async () => {
  house.clock.set(START);
  await asOwner(house.database.ownerUrl, async (owner) =>
    owner.query("truncate unwanted_mail, unreminded_addresses"),
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

  test("keeps for an address without an account that it wants no reminders", async () => {
    const address = linkOf({ of: "address", address: "rater@people.example" });
    expect((await browser(house).get(address)).text).toContain("reminders to give ratings");
    await browser(house).post(address);
    const kept = await house.world.store.withinJob(async (tx) =>
      Promise.all(
        ["rater@people.example", "other@people.example"].map(async (each) => isUnreminded(tx, each)),
      ),
    );
    expect(kept).toEqual([true, false]);
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
